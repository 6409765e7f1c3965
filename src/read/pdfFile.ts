/** A PDF file → its source, with everything that was lost on the way said aloud. */
import type { Failure } from '../model/result'
import type { SourceDocument } from '../model/source'
import { pageList, scanned } from './failures'
import type { OpenedPdf } from './opened'
import { readPdf } from './pdf'
import { findPicturePages } from './pictures'

/**
 * Reads an opened PDF.
 * @returns the failure `scanned` where no page has text and some are pictures.
 */
export const readPdfFile = async (opened: OpenedPdf, onPage?: (done: number, of: number) => void): Promise<SourceDocument | Failure> => {
  const source = await readPdf(opened.document, onPage)
  const pictures = await findPicturePages(opened.document, source)
  if (pictures.length > 0 && source.lines.every(line => line.text.trim() === '')) return scanned(pictures, opened.document.numPages)
  return { ...source, losses: [...new Set([...source.losses, ...opened.losses(), ...pictureLoss(pictures)])] }
}

const pictureLoss = (pages: readonly number[]) =>
  pages.length > 0 ? [`第 ${pageList(pages)} 页是图片，其中的内容没有核对，请换用由 Word、WPS 直接导出的 PDF。`] : []
