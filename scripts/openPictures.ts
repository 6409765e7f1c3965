/** The reader of pages that are pictures under Node, for the headless check, the tests and the measurements. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { LineReaderParts } from '../src/picture/recognition/lineReader'
import type { PictureReader } from '../src/picture/seenPage'
import { pictureStage } from '../src/read/picture/pictureStage'

/** Its reader is made with the first such page. */
export const openPictures = (): Promise<PictureReader> => {
  reader ??= load()
  return reader
}

let reader: Promise<PictureReader> | undefined

const folder = join(import.meta.dirname, '../src/picture')

const load = async (): Promise<PictureReader> => {
  const [{ createPictureReader }, parts, digits] = await Promise.all([
    import('../src/picture/readPicture'),
    readerParts(),
    readFile(join(folder, 'digits/digitWeights.json'), 'utf8'),
  ])
  return createPictureReader({ ...parts, digits: JSON.parse(digits) })
}

/** What reader B is made of. */
export const readerParts = async (): Promise<LineReaderParts> => {
  const [wasm, model, characters] = await Promise.all([
    readFile(createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')),
    readFile(join(folder, 'recognition/recognition.onnx')),
    readFile(join(folder, 'recognition/characters.txt'), 'utf8'),
  ])
  return { wasm: new Uint8Array(wasm), model: new Uint8Array(model), characters }
}

/** The stage of the journey that reads such pages. */
export const pictures = pictureStage(openPictures)
