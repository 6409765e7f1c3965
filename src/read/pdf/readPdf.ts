/** An opened PDF → SourceDocument: every page's runs at their true places, ruling lines of the pages that can hold a table. */

import { once } from '../../model/once'
import type { Box, SourceDocument } from '../../model/source'
import { hasUndecoded } from '../../text/undecoded'
import { MAX_PAGES, PageTooFull } from '../limits'
import { cellAreas, largestCell } from '../page/areas'
import { collectPages } from '../page/collectPages'
import type { Glyph } from '../page/glyph'
import { commonLean, turnBack } from '../page/lean'
import type { Matrix } from '../page/matrix'
import type { Sheet } from '../page/turn'
import { loadedFont, saysNothing } from './page/drawnFont'
import { goesOn } from './page/goesOn'
import { doubtUnderNotes, hasNotes, notesWithoutLook, stampIds } from './page/notesWithoutLook'
import { operatorsToDrawing } from './page/operators'
import { type SaidDigits, saidDigits } from './page/saidDigits'
import type { FontMetrics } from './page/showGlyphs'
import { beginsShort, canHoldTable, leansOf, leavesRoom, textContentToGlyphs } from './page/textContent'
import { cutUnderPictures } from './page/underPictures'
import { DRAWN_FONTS } from './pdfjs/fontsWithoutMap'
import { readOperators } from './pdfjs/operatorList'
import { readTextItems } from './pdfjs/textItems'
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs/types'

const identityFont: Matrix = [0.001, 0, 0, 0.001, 0, 0]

/**
 * Reads an opened PDF.
 * @param document opened by the caller, who also closes it.
 * @param onPage told after each page how many of how many are read.
 * @param withoutMap names of fonts that do not say which characters they show.
 * @param wordless numbers of pages whose text says nothing: it is left out.
 * @returns pages in order; a page that pdf.js cannot read is empty and named in `losses`.
 * @throws PageTooFull
 */
export const readPdf = async (
  document: PDFDocumentProxy,
  onPage: (done: number, of: number) => void = () => {},
  withoutMap: ReadonlySet<string> = new Set(),
  wordless: ReadonlySet<number> = new Set(),
): Promise<SourceDocument> => {
  const said = saidDigits()
  const source = await readPages(document, onPage, { withoutMap, said, missaid: new Set() }, wordless)
  const missaid = said.wrong()
  return missaid.size === 0 ? source : readPages(document, onPage, { withoutMap, said, missaid }, wordless)
}

/** What is known of the fonts of a document. */
interface Fonts {
  /** Names of those that do not say which characters they show. */
  readonly withoutMap: ReadonlySet<string>
  /** Hears what they say of digits. */
  readonly said: SaidDigits
  /** pdf.js's names of those whose digits may be any. */
  readonly missaid: ReadonlySet<string>
}

const readPages = async (
  document: PDFDocumentProxy,
  onPage: (done: number, of: number) => void,
  fonts: Fonts,
  wordless: ReadonlySet<number>,
): Promise<SourceDocument> => {
  const collected = collectPages()
  const losses: string[] = []
  let before: Before = { table: false, goesOn: false }
  const count = Math.min(document.numPages, MAX_PAGES)
  const layers = await layersOf(document)
  let unshown = 0
  for (let number = 1; number <= count; number++) {
    let sheet: Sheet | null = null
    try {
      const page = await document.getPage(number)
      const read = await readPage(page, before, layers, fonts)
      if (read.unshown) unshown++
      before = { table: read.table, goesOn: false }
      page.cleanup()
      sheet = wordless.has(number) ? withoutWords(read.sheet) : read.sheet
    } catch (error) {
      if (error instanceof PageTooFull) throw error
      losses.push(`第 ${number} 页没有读出，请另存为新的 PDF 后再试，或核对这一页。`)
    }
    for (const { runs, rulings } of collected.add(number, sheet)) before = { ...before, goesOn: before.table && goesOn(runs, rulings) }
    onPage(number, count)
  }
  return {
    kind: 'pdf',
    pages: collected.pages,
    lines: collected.lines,
    losses: [...losses, ...tooManyPages(document.numPages), ...collected.losses()],
    ...(collected.pictures.length > 0 ? { pictures: collected.pictures } : {}),
    ...(losses.length > 0 ? { broken: true } : {}),
    ...(collected.garbled() > 0 ? { garbled: collected.garbled() } : {}),
    ...(unshown > 0 ? { leftOut: [hiddenLayers(unshown)] } : {}),
  }
}

const hiddenLayers = (pages: number) => `有 ${pages} 页带隐藏的图层，图层里的文字没有读取，公布前请确认是否删去。`

/** What tells of a layer whether it is shown; null where all are. */
const layersOf = async (document: PDFDocumentProxy): Promise<((layer: unknown) => boolean) | null> => {
  const config = await document.getOptionalContentConfig()
  const hasHidden = [...config].some(([, layer]) => !layer.visible)
  return hasHidden ? layer => config.isVisible(layer) : null
}

const tooManyPages = (pages: number): string[] =>
  pages > MAX_PAGES ? [`文件有 ${pages} 页，只读了前 ${MAX_PAGES} 页，请只导出年度报告这一份文件后再试。`] : []

