/** A PDF file → its source, with everything that was lost on the way said aloud. */
import type { Failure } from '../../model/result'
import type { SourceDocument } from '../../model/source'
import { blankPages, pageList, scanned } from '../failures'
import type { OpenedPdf } from './pdfjs/opened'
import { findPicturePages } from './picturePages'
import { readPdf } from './readPdf'

/**
 * Reads an opened PDF.
 * @returns the failure `scanned` where no page has text and some are pictures, `empty` where there is nothing on them.
 * @throws PageTooFull
 */
export const readPdfFile = async (opened: OpenedPdf, onPage?: (done: number, of: number) => void): Promise<SourceDocument | Failure> => {
  const source = await readPdf(opened.document, onPage)
  const pictures = await findPicturePages(opened.document, source)
  const losses = [...new Set([...source.losses, ...opened.losses(), ...pictureLoss(pictures)])]
  const blank = source.lines.every(line => line.text.trim() === '')
  if (blank && pictures.length > 0) return scanned(pictures, opened.document.numPages)
  // Where something was lost the pages may not be blank at all.
  if (blank && losses.length === 0) return blankPages(opened.document.numPages)
  return { ...source, losses, ...(source.broken || opened.broken() ? { broken: true } : {}) }
}

const pictureLoss = (pages: readonly number[]) =>
  pages.length > 0 ? [`第 ${pageList(pages)} 页是图片，其中的内容没有核对，请换用由 Word、WPS 直接导出的 PDF。`] : []
