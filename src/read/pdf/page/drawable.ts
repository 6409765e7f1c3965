/** Whether a page whose print is drawn can be drawn again with nothing left out: where a figure is not drawn its cell would look blank. */
import type { SourceLine } from '../../../model/source'
import { pageNumberOf } from '../../../text/pageNumber'
import { OPS } from '../pdfjs/operations'
import type { PDFOperatorList, PDFPageProxy } from '../pdfjs/types'
import { loadedFont, saysNothing } from './drawnFont'
import { objectOf } from './imageObjects'
import { pictureOperations } from './pictures'
import type { ShownGlyph } from './showGlyphs'

/** Operations of a page that is drawn: a report in outlines has some 10,000 a page. More is a map, and takes its time. */
const MOST_OPERATIONS = 150_000

/** Whether text is drawn with all else. */
export type Drawable = 'letters' | 'no letters'

/**
 * What of a page's text is drawn: its letters where all its fonts draw their glyphs and say nothing of them, none where its text is but the page's number.
 * @param lines what was read on it.
 * @returns null where something of the page would be left out.
 */
export const drawableAs = async (
  page: PDFPageProxy,
  operations: PDFOperatorList,
  lines: readonly SourceLine[],
): Promise<Drawable | null> => {
  if (operations.fnArray.length > MOST_OPERATIONS || isMasked(operations) || !(await hasItsPictures(page, operations))) return null
  const shown = glyphsOf(page, operations)
  if (shown.length > 0 && shown.every(({ isDrawn }) => isDrawn)) return 'letters'
  // What is shown and not read, as a watermark is, might be a figure.
  const read = lines.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)
  return shown.length <= read && lines.every(line => isPageNumber(page, line)) ? 'no letters' : null
}

/** Where a mask or a table of other shades is laid over what is drawn: some of that a worker leaves out. */
const isMasked = ({ fnArray, argsArray }: PDFOperatorList): boolean =>
  fnArray.some(
    (operator, i) =>
      operator === OPS.setGState &&
      (argsArray[i] as [readonly (readonly [string, unknown])[]])[0].some(
        ([key, value]) => (key === 'SMask' || key === 'TR') && Boolean(value),
      ),
  )

/** Whether pdf.js could make every picture of a page. */
const hasItsPictures = async (page: PDFPageProxy, { fnArray, argsArray }: PDFOperatorList): Promise<boolean> => {
  for (const [i, operator] of fnArray.entries())
    for (const { image } of pictureOperations.get(operator)?.(argsArray[i] as readonly unknown[]) ?? []) {
      const raw = typeof image === 'string' ? await objectOf(page, image) : image
      const data = typeof raw?.data === 'string' ? (await objectOf(page, raw.data))?.data : raw?.data
      if (image !== null && !data) return false
    }
  return true
}

/** Text rendering mode 3: neither filled nor stroked. */
const INVISIBLE = 3

/** Of each glyph that is shown and no blank, whether its font draws it and does not say what it is. */
const glyphsOf = (page: PDFPageProxy, { fnArray, argsArray }: PDFOperatorList): { readonly isDrawn: boolean }[] => {
  const saved: State[] = []
  let state: State = { font: '', mode: 0 }
  const glyphs: { readonly isDrawn: boolean }[] = []
  for (const [i, operator] of fnArray.entries()) {
    const [first] = (argsArray[i] ?? []) as readonly unknown[]
    if (begins.has(operator)) saved.push(state)
    if (ends.has(operator)) state = saved.pop() ?? state
    if (operator === OPS.setFont) state = { ...state, font: String(first) }
    if (operator === OPS.setTextRenderingMode) state = { ...state, mode: Number(first) }
    if (operator !== OPS.showText || state.mode === INVISIBLE) continue
    const font = loadedFont(page, state.font) ?? {}
    const operationsOf = saysNothing(font) ? font.charProcOperatorList : undefined
    for (const glyph of first as readonly (ShownGlyph & { readonly operatorListId?: string })[]) {
      if (glyph === null || typeof glyph === 'number' || (!operationsOf && glyph.unicode.trim() === '')) continue
      glyphs.push({ isDrawn: operationsOf?.has(glyph.operatorListId ?? '') ?? false })
    }
  }
  return glyphs
}

interface State {
  readonly font: string
  readonly mode: number
}

const begins = new Set<number>([OPS.save, OPS.paintFormXObjectBegin, OPS.beginGroup, OPS.beginAnnotation])
const ends = new Set<number>([OPS.restore, OPS.paintFormXObjectEnd, OPS.endGroup, OPS.endAnnotation])

/** Page numbers stand in the outer parts of a page. Share of its height. */
const OUTER = 0.12

/** Whether a line is the page's number; figures of a table may look like one. */
const isPageNumber = (page: PDFPageProxy, { text, box }: SourceLine): boolean => {
  const { height } = page.getViewport({ scale: 1 })
  const [, top = 0, , bottom = height] = box ?? []
  return pageNumberOf(text) !== null && (bottom < OUTER * height || top > (1 - OUTER) * height)
}
