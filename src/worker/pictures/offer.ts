/** Imported before the worker's own code: says that pages that are pictures are read here, once the page has handed over what that takes. */

import { once } from '../../model/once'
import digits from '../../picture/digits/digitWeights.json?raw'
import { createPictureReader } from '../../picture/readPicture'
import { farLines } from '../../picture/recognition/farLines'
import { pictureStage } from '../../read/picture/pictureStage'
import type { PartsAsk } from '../protocol'
import { offerPictures } from './atHand'
import { unpacked } from './unpacked'

/** Handed over before the first question that needs them, and never where none does. */
let parts: PartsAsk | null = null

self.addEventListener('message', ({ data }: MessageEvent<PartsAsk>) => {
  if (data?.kind === 'parts') parts = data
})

const reader = once(() => {
  if (!parts) throw new Error('nothing was handed over to read pictures with')
  return createPictureReader(JSON.parse(digits), farLines(parts.lines))
})

offerPictures({
  ...pictureStage(async () => reader()),
  decoder: async filename => {
    const packed = parts?.decoders[filename]
    return packed === undefined ? null : unpacked(packed)
  },
})
