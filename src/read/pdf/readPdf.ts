/** An opened PDF → SourceDocument: every page's runs at their true places, ruling lines of the pages that can hold a table. */

import type { Page, SourceDocument, SourceLine } from '../../model/source'
import { pageList } from '../failures'
import { MAX_GLYPHS, MAX_PAGES, MAX_RULINGS, PageTooFull } from '../limits'
import { cellAreas } from './page/areas'
import { withoutAsides } from './page/asides'
import { type Glyph, glyphsToRuns } from './page/glyph'
import { goesOn } from './page/goesOn'
import { isMadeUp, withoutWatermark } from './page/legible'
import { isSeen, setLevel } from './page/level'
import { runsToLines } from './page/lines'
import type { Matrix } from './page/matrix'
import { type FontMetrics, operatorsToDrawing } from './page/operators'
import { splitSpread } from './page/spread'
import { beginsShort, canHoldTable, textContentToGlyphs } from './page/textContent'
import { type Sheet, turnUpright } from './page/turn'
import { readOperators } from './pdfjs/operatorList'
import { readTextItems } from './pdfjs/textItems'
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs/types'

const identityFont: Matrix = [0.001, 0, 0, 0.001, 0, 0]

/**
 * Reads an opened PDF.
 * @param document opened by the caller, who also closes it.
 * @param onPage told after each page how many of how many are read.
 * @returns pages in order; a page that pdf.js cannot read is empty and named in `losses`.
 * @throws PageTooFull
 */
export const readPdf = async (
  document: PDFDocumentProxy,
  onPage: (done: number, of: number) => void = () => {},
): Promise<SourceDocument> => {
  const pages: Page[] = []
  const lines: SourceLine[] = []
  const losses: string[] = []
  const madeUp: number[] = []
  const tooFull: number[] = []
  const ruledOver: number[] = []
  let before: Before = { table: false, goesOn: false }
  const count = Math.min(document.numPages, MAX_PAGES)
  for (let number = 1; number <= count; number++) {
    let sheets: ReturnType<typeof splitSpread> = [{ width: 0, height: 0, turn: 0, glyphs: [], rulings: [] }]
    try {
      const page = await document.getPage(number)
      const read = await readPage(page, before)
      before = { table: read.table, goesOn: false }
      page.cleanup()
      if (isMadeUp(read.sheet.glyphs)) madeUp.push(number)
      if (read.sheet.glyphs.length > MAX_GLYPHS) tooFull.push(number)
      if (read.sheet.rulings.length > MAX_RULINGS) ruledOver.push(number)
      sheets = splitSpread(turnUpright(withinLimits(read.sheet)))
    } catch (error) {
      if (error instanceof PageTooFull) throw error
      losses.push(`第 ${number} 页没有读出，请另存为新的 PDF 后再试，或核对这一页。`)
    }
    for (const { width, height, turn, glyphs, rulings: drawn, areas, tilted, left } of sheets) {
      const { glyphs: printed, rulings, cut, unseen } = withoutAsides(glyphs, drawn, areas, tilted)
      const seen = glyphsToRuns(printed, cut)
      const runs = isSeen(printed) ? setLevel(seen) : seen
      for (const line of runsToLines(runs, { page: number, sheet: pages.length }, lines.length + 1)) lines.push(line)
      before = { ...before, goesOn: before.table && goesOn(runs, rulings) }
      pages.push({
        number,
        width,
        height,
        turn,
        runs,
        rulings,
        ...(areas ? { areas } : {}),
        ...(unseen.length > 0 ? { unseen } : {}),
        ...(left === undefined ? {} : { left }),
      })
    }
    onPage(number, count)
  }
  return {
    kind: 'pdf',
    pages,
    lines,
    losses: [...losses, ...limitLosses(document.numPages, tooFull, ruledOver), ...fontLoss(madeUp)],
    ...(losses.length > 0 ? { broken: true } : {}),
  }
}

/** A page with more than a page can hold is no page of a report: what it says beyond reason is left out, and said to be. */
const withinLimits = (sheet: Sheet): Sheet => ({
  ...sheet,
  glyphs: sheet.glyphs.length > MAX_GLYPHS ? [] : withoutWatermark(sheet.glyphs),
  rulings: sheet.rulings.length > MAX_RULINGS ? [] : sheet.rulings,
})

const limitLosses = (pages: number, tooFull: readonly number[], ruledOver: readonly number[]): string[] => [
  ...(pages > MAX_PAGES ? [`文件有 ${pages} 页，只读了前 ${MAX_PAGES} 页，请只导出年度报告这一份文件后再试。`] : []),
  ...(tooFull.length > 0 ? [`第 ${pageList(tooFull)} 页的文字过多，远超一页报告，没有读，请用 WPS 或 Word 重新导出 PDF 后再试。`] : []),
  ...(ruledOver.length > 0 ? [`第 ${pageList(ruledOver)} 页的线条过多，没有当作表格线，请对照原文件核对。`] : []),
]

const fontLoss = (pages: readonly number[]): string[] =>
  pages.length === 0 ? [] : [`第 ${pageList(pages)} 页的字体没有附带文字对照，读到的不是印出的文字，请用 WPS 或 Word 重新导出 PDF 后再试。`]

/** What the page before says about this one. */
interface Before {
  readonly table: boolean
  readonly goesOn: boolean
}

/** A page with fewer glyphs among its drawing operations may have its text where only pdf.js's own text finds it. */
const FEW_GLYPHS = 20

const readPage = async (page: PDFPageProxy, before: Before): Promise<{ sheet: Sheet; table: boolean }> => {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const viewport = transform as unknown as Matrix
  const upright = { width, height, turn: 0 } as const
  const draw = async () => {
    const { fnArray, argsArray } = await readOperators(page)
    const drawing = operatorsToDrawing(fnArray, argsArray, viewport, name => fontOf(page, name))
    return { ...drawing, areas: cellAreas(drawing.areas, width, height) }
  }
  // A table that goes on needs the operations anyway: asking for the text first would be work done twice.
  const ahead = before.goesOn ? await draw() : null
  if (ahead && ahead.glyphs.length >= FEW_GLYPHS) return { sheet: { ...upright, ...ahead }, table: true }
  const text = textContentToGlyphs(await readTextItems(page), viewport)
  const table = canHoldTable(text)
  if (!table && !(before.table && beginsShort(text))) return { sheet: { ...upright, glyphs: text, rulings: [] }, table }
  const drawing = ahead ?? (await draw())
  return { sheet: { ...upright, ...drawing, glyphs: fuller(drawing.glyphs, text) }, table }
}

/** Operators see everything pdf.js's text sees and more; where they see much less, something went wrong and the text stands. */
const fuller = (drawn: readonly Glyph[], text: readonly Glyph[]): readonly Glyph[] => {
  const count = (glyphs: readonly Glyph[]) => glyphs.reduce((sum, glyph) => sum + glyph.text.trim().length, 0)
  return count(drawn) * 2 < count(text) ? text : drawn
}

const fontOf = (page: PDFPageProxy, name: string): FontMetrics | null => {
  if (!page.commonObjs.has(name)) return null
  const font = page.commonObjs.get(name) as { vertical?: boolean; fontMatrix?: readonly number[] } | null
  return font ? { vertical: font.vertical === true, fontMatrix: (font.fontMatrix ?? identityFont) as unknown as Matrix } : null
}
