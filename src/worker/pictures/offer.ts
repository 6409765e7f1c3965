/** Imported before the worker's own code: says that pages that are pictures are read here, once the page has handed over what that takes. */
import { inflateSync } from 'fflate'
import digits from '../../picture/digits/digitWeights.json?raw'
import { createPictureReader } from '../../picture/readPicture'
import type { PictureReader } from '../../picture/seenPage'
import { pictureStage } from '../../read/picture/pictureStage'
import type { PartsAsk } from '../protocol'
import { offerPictures } from './atHand'

/** Handed over before the first question that needs them, and never where none does. */
let parts: PartsAsk['parts'] | null = null

self.addEventListener('message', ({ data }: MessageEvent<PartsAsk>) => {
  if (data?.kind === 'parts') parts = data.parts
})

let reader: Promise<PictureReader> | undefined

const make = (): Promise<PictureReader> => {
  if (!parts) throw new Error('nothing was handed over to read pictures with')
  const { wasm, model, characters } = parts
  return createPictureReader({
    digits: JSON.parse(digits),
    wasm: unpacked(wasm),
    model: unpacked(model),
    characters: new TextDecoder().decode(unpacked(characters)),
  })
}

/** Deflated, in base 64. */
const unpacked = (packed: string): Uint8Array => inflateSync(Uint8Array.from(atob(packed), sign => sign.charCodeAt(0)))

const open = async (): Promise<PictureReader> => {
  reader ??= make()
  return reader
}

offerPictures({
  ...pictureStage(open),
  decoder: async filename => {
    const packed = parts?.decoders[filename]
    return packed === undefined ? null : unpacked(packed)
  },
})
