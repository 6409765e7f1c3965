/** Pages that were read from pictures take their places in a document: their text as lines, their tables as print tables. */

import { hasMiddleIn, middleY } from '../../geometry/middle'
import type { Anchor, Box } from '../../model/place'
import type { PrintCell, PrintRow, PrintTable } from '../../model/print'
import type { Page, Ruling, Run, SourceDocument, SourceLine, SourcePicture, Turn } from '../../model/source'
import type { SeenCell, SeenLine, SeenPage, SeenTable } from '../../picture/seenPage'
import { pageList } from '../../text/pageList'
import { turnBox } from '../page/turn'
import { type Half, halvesOf } from './halves'
import { hearLayer, lineOfLayer } from './layer'
import { type PrintOver, underDrawing, withPrintOver } from './printOver'
import { turnedSize } from './turnedSize'

/** A page as it was seen, with the measures of its place in the document. */
export interface PlacedPage {
  readonly seen: SeenPage
  /** Of the page in the file, in points. */
  readonly width: number
  readonly height: number
  /** Pixels to a point. */
  readonly scale: number
  /** Where its left upper corner is on the page, where it is a part of one. */
  readonly at?: readonly [left: number, top: number]
  /** Ink that fades in the picture's shades, in points of the page as it is shown. */
  readonly faded?: readonly Box[]
  /** Lines and areas that are drawn over the picture, as faded. */
  readonly over?: readonly Box[]
  /** Whether what stands on the page is what another program saw in the picture. */
  readonly layer?: true
}

/** A picture of a table amid print, with some paper around it. */
export interface PicturePart extends PlacedPage {
  readonly at: readonly [left: number, top: number]
  /** From where to where the picture itself reaches down the page. */
  readonly reach: readonly [top: number, bottom: number]
}

/**
 * @param placed by the number of the page, from 1. What stood on such a page before is left out; where it is the layer of a scan it is heard
 * as a witness first. @param parts of pages with print besides, which is taken over: from the top, none beside another one.
 */
export const seenToSource = (
  source: SourceDocument,
  placed: ReadonlyMap<number, PlacedPage>,
  parts: ReadonlyMap<number, readonly PicturePart[]> = new Map(),
): SourceDocument => {
  if (placed.size + parts.size === 0) return source
  const writing: Writing = { lines: [], tables: [], strange: [], moved: new Map() }
  const pages: Page[] = []
  for (const [sheet, page] of source.pages.entries()) {
    const seen = placed.get(page.number)
    if (seen && source.pages[sheet - 1]?.number === page.number) continue
    const before = source.pages.filter(({ number }) => number === page.number)
    const own = parts.get(page.number)
    if (own) pages.push(...writeMixed(page, pages.length, own, source.lines, writing))
    else if (!seen) pages.push(copyPage(page, pages.length, source.lines, writing))
    // What a layer says is heard for a sheet as a whole.
    else
      for (const half of seen.layer ? [{ seen: seen.seen, left: 0 }] : halvesOf(seen.seen))
        pages.push(writePage(before, pages.length, seen, half, writing))
  }
  return {
    ...source,
    ...{ pages, lines: writing.lines, printTables: writing.tables },
    ...(source.pictures ? { pictures: movePictures(source.pictures, writing) } : {}),
    losses: [...source.losses, ...strangeLayers(writing.strange)],
    seen: [...placed.keys(), ...parts.keys()].sort((one, other) => one - other),
  }
}

interface Writing {
  readonly lines: SourceLine[]
  readonly tables: PrintTable[]
  /** Numbers of the pages whose layer is that of another picture. */
  readonly strange: number[]
  /** Numbers of the lines that are taken over, by what they were. */
  readonly moved: Map<number, number>
}

/** What stood between two lines stands behind the one or before the other: between them may be what was seen. */
const movePictures = (pictures: readonly SourcePicture[], { lines, moved }: Writing): SourcePicture[] => {
  const taken = [...moved].sort(([one], [other]) => one - other)
  return pictures.flatMap(({ line, of }) => {
    const [, behind] = taken.findLast(([number]) => number <= line) ?? [0, 0]
    const [, before] = taken.find(([number]) => number > line) ?? [0, lines.length + 1]
    return [...new Set([behind, before - 1])].map(at => ({ line: at, of }))
  })
}

const strangeLayers = (pages: readonly number[]): string[] =>
  pages.length === 0 ? [] : [`第 ${pageList(pages)} 页扫描件里隐藏的文字和图像对不上，没有采用，请对照原件。`]

