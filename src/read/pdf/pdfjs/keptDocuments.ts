/** Documents kept open for drawing, so that turning the page does not open the file again. */
import type { PDFDocumentProxy } from './types'

/** One to look at and one to go back to: an open document holds its bytes and its fonts. */
export const KEPT_DOCUMENTS = 2

export interface KeptDocument {
  readonly document: PDFDocumentProxy
  close(): Promise<void>
}

export interface KeptDocuments {
  /** The document of a file; `open` is called where it is not here, and what it rejects with is passed on. */
  take(file: number, open: () => Promise<KeptDocument>): Promise<PDFDocumentProxy>
}

export const createKeptDocuments = (limit = KEPT_DOCUMENTS): KeptDocuments => {
  /** Latest used last. */
  const kept = new Map<number, KeptDocument>()
  return {
    async take(file, open) {
      const here = kept.get(file)
      const opened = here ?? (await open())
      kept.delete(file)
      kept.set(file, opened)
      for (const [oldest, { close }] of [...kept].slice(0, Math.max(0, kept.size - limit))) {
        kept.delete(oldest)
        await close().catch(() => {})
      }
      return opened.document
    },
  }
}
