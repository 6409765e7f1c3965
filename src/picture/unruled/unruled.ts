/**
 * Tables without upright rules, or without any: rebuilt from where print stands. Figures that are in line from the top are a column, those on one
 * line a row, and beside each row stands its label. Rows in which print has no place in that are asked for; where there are several, there is no table.
 */
import { median } from '../../geometry/median'
import { hasMiddleIn } from '../../geometry/middle'
import { standsWithin } from '../../geometry/within'
import type { Box } from '../../model/place'
import { around } from '../cell/sortInk'
import type { DigitReader, GridCell, Picture, PictureGrid } from '../picture'
import { sideways } from '../raster/turned'
import { APART, type Column, channelsOf, columnsOf, type Line, oneEach } from './columnFigures'
import { leanOf, placeOnPage, printInLine, straightened } from './lean'
import { middleDown, type PagePieces, type Piece, printPieces } from './printPieces'
import { edgeBetween, edgeSeen } from './rowEdges'
import { headsOf, standAsHeads } from './unruledHeads'
import { AROUND, follows, labelLines, labelsOfRows, type TextLine, wider } from './unruledLabels'
import { singlesBelow } from './unruledSingles'
import { withPrint } from './withPrint'

/** Middles of what stands on one line differ by no more than this part of a character. */
const ON_LINE = 0.35
/** Figures of one line that make columns, and so many that they need no label: a table of one line. */
const COLUMNS = 3
const WITHOUT_LABEL = 10
/** Characters from one row to the next at most: a label of seven lines. Further on than heads stand above a row, whose figures would be heads. */
const NEXT = 14
/** A dash stands so many characters before the first figure of its line at most. */
const BEFORE = 7
/** A row without edges reaches so many characters up and down from its middle. */
const REACH = 0.8

/** A table that print alone tells. */
export interface UnruledGrid extends PictureGrid {
  /** Its figures, close around their ink, row by row. */
  readonly figures: readonly PlacedFigure[]
}

export interface PlacedFigure {
  readonly row: number
  readonly column: number
  readonly box: Box
}

/** @returns a page's tables as their print tells them, whatever its rules do: from the top, with cells for figures, their labels and heads alone. */
export const unruledGrids = (page: Picture, digits: DigitReader): readonly UnruledGrid[] => {
  const print = printPieces(page, digits)
  if (!print) return []
  const lean = leanOf(print)
  if (!lean) return tablesOf(page, print)
  return tablesOf(straightened(page, lean), printInLine(print, page, lean)).map(table => {
    const onPage = <T extends { readonly box: Box }>(all: readonly T[]) =>
      all.map(each => ({ ...each, box: placeOnPage(each.box, page, lean) }))
    const cells = onPage(table.cells).map(cell => (cell.print ? { ...cell, print: placeOnPage(cell.print, page, lean) } : cell))
    return { ...table, cells, figures: onPage(table.figures), box: around(cells) }
  })
}

const tablesOf = (page: Picture, print: PagePieces): readonly UnruledGrid[] =>
  blocksOf(print).flatMap(lines => tableOf(page, lines, print) ?? [])

const linesOf = ({ pieces, em }: PagePieces): readonly Line[] => {
  const lines: Piece[][] = []
  for (const figure of pieces.filter(({ isFigure }) => isFigure).toSorted((one, other) => middleDown(one.box) - middleDown(other.box))) {
    const last = lines.at(-1)
    if (last && middleDown(figure.box) - (median(last.map(({ box }) => middleDown(box))) as number) <= ON_LINE * em) last.push(figure)
    else lines.push([figure])
  }
  return lines.map(own => ({
    figures: own.toSorted((one, other) => one.box[0] - other.box[0]),
    middle: median(own.map(({ box }) => middleDown(box))) as number,
  }))
}

