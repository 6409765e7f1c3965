/** The pages of a PDF that are pictures, one after the other, as two readers see them. */
import { hasMiddleIn } from '../../geometry/middle'
import type { Box, Run, SourceDocument } from '../../model/source'
import type { BegunPage, PictureReader, SeenPage, TablePrint } from '../../picture/seenPage'
import { pageList } from '../../text/pageList'
import { PageTooFull } from '../limits'
import type { MixedPages } from '../pdf/mixedPages'
import type { PDFDocumentProxy, PDFPageProxy } from '../pdf/pdfjs/types'
import { charactersIn, type PicturePages } from '../pdf/picturePages'
import { drawnPicture, type PagePicture, pagePicture, withMargin } from './pagePicture'
import { type PicturePart, type PlacedPage, seenToSource } from './seenToSource'

export interface SeenDocument {
  readonly source: SourceDocument
  /** Numbers of the pages that stay unread. */
  readonly unread: readonly number[]
}

/**
 * @param found the pages that are pictures. @param onPage told after each page how many of them are read.
 * @throws PageTooFull
 */
export const readPictures = async (
  document: PDFDocumentProxy,
  source: SourceDocument,
  { bare, drawn, layered, overprinted, mixed }: PicturePages & { readonly mixed: MixedPages },
  reader: PictureReader,
  onPage: (done: number, of: number) => void = () => {},
): Promise<SeenDocument> => {
  const layers = await document.getOptionalContentConfig()
  const isShown = (group: unknown) => layers.isVisible(group)
  const placed = new Map<number, PlacedPage>()
  const parts = new Map<number, PicturePart[]>()
  const alone: number[] = []
  const before: TablePrint[] = []
  const numbers = [...new Set([...bare, ...layered, ...overprinted, ...mixed.keys()])].sort((one, other) => one - other)
  const looks = numbers.flatMap((number): Look[] => mixed.get(number)?.map(box => ({ number, box })) ?? [{ number }])
  /** Pages that are read. One that is begun early, or looked at once more, changes nothing about that. */
  let done = 0
  const tell = () => onPage(done, numbers.length)
  const begin = ({ number, box }: Look) => {
    const own = drawn.get(number)
    const pictureOf =
      own === undefined
        ? (page: PDFPageProxy) => pagePicture(page, isShown, box)
        : async (page: PDFPageProxy) => own && drawnPicture(document, page, own === 'letters')
    return beginPage(document, number, pictureOf, reader, tell)
  }
  const keepPart = (number: number, box: Box, looked: PlacedPage | null) => {
    if (looked && hasTable(looked)) parts.set(number, [...(parts.get(number) ?? []), { ...looked, ...placeOf(box) }])
    else if (bare.includes(number) && !parts.has(number) && box === mixed.get(number)?.at(-1)) looks.push({ number })
  }
  const keepWhole = (number: number, looked: PlacedPage | null) => {
    const layer = layered.includes(number)
    // Print was found on a page that is drawn: where nothing is seen of it, it was not drawn.
    const isUnseen =
      looked && ((drawn.get(number) && isBlank(looked.seen)) || (overprinted.includes(number) && isGround(looked.seen, source, number)))
    const page = isUnseen ? null : looked
    const seen = page && layer ? besideLayer(page, figuresOf(source, number)) : page?.seen
    if (page && seen) placed.set(number, { ...page, seen, ...(layer ? { layer } : {}) })
    else if (layer) alone.push(number)
  }
  let next: ReturnType<typeof begin> | null = null
  for (const [index, look] of looks.entries()) {
    const begun = await (next ?? begin(look))
    const reading = begun && seePage(begun, before)
    const after = looks[index + 1]
    // Begun while this one's lines are read in another thread.
    next = after === undefined ? null : begin(after)
    next?.catch(() => {})
    const looked = await reading
    if (look.box) keepPart(look.number, look.box, looked)
    else keepWhole(look.number, looked)
    if (after?.number !== look.number) done = Math.max(done, numbers.indexOf(look.number) + 1)
    tell()
  }
  const all = [...[...placed].map(([number, page]) => [number, [page]] as const), ...parts]
  const doubtful = all.flatMap(([number, pages]) => (pages.some(({ seen }) => (seen.unread ?? 0) > 0) ? [number] : []))
  const seen = seenToSource(source, placed, parts)
  return {
    source: {
      ...seen,
      losses: [...seen.losses, ...unruled(doubtful.sort((one, other) => one - other)), ...layerAlone(alone)],
      ...(alone.length > 0 ? { layered: alone } : {}),
    },
    unread: bare.filter(number => !placed.has(number) && !parts.has(number)),
  }
}

