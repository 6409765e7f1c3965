/** Opens PDFs for reading. */
import type { OpenPdf } from '../read/opened'
import { openWith, VERBOSITY } from '../read/opening'
import { CarriedAlong } from './carriedAlong'
import { loadPdfjs } from './loadPdfjs'

/** Loads pdf.js with the first PDF and opens files with it. */
export const openPdf: OpenPdf = async (bytes, password) => {
  opener ??= load()
  return (await opener)(bytes, password)
}

let opener: Promise<OpenPdf> | undefined

const load = async (): Promise<OpenPdf> => {
  stubFontFace()
  const { getDocument, freshWorker } = await loadPdfjs()
  return openWith({ getDocument }, () => ({
    worker: freshWorker(VERBOSITY),
    BinaryDataFactory: CarriedAlong,
    ownerDocument: noDocument as never,
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