/** Lines that follow each other, without words in their columns between; some of them make columns. */
const blocksOf = (print: PagePieces): readonly (readonly Line[])[] => {
  const blocks: Line[][] = []
  for (const line of linesOf(print)) {
    const before = blocks.at(-1)?.at(-1)
    if (before && line.middle - before.middle <= NEXT * print.em && !areParted(before, line, print)) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks.map(lines => withinColumns(lines, print)).flatMap(lines => partedBlocks(lines, print))
}

/** Words between two lines are seen where a numeral that stood among them is gone, and once it is known where the columns of all are. */
const partedBlocks = (lines: readonly Line[], print: PagePieces): readonly (readonly Line[])[] => {
  // Of most lines: a numeral amid labels begins some.
  const left = median(lines.filter(isWide).map(({ figures }) => (figures[0] as Piece).box[0])) ?? undefined
  const parts: Line[][] = []
  for (const line of lines) {
    const before = parts.at(-1)?.at(-1)
    if (before && !areParted(before, line, print, left)) parts.at(-1)?.push(line)
    else parts.push([line])
  }
  return parts.filter(part => part.some(isWide))
}

const isWide = ({ figures }: Line): boolean => figures.length >= COLUMNS

/** Without lines of few figures that have no label beside them, or stand in no column: numerals of labels, the number of a page. */
const withinColumns = (lines: readonly Line[], { pieces, em }: PagePieces): readonly Line[] => {
  const columns = columnsOf(lines.filter(isWide), em)
  const left = columns[0]?.left ?? 0
  const hasLabel = ({ middle }: Line) =>
    pieces.some(({ box }) => box[2] < left && box[1] < middle && middle < box[3] && box[3] - box[1] > em / 2)
  const isOwn = (line: Line) =>
    isWide(line) ||
    (hasLabel(line) && line.figures.every(({ box }) => columns.some(column => box[0] < column.right && box[2] > column.left)))
  return columns.length === 0 ? [] : lines.filter(isOwn)
}

/** Whether words stand between two lines of figures that reach into their columns. @param left where these begin. */
const areParted = (
  above: Line,
  below: Line,
  { pieces, em }: PagePieces,
  left = Math.max(...[above, below].map(({ figures }) => (figures[0] as Piece).box[0])),
): boolean => {
  const between = pieces.filter(({ box }) => box[1] > above.middle && box[3] < below.middle && box[2] > left)
  const flats = between.filter(({ box }) => isFlat(box, em))
  return between.some(({ box, isFigure }) => !isFigure && !isThin(box, em) && box[3] - box[1] > em / 2 && !isOnRule(box, flats, em))
}

/** So many flat pieces in line are what is left of a level rule. */
const PIECES = 3

/** Whether the rest of a level rule runs through something: where an upright one crosses it, it is no word. */
const isOnRule = (box: Box, flats: readonly Piece[], em: number): boolean => {
  const middles = flats.map(flat => middleDown(flat.box)).filter(y => box[1] < y && y < box[3])
  return middles.some(one => middles.filter(other => Math.abs(other - one) <= IN_RULE * em).length >= PIECES)
}

/** @returns null where print has no place in a row or a column. */
const tableOf = (page: Picture, found: readonly Line[], { pieces: seen, em, rests }: PagePieces): UnruledGrid | null => {
  const dashed = found.map(line => withDashes(line, seen, em))
  const columned = oneEach(withoutNumerals(dashed, em), em)
  if (!columned) return null
  const { lines, columns } = columned
  const pieces = withFigures(seen, lines)
  const isLine = columns.length >= WITHOUT_LABEL
  if (columns.length < COLUMNS || (isLine && (lines.length > 1 || !areEven(columns)))) return null
  if (!areFilled(lines, columns)) return null
  const xs = edgesOf(page, lines, columns, leftEdge(columns, lines, pieces, em), em)
  const strays = straysAmong(pieces, lines, columns, xs, em)
  if (!standAsHeads(pieces, xs, around(lines.flatMap(({ figures }) => figures))[1], isLine, em)) return null
  const told = isLine ? { labels: [], odd: [] } : labelsOf({ pieces, em, rests }, lines, xs[0] as number)
  const touched = told && rowsTouched([...strays, ...told.odd], lines, channelsOf(columns), em)
  if (!told || !touched) return null
  const { labels } = told
  const rows = rowsOf(page, lines, columns, labels, em)
  const cells = [
    ...headsOf(pieces, xs, (rows[0] as Row).top, em),
    ...rows.flatMap((row, at) => cellsOf(row, xs, at + 1, touched.has(at), em)),
  ]
  const below = isLine ? [] : singlesBelow(page, pieces, xs, around((lines.at(-1) as Line).figures)[3], em)
  const all = [...cells, ...below.map(cell => ({ ...cell, row: cell.row + rows.length + 1 }))].map(cell =>
    mayHoldFigure(cell, rows.length, pieces) ? withPrint(cell, { pieces, em, rests }, isSpeck) : cell,
  )
  const figures = lines.flatMap((line, at) =>
    line.figures.map(({ box }) => ({ row: at + 1, column: xs.slice(1, -1).filter(x => x < (box[0] + box[2]) / 2).length + 1, box })),
  )
  const ys = [...rows.map(({ top }) => top), (rows.at(-1) as Row).bottom]
  return { box: around(all), xs, ys, cells: all, doubt: null, figures }
}

/** A page's print, where figures of tight columns were parted or digits set apart joined as these. */
const withFigures = (pieces: readonly Piece[], lines: readonly Line[]): readonly Piece[] => {
  const known = new Set(pieces)
  const others = lines.flatMap(({ figures }) => figures).filter(figure => !known.has(figure))
  const signs = new Set(others.flatMap(figure => figure.signs))
  return [...pieces.filter(piece => !piece.signs.some(sign => signs.has(sign))), ...others]
}

const mayHoldFigure = ({ row, column, box }: GridCell, rows: number, pieces: readonly Piece[]): boolean =>
  column > 0 && ((row > 0 && row <= rows) || pieces.some(piece => piece.isFigure && hasMiddleIn(piece.box, box)))

/** Of a table's cells so many hold a figure; with fewer, and without a row of all, nothing tells its columns. */
const FILLED = 0.4

const areFilled = (lines: readonly Line[], columns: readonly Column[]): boolean =>
  lines.some(({ figures }) => figures.length === columns.length) &&
  lines.reduce((sum, { figures }) => sum + figures.length, 0) >= FILLED * columns.length * lines.length

/** Pixels between a rule and the figures beside it at least. */
const APART_RULE = 4

/** Where columns begin and end: at a rule in the white between them, or in its middle. */
const edgesOf = (page: Picture, lines: readonly Line[], columns: readonly Column[], left: number, em: number): readonly number[] => {
  const [first, last] = [columns[0] as Column, columns.at(-1) as Column]
  const rows = lines.map(({ figures }) => around(figures)).map(([, top, , bottom]) => [top, bottom] as const)
  const turned = sideways(page)
  const edgeIn = (from: number, to: number, none: number) => {
    const edge = edgeSeen(turned, rows, from, to)
    // The soft side of a digit looks like an edge: only a rule with white about it parts columns.
    const isRule = edge && edge.from === edge.to && edge.from >= from + APART_RULE && edge.from <= to - APART_RULE
    return isRule ? edge.from : none
  }
  const end = last.right + APART * em
  return [
    edgeIn(left, first.left, left),
    ...channelsOf(columns).map(([from, to]) => edgeIn(from, to, (from + to) / 2)),
    edgeIn(last.right, end, end),
  ]
}

/** Where the first column begins: close labels end before. */
const leftEdge = (columns: readonly Column[], lines: readonly Line[], pieces: readonly Piece[], em: number): number => {
  const { left } = columns[0] as Column
  const [, top, , bottom] = around(lines.flatMap(({ figures }) => figures))
  const ends = pieces.filter(({ box }) => box[2] <= left && box[3] > top && box[1] < bottom).map(({ box }) => box[2])
  return Math.max(left - APART * em, (left + Math.max(0, ...ends)) / 2)
}

/** Of the usual white between the columns of a table of one line the least: digits that are set apart stand closer than figures do. */
const EVEN = 0.4

const areEven = (columns: readonly Column[]): boolean => {
  const whites = channelsOf(columns).map(([from, to]) => to - from)
  return Math.min(...whites) >= EVEN * (median(whites) as number)
}

/** Lines from which a figure that stands alone in a column before all others is told: it is a numeral amid labels. */
const TOLD = 4

const withoutNumerals = (lines: readonly Line[], em: number): readonly Line[] => {
  const [first, second] = columnsOf(lines, em)
  const isFirst = ({ box }: Piece) => first !== undefined && box[2] <= first.right
  const own = lines.filter(({ figures }) => figures.some(isFirst))
  if (!first || !second || lines.length < TOLD || own.length > 1) return lines
  return withoutNumerals(
    lines.map(line => ({ ...line, figures: line.figures.filter(figure => !isFirst(figure)) })).filter(({ figures }) => figures.length > 0),
    em,
  )
}

/** What is printed among the figures, or right of them, and stands not in a row and a column. */
const straysAmong = (
  pieces: readonly Piece[],
  lines: readonly Line[],
  columns: readonly Column[],
  xs: readonly number[],
  em: number,
): readonly Piece[] => {
  const extents = lines.map(({ figures }) => around(figures))
  const [, top, , bottom] = around(extents.map(box => ({ box })))
  const isHome = ({ box }: Piece) =>
    lines.some(({ middle }) => Math.abs(middleDown(box) - middle) <= em / 2) &&
    columns.some(
      ({ left, right }, at) => box[0] < right && box[2] > left && box[0] >= (xs[at] as number) && box[2] <= (xs[at + 1] as number),
    )
  const isRest = ({ box }: Piece) => isFlat(box, em) && extents.every(([, begin, , end]) => box[1] > end || box[3] < begin)
  const among = pieces.filter(({ box }) => box[2] > (xs[0] as number) && box[3] > top && box[1] < bottom)
  const strays = among.filter(piece => !isHome(piece) && !isRest(piece) && !isSpeck(piece.box, em))
  return strays.filter(stray => !isDashOfRule(stray, strays, channelsOf(columns), lines.length, em))
}

/** Of a table's rows in so many at most something stands that has no place: a column that was not seen is in most of them. */
const STRAYED = 0.2
/** And of all, where what stands between columns is as thin as the rest of a rule, or a 1. */
const TOUCHED = 0.5

/**
 * Rows whose figures are to be asked for: what stands in them without a place may be a part of one, and what stands between two rows a part of the nearer one.
 * @returns null where there are too many.
 */
const rowsTouched = (
  strays: readonly Piece[],
  lines: readonly Line[],
  channels: readonly (readonly [number, number])[],
  em: number,
): ReadonlySet<number> | null => {
  const extents = lines.map(({ figures }) => around(figures))
  const [touched, strayed] = [new Set<number>(), new Set<number>()]
  for (const { box } of strays) {
    const isRest = isThin(box, em) && channels.some(([from, to]) => from < box[0] && box[2] < to)
    const offs = lines.map(({ middle }) => Math.abs(middle - middleDown(box)))
    const nearest = offs.indexOf(Math.min(...offs))
    // A 1 stands on the middle of its row, and a rest anywhere.
    if (isRest && (offs[nearest] as number) > DASH_OFF * em) continue
    const own = [...extents.keys()].filter(at => box[1] < (extents[at] as Box)[3] && box[3] > (extents[at] as Box)[1])
    for (const at of [nearest, ...own]) {
      touched.add(at)
      if (!isRest) strayed.add(at)
    }
  }
  return strayed.size <= STRAYED * lines.length && touched.size <= TOUCHED * lines.length ? touched : null
}

/** Whether something is as narrow as what is left of an upright rule. */
const isThin = (box: Box, em: number): boolean => box[2] - box[0] <= NARROW * em

interface Labels {
  /** Of each row its label's lines. */
  readonly labels: readonly (readonly TextLine[])[]
  /** What stands among them and looks like a figure. */
  readonly odd: readonly Piece[]
}

/** @param right where the first column begins. @returns null where too few rows have a label. */
const labelsOf = ({ pieces, em }: PagePieces, lines: readonly Line[], right: number): Labels | null => {
  const [, top, , bottom] = around(lines.flatMap(({ figures }) => figures))
  const before = pieces.filter(({ box }) => box[2] <= right)
  const middles = lines.map(({ middle }) => middle)
  const texts = labelLines(before, em)
  const labels = labelsOfRows(middles, texts, em)
  if (labels.filter(label => label.length > 0).length < LABELLED * labels.length) return null
  const isOfLabel = ({ box }: Piece) => labels.some(label => label.some(line => standsWithin(box, line.box)))
  // A character that reader A takes for a digit stands alone in the first or the last line of a text.
  const words = texts.filter(({ box }) => before.some(piece => !piece.isFigure && standsWithin(piece.box, box)))
  const isOfText = ({ box }: Piece) => {
    const own = { box, middle: middleDown(box) }
    return words.some(line => follows(line, own, em) || follows(own, line, em))
  }
  const isOdd = (piece: Piece) => piece.isFigure && piece.box[3] > top && piece.box[1] < bottom && !isOfLabel(piece) && !isOfText(piece)
  return { labels, odd: before.filter(isOdd) }
}

const rowsOf = (
  page: Picture,
  lines: readonly Line[],
  columns: readonly Column[],
  labels: readonly (readonly TextLine[])[],
  em: number,
): readonly Row[] => {
  const extents = lines.map(({ figures }) => around(figures))
  const channels = channelsOf(columns)
  const edges = extents.slice(1).map((box, at) => edgeBetween(page, channels, (extents[at] as Box)[3], box[1]))
  return lines.map(({ middle }, row) => ({
    top: Math.max(middle - REACH * em, edges[row - 1]?.to ?? 0),
    bottom: Math.min(middle + REACH * em, edges[row]?.from ?? page.height),
    label: labels[row] ?? [],
  }))
}

/** Of a table's rows so many have a label that was found. */
const LABELLED = 2 / 3

/** What is so low, in characters, is a dash, or the rest of a rule; what is so low and narrow is no sign. */
const FLAT = 0.2
const SPECK = 0.4
/** So long a dash is at most, in characters, and so far from the middle of its line. */
const DASH = 1.3
const DASH_OFF = 0.3

const isFlat = (box: Box, em: number): boolean => box[3] - box[1] <= FLAT * em && box[2] - box[0] > box[3] - box[1]

/** A dash among figures is one. */
const withDashes = (line: Line, pieces: readonly Piece[], em: number): Line => {
  const left = (line.figures[0] as Piece).box[0]
  const dashes = pieces.filter(
    ({ box }) =>
      isFlat(box, em) &&
      box[2] - box[0] <= DASH * em &&
      box[0] >= left - BEFORE * em &&
      Math.abs(middleDown(box) - line.middle) <= DASH_OFF * em,
  )
  return dashes.length === 0 ? line : { ...line, figures: [...line.figures, ...dashes].toSorted((one, other) => one.box[0] - other.box[0]) }
}

/** What is so narrow is a rest of a rule too, if it is lower than any digit. */
const [NARROW, LOWER] = [0.15, 0.5]

const isSpeck = ([left, top, right, bottom]: Box, em: number): boolean =>
  Math.max(right - left, bottom - top) <= SPECK * em || (right - left <= NARROW * em && bottom - top <= LOWER * em)

/** How far the dashes of one upright rule stand from its line, in characters. */
const IN_RULE = 0.1

/** Whether a thin piece between two columns has more like it in its line, from the top, than there are rows: a 1 has one a row at most. */
const isDashOfRule = (
  { box }: Piece,
  strays: readonly Piece[],
  channels: readonly (readonly [number, number])[],
  rows: number,
  em: number,
): boolean => {
  const middle = (box[0] + box[2]) / 2
  if (!channels.some(([from, to]) => from < box[0] && box[2] < to)) return false
  const inLine = strays.filter(
    ({ box: [left, , right] }) => right - left <= FLAT * em && Math.abs((left + right) / 2 - middle) <= IN_RULE * em,
  )
  return box[2] - box[0] <= FLAT * em && inLine.length > rows
}

interface Row {
  readonly top: number
  readonly bottom: number
  readonly label: readonly TextLine[]
}

/** @param isHidden whether something stands among its figures that may be a part of one. */
const cellsOf = ({ top, bottom, label }: Row, xs: readonly number[], row: number, isHidden: boolean, em: number): readonly GridCell[] => [
  ...(label.length > 0 ? [{ row, column: 0, rowSpan: 1, columnSpan: 1, box: wider(around(label), AROUND * em) }] : []),
  ...xs.slice(1).map((right, column) => ({
    ...{ row, column: column + 1, rowSpan: 1, columnSpan: 1 },
    box: [xs[column] as number, top, right, bottom] as const,
    ...(isHidden ? { hidden: true as const } : {}),
  })),
]
