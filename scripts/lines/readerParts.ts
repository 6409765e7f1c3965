import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { LineReaderParts } from '../../src/picture/recognition/lineReader'

/** What reader B is made of. */
export const readerParts = async (): Promise<LineReaderParts> => {
  const [wasm, model, characters] = await Promise.all([
    readFile(createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')),
    readFile(join(folder, 'recognition.onnx')),
    readFile(join(folder, 'characters.txt'), 'utf8'),
  ])
  return { wasm: new Uint8Array(wasm), model: new Uint8Array(model), characters }
}

const folder = join(import.meta.dirname, '../../src/picture/recognition')
