/** pdf.js for reading. In such a thread nothing is drawn: fonts are left alone. */
import { CarriedAlong, type Decoder, withDecoders } from './carriedAlong'
import { loadPdfjs } from './loadPdfjs'
import type { OpenPdf } from './opened'
import { reader } from './reader'
import type { Tested } from './selfTest'

export interface ReadingSession {
  /** Loads pdf.js with the first PDF, tries it on one of our own, and opens files with it. */
  readonly open: OpenPdf
  /** What the first PDF would have to wait for, in steps that can be done beforehand, in their order. */
  readonly preparing: readonly (() => Promise<unknown>)[]
}

/** One a thread. @param decoder of pictures, by the name of its file, where pages that are pictures are read. */
export const readingSession = (decoder?: Decoder): ReadingSession => {
  let loaded: Promise<Tested> | undefined
  const opener = () => {
    loaded ??= load(decoder)
    return loaded
  }
  return {
    open: async (bytes, password) => (await opener()).open(bytes, password),
    preparing: [opener, async () => (await opener()).test()],
  }
}

const load = async (decoder?: Decoder): Promise<Tested> => {
  const open = reader(await loadPdfjs(), decoder ? withDecoders(decoder) : CarriedAlong, decoder !== undefined)
  // Brings pdf.js along, for which a text file does not wait.
  const { tested } = await import('./selfTest')
  return tested(open)
}
