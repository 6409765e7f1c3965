/// <reference path="../src/read/pdf/pdfjs/pdfjs.d.ts" />
/** pdf.js under Node, for the headless check, the tests and the measurements. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { keepingPush } from '../src/read/pdf/pdfjs/keepingPush'
import type { OpenPdf } from '../src/read/pdf/pdfjs/opened'
import { openWith } from '../src/read/pdf/pdfjs/opening'
import { addShims } from '../src/shims'

const cmaps = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')

/** Loads pdf.js with the first PDF and opens files with it. */
export const openPdf: OpenPdf = async (bytes, password) => {
  opener ??= load()
  return (await opener)(bytes, password)
}

let opener: Promise<OpenPdf> | undefined

const load = async (): Promise<OpenPdf> => {
  addShims()
  const pdfjs = await keepingPush(() => quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs')))
  // Both halves run in this thread; loaded here, the second one leaves push alone too.
  await keepingPush(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'))
  return openWith(pdfjs, () => ({ BinaryDataFactory: FromPackage, disableFontFace: true }))
}

/** pdf.js warns on import that it found no canvas; it is not needed, and standard output belongs to the results. */
const quietly = async <T>(run: () => Promise<T>): Promise<T> => {
  const { warn, log } = console
  Object.assign(console, { warn() {}, log() {} })
  try {
    return await run()
  } finally {
    Object.assign(console, { warn, log })
  }
}

class FromPackage {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error(`${filename} is not needed`)
    return readFile(join(cmaps, filename)).then(
      bytes => new Uint8Array(bytes),
      () => {
        console.warn(`missing CMap ${filename}`)
        throw new Error(`${filename} is missing`)
      },
    )
  }
}
