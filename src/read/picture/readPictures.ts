/** The pages of a PDF that are pictures, one after the other, as two readers see them. */
import type { SourceDocument } from '../../model/source'
import type { PictureReader } from '../../picture/seenPage'
import { pageList } from '../../text/pageList'
import { PageTooFull } from '../limits'
import type { PDFDocumentProxy } from '../pdf/pdfjs/types'
import { pagePicture } from './pagePicture'
import { type PlacedPage, seenToSource } from './seenToSource'

export interface SeenDocument {
  readonly source: SourceDocument
  /** Numbers of the pages that stay unread. */
  readonly unread: readonly number[]
}

/**
 * @param numbers of the pages that are pictures, from 1. @param onPage told after each page how many of them are read.
 * @throws PageTooFull
 */
export const readPictures = async (
  document: PDFDocumentProxy,
  source: SourceDocument,
  numbers: readonly number[],
  reader: PictureReader,
  onPage: (done: number, of: number) => void = () => {},
): Promise<SeenDocument> => {
  const placed = new Map<number, PlacedPage>()
  for (const [index, number] of numbers.entries()) {
    const page = await seePage(document, number, reader, () => onPage(index, numbers.length))
    if (page) placed.set(number, page)
    onPage(index + 1, numbers.length)
  }
  const doubtful = [...placed].flatMap(([number, { seen }]) => (seen.doubts.length > 0 ? [number] : []))
  const seen = seenToSource(source, placed)
  return {
    source: { ...seen, losses: [...seen.losses, ...unruled(doubtful)] },
    unread: numbers.filter(number => !placed.has(number)),
  }
}

const seePage = async (
  document: PDFDocumentProxy,
  number: number,
  reader: PictureReader,
  alive: () => void,
): Promise<PlacedPage | null> => {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const found = await pagePicture(page).catch(error => {
    if (error instanceof PageTooFull) throw error
    return null
  })
  // A page's picture takes some 10 MB, and pdf.js would keep each.
  page.cleanup()
  if (!found) return null
  return { seen: await reader.read(found.picture, alive), width, height, scale: found.scale }
}

const unruled = (pages: readonly number[]): string[] =>
  pages.length === 0
    ? []
    : [`第 ${pageList(pages)} 页的表格线不全或不清，这页的表格没有读，请以 200 dpi 以上重新扫描，或换用由 Word、WPS 直接导出的 PDF。`]
