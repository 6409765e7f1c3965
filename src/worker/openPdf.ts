/** Opens PDFs for reading. */
import type { OpenPdf } from '../read/opened'
import { openWith, VERBOSITY } from '../read/opening'
import { CarriedAlong } from './carriedAlong'
import { loadPdfjs } from './loadPdfjs'

/** Loads pdf.js with the first PDF, tries it on one of our own, and opens files with it. */
export const openPdf: OpenPdf = async (bytes, password) => {
  opener ??= load()
  return (await opener)(bytes, password)
}

let opener: Promise<OpenPdf> | undefined

const load = async (): Promise<OpenPdf> => {
  stubFontFace()
  const { getDocument, freshWorker } = await loadPdfjs()
  // Brings pdf.js along, for which a text file does not wait.
  const { tested } = await import('../read/selfTest')
  const open = openWith({ getDocument }, () => ({
    worker: freshWorker(VERBOSITY),
    BinaryDataFactory: CarriedAlong,
    ownerDocument: noDocument as never,
  }))
  return tested(open)
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
