/** What the journey of a file asks of whoever reads pictures: this stage is handed in, so that nobody carries it along who never needs it. */
import type { SourceDocument } from '../../model/source'
import type { PictureReader } from '../../picture/seenPage'
import type { MixedPages } from '../pdf/mixedPages'
import type { PDFDocumentProxy } from '../pdf/pdfjs/types'
import type { PicturePages } from '../pdf/picturePages'
import { pictureToPdf } from './pictureToPdf'
import { readPictures, type SeenDocument } from './readPictures'

export interface PictureStage {
  /**
   * The document with those of its pages that are pictures read.
   * @param onPage told how many of them are read, and now and then that one is under way.
   */
  readPages(
    document: PDFDocumentProxy,
    source: SourceDocument,
    found: PicturePages & { readonly mixed: MixedPages },
    onPage: (done: number, of: number) => void,
  ): Promise<SeenDocument>
  /** Files of pictures as a PDF. @throws Refusal */
  toPdf(...files: readonly Uint8Array[]): Uint8Array
}

/** @param open is asked for the reader with the first page, and once more for every file. */
export const pictureStage = (open: () => Promise<PictureReader>): PictureStage => ({
  readPages: async (document, source, found, onPage) => readPictures(document, source, found, await open(), onPage),
  toPdf: pictureToPdf,
})
