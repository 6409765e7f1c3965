/** pdf.js as it reads: fonts are left alone, and what its halves say is not copied. */
import type { loadPdfjs } from './loadPdfjs'
import type { OpenPdf } from './opened'
import { openWith, VERBOSITY } from './opening'

/** Opens files to be read, in the worker and in Node. @param BinaryDataFactory gives the character maps. */
export const reader = ({ getDocument, freshReader }: Awaited<ReturnType<typeof loadPdfjs>>, BinaryDataFactory: object): OpenPdf => {
  stubFontFace()
  return openWith({ getDocument }, () => ({
    worker: freshReader(VERBOSITY),
    BinaryDataFactory,
    ownerDocument: noDocument as never,
    disableFontFace: false,
  }))
}

const noDocument = { fonts: { add() {}, delete() {}, has: () => false } }

/** Nothing is drawn here: letting the browser parse every embedded font makes the drawing instructions take twice as long. */
const stubFontFace = () => {
  class NoFontFace {
    readonly loaded = Promise.resolve(this)
    readonly status = 'loaded'
    constructor(readonly family: string) {}
    load() {
      return this.loaded
    }
  }
  Object.assign(globalThis, { FontFace: NoFontFace })
}
