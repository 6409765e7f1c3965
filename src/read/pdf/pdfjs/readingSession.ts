/** pdf.js for reading. In such a thread nothing is drawn: fonts are left alone. */
import { CarriedAlong } from './carriedAlong'
import { loadPdfjs } from './loadPdfjs'
import type { OpenPdf } from './opened'
import { openWith, VERBOSITY } from './opening'
import type { Tested } from './selfTest'

export interface ReadingSession {
  /** Loads pdf.js with the first PDF, tries it on one of our own, and opens files with it. */
  readonly open: OpenPdf
  /** Does beforehand what the first PDF would have to wait for. */
  prepare(): Promise<void>
}

/** One a thread. */
export const readingSession = (): ReadingSession => {
  let loaded: Promise<Tested> | undefined
  const opener = () => {
    loaded ??= load()
    return loaded
  }
  return {
    open: async (bytes, password) => (await opener()).open(bytes, password),
    prepare: async () => void (await (await opener()).test()),
  }
}

const load = async (): Promise<Tested> => {
  stubFontFace()
  const { getDocument, freshWorker } = await loadPdfjs()
  // Brings pdf.js along, for which a text file does not wait.
  const { tested } = await import('./selfTest')
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