/** Its glyphs are shapes of which only their places are known. */
const withoutWords = (sheet: Sheet): Sheet => ({
  ...sheet,
  glyphs: [],
  wordless: [...(sheet.wordless ?? []), ...sheet.glyphs.flatMap(({ text, box }) => (text.trim() === '' ? [] : [box]))],
})

/** What the page before says about this one. */
interface Before {
  readonly table: boolean
  readonly goesOn: boolean
}

/** A page with fewer glyphs among its drawing operations may have its text where only pdf.js's own text finds it. */
const FEW_GLYPHS = 20

const readPage = async (
  page: PDFPageProxy,
  before: Before,
  layers: ((layer: unknown) => boolean) | null,
  fonts: Fonts,
): Promise<{ sheet: Sheet; table: boolean; unshown?: boolean }> => {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const given = transform as unknown as Matrix
  const upright = { width, height, turn: 0 } as const
  const annotationsOf = once(() => page.getAnnotations())
  const operatorsOf = once(() => readOperators(page))
  const drawThrough = async (viewport: Matrix) => {
    const { fnArray, argsArray } = await operatorsOf()
    const annotations = await annotationsOf()
    const { overlays, leans, ...drawing } = operatorsToDrawing(
      fnArray,
      argsArray,
      viewport,
      name => fontOf(page, name, fonts),
      layers ?? undefined,
      largestCell(width, height),
      stampIds(annotations),
      fonts.said,
    )
    const glyphs = await cutUnderPictures(page, drawing.glyphs, overlays)
    const notes = notesWithoutLook(annotations, viewport)
    return {
      ...drawing,
      leans,
      glyphs: [...doubtUnderNotes(glyphs, notes), ...notes.glyphs],
      areas: cellAreas(drawing.areas, width, height),
      wordless: [...drawing.wordless, ...notes.wordless],
    }
  }
  const draw = async () => {
    const { leans, ...drawing } = await drawThrough(given)
    const lean = isPicture(drawing.wordless, width, height) || leans.length * 2 < drawing.glyphs.length ? 0 : commonLean(leans)
    if (lean === 0) return { ...drawing, lean }
    const { leans: _, ...straight } = await drawThrough(turnBack(given, lean, width, height))
    return { ...straight, lean }
  }
  // pdf.js's own text has what no layer shows.
  if (layers) {
    const drawing = await draw()
    return { sheet: { ...upright, ...drawing }, table: true, unshown: drawing.unshown }
  }
  // A table that goes on needs the operations anyway: asking for the text first would be work done twice.
  const ahead = before.goesOn ? await draw() : null
  if (ahead && ahead.glyphs.length >= FEW_GLYPHS) return { sheet: { ...upright, ...ahead }, table: true }
  const items = await readTextItems(page)
  const text = textContentToGlyphs(items, given)
  const table = canHoldTable(text)
  const plain = { ...upright, glyphs: text, rulings: [] }
  // What glyphs they are that nobody knows, what fields and notes show, and what of text that leans is seen, only the operations say.
  const isText =
    !table &&
    !(before.table && beginsShort(text)) &&
    !text.some(glyph => hasUndecoded(glyph.text)) &&
    commonLean(leansOf(items, given)) === 0 &&
    !hasNotes(await annotationsOf())
  if (isText && leavesRoom(text, height, page.pageNumber === 1)) return { sheet: { ...plain, wordless: (await draw()).wordless }, table }
  if (isText) return { sheet: plain, table }
  const drawing = ahead ?? (await draw())
  const asDrawn = drawing.lean ? textContentToGlyphs(items, turnBack(given, drawing.lean, width, height)) : text
  return { sheet: { ...upright, ...drawing, glyphs: fuller(drawing.glyphs, asDrawn) }, table }
}

/** What is on a picture that fills this share of the page is as askew as the picture is. */
const PICTURE = 0.5

const isPicture = (wordless: readonly Box[], width: number, height: number): boolean =>
  wordless.some(([left, top, right, bottom]) => (right - left) * (bottom - top) > PICTURE * width * height)

/** Operators see everything pdf.js's text sees and more; where they see much less, something went wrong and the text stands. */
const fuller = (drawn: readonly Glyph[], text: readonly Glyph[]): readonly Glyph[] => {
  const count = (glyphs: readonly Glyph[]) => glyphs.reduce((sum, glyph) => sum + glyph.text.trim().length, 0)
  return count(drawn) * 2 < count(text) ? text : drawn
}

const fontOf = (page: PDFPageProxy, name: string, { withoutMap, missaid }: Fonts): FontMetrics | null => {
  const font = loadedFont(page, name)
  if (!font) return null
  const fontMatrix = (font.fontMatrix ?? identityFont) as unknown as Matrix
  return {
    name,
    vertical: font.vertical === true,
    fontMatrix,
    ...(withoutMap.has(font.name ?? '') ? { unmapped: true as const } : {}),
    ...(withoutMap.has(DRAWN_FONTS) && saysNothing(font) ? { drawn: true as const } : {}),
    ...(missaid.has(name) ? { missaid: true as const } : {}),
  }
}