/** A page, or a picture on it. */
interface Look {
  readonly number: number
  readonly box?: Box
}

/** Whether a picture amid print, which stands upright as this does, shows a table: what else it says may be a chart's. */
const hasTable = ({ seen }: PlacedPage): boolean => seen.turn === 0 && seen.tables.length > 0

const placeOf = (box: Box) => {
  const [left, top, right, bottom] = withMargin(box)
  return { width: right - left, height: bottom - top, at: [left, top], reach: [box[1], box[3]] } as const
}

const isBlank = ({ lines, tables, doubts }: SeenPage): boolean => lines.length + tables.length + doubts.length === 0

/** Whether a picture under print is but its ground: it has no table, not even one that can't be read, and says less than what is printed on it. */
const isGround = ({ lines, tables, unread = 0 }: SeenPage, source: SourceDocument, number: number): boolean => {
  const printed = source.lines.filter(({ page }) => page === number)
  return tables.length + unread === 0 && charactersIn(lines) <= charactersIn(printed)
}

/** So many figures that stand by themselves are those of a table. */
const OF_A_TABLE = 10

const figuresOf = ({ pages }: SourceDocument, number: number): readonly Run[] =>
  pages.filter(page => page.number === number).flatMap(page => page.runs.filter(({ text }) => /^[0-9]+$/.test(text)))

/**
 * What was seen of a page that has a layer with these figures. Writing in line looks like rules where the picture is coarse: what was taken for one
 * more table is none if all figures stand in others.
 * @returns null where the layer has a table and the picture shows none that could be cut, or lacks one.
 */
const besideLayer = (page: PlacedPage, figures: readonly Run[]): SeenPage | null => {
  const { seen } = page
  if ((seen.doubts.length === 0 && seen.tables.length > 0) || figures.length < OF_A_TABLE) return seen
  return areInTables(page, figures) ? { ...seen, doubts: [], unread: 0 } : null
}

/** So many figures stand outside the tables of any page: a year, a page's number. */
const OUTSIDE = 2

const areInTables = ({ seen, scale }: PlacedPage, figures: readonly Run[]): boolean => {
  const outside = figures.filter(({ box: [left, top, right, bottom] }) => {
    const box = [left * scale, top * scale, right * scale, bottom * scale] as const
    return !seen.tables.some(table => hasMiddleIn(box, table.box))
  })
  return seen.turn === 0 && outside.length <= OUTSIDE
}

const layerAlone = (pages: readonly number[]): string[] =>
  pages.length === 0 ? [] : [`第 ${pageList(pages)} 页的图像看不清表格，数字取自扫描件里隐藏的文字，请逐格对照原件。`]

interface PageBegun extends Omit<PlacedPage, 'seen'> {
  readonly page: BegunPage
}

const beginPage = async (
  document: PDFDocumentProxy,
  number: number,
  pictureOf: (page: PDFPageProxy) => Promise<PagePicture | null>,
  reader: PictureReader,
  alive: () => void,
): Promise<PageBegun | null> => {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  alive()
  const found = await pictureOf(page).catch(error => {
    if (error instanceof PageTooFull) throw error
    return null
  })
  // A page's picture takes some 10 MB, and pdf.js would keep each.
  page.cleanup()
  if (!found) return null
  return { page: await reader.begin(found.picture, alive), width, height, scale: found.scale, faded: found.faded, over: found.over }
}

const seePage = async ({ page, ...place }: PageBegun, before: TablePrint[]): Promise<PlacedPage> => ({
  seen: await page.read(before),
  ...place,
})

const unruled = (pages: readonly number[]): string[] =>
  pages.length === 0
    ? []
    : [`第 ${pageList(pages)} 页有表格的线不全或不清，没有读，请以 200 dpi 以上重新扫描，或换用由 Word、WPS 直接导出的 PDF。`]