/** What is printed is taken over as it is; only its lines are counted anew. */
const copyPage = (page: Page, to: number, lines: readonly SourceLine[], { lines: written, moved }: Writing): Page => {
  const numbers = new Set(page.runs.map(({ line }) => line))
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const line = lines[number - 1]
    if (line) moved.set(number, written.push({ ...line, sheet: to }))
  }
  return { ...page, runs: page.runs.map(run => ({ ...run, line: moved.get(run.line) ?? run.line })) }
}

/**
 * A page with pictures of tables becomes as many as there are pictures and stretches of print above, between and below their tables. What is printed in
 * a cell of these is heard beside what was seen there.
 */
const writeMixed = (page: Page, to: number, parts: readonly PicturePart[], lines: readonly SourceLine[], writing: Writing): Page[] => {
  const seen = parts.map(part => {
    const { onPage } = measureOf(page.number, to, part.seen, part, part)
    const { tables } = part.seen
    return {
      top: Math.min(...tables.map(({ box }) => onPage(box)[1])),
      cells: tables.flatMap(({ cells }) => cells.map(({ box }) => onPage(box))),
    }
  })
  const cells = seen.flatMap(part => part.cells)
  const print = { ...page, runs: page.runs.filter(({ box }) => !cells.some(cell => hasMiddleIn(box, cell))) }
  const pages: Page[] = []
  for (let at = 0; at <= parts.length; at++) {
    const part = parts[at - 1]
    if (part) {
      const written = writePage([page], to + pages.length, part, { seen: part.seen, left: 0 }, writing)
      pages.push({ ...written, width: page.width, height: page.height, pictured: part.reach })
    }
    const own = stretchOf(print, lines, seen[at - 1]?.top ?? Number.NEGATIVE_INFINITY, seen[at]?.top ?? Number.POSITIVE_INFINITY)
    if (own.runs.length + own.rulings.length > 0) pages.push({ ...copyPage(own, to + pages.length, lines, writing), besidePicture: true })
  }
  return pages
}

/** What of a page is printed from one height to another; lines stay whole. */
const stretchOf = (page: Page, lines: readonly SourceLine[], top: number, bottom: number): Page => {
  const isHere = (y: number) => top <= y && y < bottom
  return {
    ...page,
    runs: page.runs.filter(({ box, line }) => isHere(middleY(lines[line - 1]?.box ?? box))),
    rulings: page.rulings.filter(({ along, at, from, to }) => isHere(along === 'x' ? at : (from + to) / 2)),
  }
}

/** How places of the levelled picture become places of the page. */
interface Measure {
  readonly number: number
  readonly sheet: number
  /** On the page as it lies, for showing. */
  onPage(box: Box): Box
  /** On the page as it would lie straight, for comparing. */
  level(box: Box): Box
  /** Where the page's left edge is on its sheet. */
  readonly left: number
}

/** @param before what stood on it: two pages where two are on one sheet. @param half what of it is written: all, or a page beside another one. */
const writePage = (before: readonly Page[], sheet: number, placed: PlacedPage, half: Half, writing: Writing): Page => {
  const seen = { ...placed.seen, ...half.seen }
  const number = before[0]?.number ?? 0
  const turn = ((360 - seen.turn) % 360) as Turn
  const size = turnedSize(placed, turn)
  const measure = { ...measureOf(number, sheet, seen, size, placed), left: half.left / placed.scale }
  const turned = (boxes: readonly Box[] = []) => boxes.map(box => shifted(turnBox(box, turn, placed.width, placed.height), placed.at))
  const isPlaced = before.every(page => page.turn === turn)
  const isHeard = placed.layer === true && isPlaced
  const words = before.flatMap(page => page.runs)
  const heard = isHeard ? hearLayer(seen.tables, words, measure.onPage) : seen.tables
  if (heard === null) writing.strange.push(number)
  const over = { ...printOver(before, turn), isPlaced: isPlaced || before.length === 1 }
  const printed = placed.layer ? (heard ?? seen.tables) : withPrintOver(seen.tables, over, measure.onPage)
  const faded = withPrintOver(printed, { runs: [], shapes: turned(placed.faded), isPlaced: true }, measure.onPage)
  const tables = underDrawing(faded, turned(placed.over), measure.onPage)
  const lines = isHeard && heard ? seen.lines.map(line => lineOfLayer(line, words, measure.onPage)) : seen.lines
  const items = [...lines, ...tables].sort((one, other) => one.box[1] - other.box[1])
  const runs = items.flatMap((item): Run[] => {
    if ('text' in item) return [writeLine(item, measure, writing)]
    writing.tables.push(writeTable(item, measure, writing))
    return []
  })
  const edge = half.left > 0 ? { left: measure.left } : {}
  return { number, ...size, turn, runs, rulings: tables.flatMap(table => rulingsOf(table, measure)), ...edge }
}

