/// <reference path="../src/read/pdf/pdfjs/pdfjs.d.ts" />
/** pdf.js under Node, for the headless check, the tests and the measurements. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { hearLog } from '../src/read/pdf/pdfjs/hearLog'
import { loadPdfjs } from '../src/read/pdf/pdfjs/loadPdfjs'
import { missingCMap } from '../src/read/pdf/pdfjs/messages'
import type { OpenPdf } from '../src/read/pdf/pdfjs/opened'
import { reader } from '../src/read/pdf/pdfjs/reader'
import { addShims } from '../src/shims'

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Loads pdf.js with the first PDF and opens files with it. */
export const openPdf: OpenPdf = async (bytes, password) => {
  opener ??= load()
  return (await opener)(bytes, password)
}

let opener: Promise<OpenPdf> | undefined

const load = async (): Promise<OpenPdf> => {
  addShims()
  Object.assign(globalThis, { OffscreenCanvas: AnySize })
  return reader(await quietly(loadPdfjs), FromPackage, true)
}

/** pdf.js warns on import that it found no canvas; it is not needed, and standard output belongs to the results. */
const quietly = async <T>(run: () => Promise<T>): Promise<T> => {
  const endHearing = hearLog(() => {})
  return run().finally(endHearing)
}

/** pdf.js tries on a canvas how large pictures may be, and halves those of JPEG 2000 until they are: there is no canvas here that limits them. */
class AnySize {
  getContext() {
    return { fillRect() {}, getImageData: () => ({ data: [0, 0, 0, 255] }) }
  }
}

class FromPackage {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind === 'wasmUrl') return new Uint8Array(await readFile(join(folder, 'wasm', filename)))
    if (kind !== 'cMapUrl') throw new Error(`${filename} is not needed`)
    return readFile(join(folder, 'cmaps', filename)).then(
      bytes => new Uint8Array(bytes),
      () => {
        console.warn(`${missingCMap}${filename}`)
        throw new Error(`${filename} is missing`)
      },
    )
  }
}
