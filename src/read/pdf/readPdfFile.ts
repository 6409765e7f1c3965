/** A PDF file → its source, with everything that was lost on the way said aloud. */
import type { Failure } from '../../model/result'
import type { SourceDocument } from '../../model/source'
import { pageList } from '../../text/pageList'
import { blankPages, nothingWritten, scanned } from '../failures'
import type { PictureStage } from '../picture/pictureStage'
import { findMixedPages } from './mixedPages'
import type { OpenedPdf } from './pdfjs/opened'
import { findPicturePages } from './picturePages'
import { readPdf } from './readPdf'

/**
 * Reads an opened PDF.
 * @param onPage told after each page how many of how many are read: first all of them, then those that are pictures.
 * @param pictures reads pages that are pictures; without it they stay unread.
 * @param lacksTable whether a document lacks a table that pictures amid its print may be: else these are not looked at.
 * @returns the failure `scanned` where no page has text and some are pictures, `empty` where there is nothing on them.
 * @throws PageTooFull
 */
export const readPdfFile = async (
  opened: OpenedPdf,
  onPage: (done: number, of: number, stage: 'read' | 'see') => void = () => {},
  pictures?: PictureStage,
  lacksTable: (source: SourceDocument) => boolean = () => true,
): Promise<SourceDocument | Failure> => {
  const onRead = (done: number, of: number) => onPage(done, of, 'read')
  const asSet = await readPdf(opened.document, onRead, opened.withoutMap)
  const found = await findPicturePages(opened.document, asSet)
  const mixed = await findMixedPages(opened.document, asSet, found, lacksTable)
  // What the text of pages says whose glyphs are drawn counts neither as text nor against it once they are looked at.
  const wordless = new Set(pictures ? [...found.drawn].flatMap(([number, as]) => (as === 'letters' ? [number] : [])) : [])
  const text = wordless.size > 0 ? await readPdf(opened.document, onRead, opened.withoutMap, wordless) : asSet
  const { bare, layered, overprinted } = found
  const looked = [...new Set([...bare, ...layered, ...overprinted, ...mixed.keys()])].sort((one, other) => one - other)
  const isSeen = pictures !== undefined && looked.length > 0
  const onSeen = (done: number, of: number) => onPage(done, of, 'see')
  // What reads them takes seconds to get ready.
  if (isSeen) onSeen(0, looked.length)
  const { source, unread } = isSeen
    ? await pictures.readPages(opened.document, text, { ...found, mixed }, onSeen)
    : { source: text, unread: bare }
  const losses = [...new Set([...source.losses, ...opened.losses(), ...pictureLoss(unread)])]
  const blank = source.lines.every(line => line.text.trim() === '')
  const { numPages } = opened.document
  if (blank && bare.length > 0) return pictures ? nothingWritten(bare, numPages) : { ...scanned(bare, numPages), pictures: true }
  // Where something was lost the pages may not be blank at all.
  if (blank && losses.length === 0) return blankPages(numPages)
  const unseen = !pictures && looked.length > 0 ? { unseen: looked } : {}
  return { ...source, losses, ...unseen, ...(source.broken || opened.broken() ? { broken: true } : {}) }
}

const pictureLoss = (pages: readonly number[]) =>
  pages.length > 0 ? [`第 ${pageList(pages)} 页是图片，其中的内容没有核对，请换用由 Word、WPS 直接导出的 PDF。`] : []