const shifted = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number] = [0, 0]): Box => [
  left + x,
  top + y,
  right + x,
  bottom + y,
]

/** What is printed on a page, where it lies once the page is turned as its picture is. Of two pages on a sheet places are left as they are. */
const printOver = (before: readonly Page[], turn: Turn): Pick<PrintOver, 'runs' | 'shapes'> => {
  const [first] = before
  const left = first && before.length === 1 ? (((turn - first.turn + 360) % 360) as Turn) : 0
  const turned = (box: Box) => (first ? turnBox(box, left, first.width, first.height) : box)
  return {
    runs: before.flatMap(({ runs }) => runs.map(run => ({ ...run, box: turned(run.box) }))),
    shapes: before.flatMap(({ unseen = [] }) => unseen.map(turned)),
  }
}

const measureOf = (
  number: number,
  sheet: number,
  { width, height, degrees }: SeenPage,
  size: { readonly width: number; readonly height: number },
  { scale, at = [0, 0] }: Pick<PlacedPage, 'scale' | 'at'>,
): Omit<Measure, 'left'> => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const level = ([left, top, right, bottom]: Box): Box => {
    const [x, y] = [size.width / 2 - width / scale / 2, size.height / 2 - height / scale / 2]
    return shifted([left / scale, top / scale, right / scale, bottom / scale], [x + at[0], y + at[1]])
  }
  return {
    number,
    sheet,
    level,
    onPage: box => {
      const [left, top, right, bottom] = level(box)
      const [x, y] = [(left + right - size.width) / 2 - at[0], (top + bottom - size.height) / 2 - at[1]]
      const [dx, dy] = [x * cos - y * sin - x, x * sin + y * cos - y]
      return [left + dx, top + dy, right + dx, bottom + dy]
    },
  }
}

const writeLine = ({ text, box }: SeenLine, { number, sheet, onPage }: Measure, { lines }: Writing): Run => {
  const place = onPage(box)
  lines.push({ text, page: number, sheet, box: place })
  return { text, box: place, size: place[3] - place[1], line: lines.length, start: 0 }
}

const writeTable = ({ cells }: SeenTable, measure: Measure, writing: Writing): PrintTable => {
  const last = cells.reduce((most, cell) => Math.max(most, cell.row), 0)
  const rows = Array.from({ length: last + 1 }, (_, row): PrintRow => {
    const own = cells.filter(cell => cell.row === row).sort((one, other) => one.column - other.column)
    return { page: measure.sheet + 1, cells: own.map(cell => writeCell(cell, measure, writing)) }
  })
  return { evidence: 'picture', rows }
}

/** What is to be asked has a place and the likelier reading, but is no figure yet. */
const writeCell = (cell: SeenCell, measure: Measure, writing: Writing): PrintCell => {
  const { number, sheet, onPage, level } = measure
  const { text, kind, box } = cell
  const place = onPage(box)
  const [onSheet, top, end, bottom] = level(box)
  const [left, right] = [onSheet - measure.left, end - measure.left]
  const blank = kind === 'empty'
  if (!blank) writing.lines.push({ text, page: number, sheet, box: place })
  const anchor: Anchor = { line: blank ? 0 : writing.lines.length, start: 0, end: text.length, page: number, box: place }
  return {
    text,
    words: text === '' ? [] : [{ text, anchor, left, right, top, bottom }],
    anchor,
    ...{ left, right },
    ...{ rowFrom: cell.row, rowTo: cell.row + cell.rowSpan, columnFrom: cell.column, columnTo: cell.column + cell.columnSpan },
    ...(kind === 'unsure' ? { crowded: true as const } : {}),
    ...(cell.doubted ? { uncertain: true as const } : {}),
  }
}

/** The borders of its cells. */
const rulingsOf = ({ cells }: SeenTable, { level }: Measure): Ruling[] =>
  cells.flatMap(({ box }): Ruling[] => {
    const [left, top, right, bottom] = level(box)
    return [
      { along: 'x', at: top, from: left, to: right },
      { along: 'x', at: bottom, from: left, to: right },
      { along: 'y', at: left, from: top, to: bottom },
      { along: 'y', at: right, from: top, to: bottom },
    ]
  })
