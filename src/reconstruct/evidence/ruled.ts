/** Grids of ruling lines, or of the areas drawn at cells, with the pieces inside them → bands. */
import type { Box, Page, Ruling } from '../../model/source'
import { looksLikeValue } from '../../text/cellText'
import { type Band, labelBand, printedSlots, type Slot } from '../align/band'
import { anchorAround, type Piece, type PieceLine } from '../outline/piece'
import { areasBeyond, areasOf, areasToGrid, type PageAreas } from './areaGrid'
import { findOffLine, sticksOut } from './disagree'
import { findElsewhere } from './elsewhere'
import { type Grid, type GridCell, rulingsToGrids } from './grids'
import { standingIn } from './standing'
import { lineToBands } from './stream'

/** A grid cell with its text. */
interface FilledCell extends GridCell {
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly figure: boolean
  /** Two figures stand apart in it: a column border is missing here. */
  readonly crowded: boolean
}

interface FilledGrid {
  /** Where the page's left edge is on its sheet: grids are in coordinates of the page, anchors in those of the sheet. */
  readonly left: number
  /** Index of the sheet, plus 1, and the number of the page printed on it. */
  readonly page: number
  readonly pageNumber: number
  readonly grid: Grid
  readonly cells: readonly FilledCell[]
  /** Cells that clips or backgrounds contradict. */
  readonly elsewhere: ReadonlySet<FilledCell>
}

/** Part of a zone's figures that must stand in cells, one a cell, for the rulings to be believed. */
const TRUST = 0.7
/** Two figures in one cell farther apart than this (points) are two cells' figures. */
const APART = 9

/**
 * Bands of the ruled tables among these lines, top to bottom; null where rulings do not explain the figures.
 * @param lines the zone; every page's rulings outside of it are left alone.
 * @param labelled rows begin with a label; else every cell is content (表四).
 */
export const ruledToBands = (lines: readonly PieceLine[], pages: readonly Page[], labelled: boolean): Band[] | null => {
  const grids = zoneGrids(lines, pages)
  const cells = grids.flatMap(grid => grid.cells)
  const figures = cells.filter(cell => cell.figure && !cell.crowded).length
  const crowded = cells.filter(cell => cell.crowded).length
  if (figures === 0 || figures < TRUST * (figures + crowded) || figures < TRUST * looseFigures(lines)) return null
  const edge = labelled ? figuresEdge(grids) : Number.NEGATIVE_INFINITY
  let started = false
  const ruled = grids.flatMap(grid => {
    const bands = gridToBands(grid, edge, started)
    started ||= bands.some(band => band.slots.length > 0)
    return bands
  })
  return insertStrays(ruled, strayBands(lines, cells))
}

/** Longer lines, and lines with a full stop, are text beside the table. */
const MAX_STRAY = 40

/** Rows that no ruling closes in, as where a page breaks off a single row of a table with open sides: read as plain lines. */
const strayBands = (lines: readonly PieceLine[], cells: readonly FilledCell[]): Band[] => {
  const inside = new Set(cells.flatMap(cell => cell.pieces))
  const outside = lines.filter(line => line.pieces.length > 0 && !line.pieces.some(piece => inside.has(piece)))
  const strays = outside
    .filter(line => line.text.length <= MAX_STRAY + 2 * line.pieces.length && !/[。；]/.test(line.text))
    .flatMap(lineToBands)
  return strays.some(band => band.slots.length > 0) ? strays : []
}

const insertStrays = (ruled: readonly Band[], strays: readonly Band[]): Band[] => {
  const bands = [...ruled]
  for (const stray of strays) {
    const after = bands.findIndex(band => lineOf(band) > lineOf(stray))
    bands.splice(after < 0 ? bands.length : after, 0, stray)
  }
  return bands
}

/** The line of a row's figures, else of its label: a label that spans rows begins above its row. */
const lineOf = (band: Band): number => printedSlots(band)[0]?.anchor.line ?? band.labels[0]?.anchor.line ?? 0

/** Figures that stand by themselves on lines with others: those a table must account for. */
const looseFigures = (lines: readonly PieceLine[]): number =>
  lines.reduce((sum, line) => {
    const figures = line.pieces.filter(piece => looksLikeValue(piece.text)).length
    return sum + (figures >= 3 ? figures : 0)
  }, 0)

const zoneGrids = (lines: readonly PieceLine[], pages: readonly Page[]): FilledGrid[] => {
  const byPage = new Map<number, Piece[]>()
  for (const line of lines) {
    const pieces = byPage.get(line.page)
    if (pieces) for (const piece of line.pieces) pieces.push(piece)
    else byPage.set(line.page, [...line.pieces])
  }
  let byAreas = false
  return [...byPage].flatMap(([number, pieces]) => {
    const page = pages[number - 1]
    if (!page) return []
    const lined = gridsOf(page)
    const grids = pageGrids(lined, pieces, areasOf(page, lined), byAreas)
    byAreas ||= grids.some(grid => grid.byAreas)
    return grids.map(filled => ({ ...filled, left: page.left ?? 0, page: number, pageNumber: page.number }))
  })
}

interface PageGrid extends Pick<FilledGrid, 'grid' | 'cells' | 'elsewhere'> {
  readonly byAreas: boolean
}

/** The grids of a page around the pieces: those of the rulings, but where these leave some without a cell and areas do not. */
const pageGrids = (grids: readonly Grid[], pieces: readonly Piece[], seen: PageAreas | null, goesOn: boolean): readonly PageGrid[] => {
  const ruled = grids.flatMap(grid => {
    const cells = fillCells(grid, pieces)
    return cells.length > 0 ? [{ grid, cells }] : []
  })
  if (!seen) return ruled.map(filled => ({ ...filled, elsewhere: none, byAreas: false }))
  const { clips, fills } = seen.areas
  const beyond = areasBeyond(ruled, pieces, seen)
  const grid = beyond && areasToGrid(beyond, pieces, goesOn ? 1 : 2)
  if (!grid) {
    const elsewhere = ({ grid, cells }: Pick<PageGrid, 'grid' | 'cells'>) =>
      new Set([...findElsewhere(grid, cells, clips, seen.clips), ...findElsewhere(grid, cells, fills, seen.fills)])
    return ruled.map(filled => ({ ...filled, elsewhere: elsewhere(filled), byAreas: false }))
  }
  const cells = fillCells(grid, pieces)
  const lined = ruled.flatMap(filled => filled.cells.map(cell => cell.box))
  const elsewhere = [clips, fills, lined].flatMap(boxes => findElsewhere(grid, cells, boxes, standingIn([grid], boxes)))
  return [{ grid, cells, elsewhere: new Set(elsewhere), byAreas: true }]
}

const none: ReadonlySet<never> = new Set()

/** Grids of a page, found once: every table asks for those of the pages it stands on. */
const found = new WeakMap<Page, Grid[]>()

const onPage = ({ rulings, left = 0 }: Page): readonly Ruling[] =>
  left === 0
    ? rulings
    : rulings.map(line => (line.along === 'y' ? { ...line, at: line.at - left } : { ...line, from: line.from - left, to: line.to - left }))

const gridsOf = (page: Page): Grid[] => {
  const grids = found.get(page) ?? rulingsToGrids(onPage(page))
  found.set(page, grids)
  return grids
}

/** The cells of a grid with the pieces in them; none at all where no piece is in any. */
const fillCells = (grid: Grid, pieces: readonly Piece[]): FilledCell[] => {
  const inside = new Map<GridCell, Piece[]>()
  for (const piece of pieces) {
    const cell = grid.cellAt((piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2)
    if (!cell) continue
    const found = inside.get(cell)
    if (found) found.push(piece)
    else inside.set(cell, [piece])
  }
  return inside.size === 0 ? [] : grid.cells.map(cell => fillCell(cell, readingOrder(inside.get(cell) ?? nothing)))
}

const nothing: readonly Piece[] = []

const fillCell = (cell: GridCell, pieces: readonly Piece[]): FilledCell => {
  const text = pieces.length === 1 ? (pieces[0] as Piece).text : pieces.map(piece => piece.text).join('')
  return {
    box: cell.box,
    rowFrom: cell.rowFrom,
    rowTo: cell.rowTo,
    columnFrom: cell.columnFrom,
    columnTo: cell.columnTo,
    openTop: cell.openTop,
    openBottom: cell.openBottom,
    pieces,
    text,
    figure: text !== '' && looksLikeValue(text),
    crowded: pieces.length > 1 && isCrowded(pieces),
  }
}

/** Top to bottom by lines, in a line left to right. */
const readingOrder = (pieces: readonly Piece[]): readonly Piece[] => {
  if (pieces.length <= 1) return pieces
  const middle = (piece: Piece) => (piece.top + piece.bottom) / 2
  const lines: Piece[][] = []
  for (const piece of [...pieces].sort((one, other) => middle(one) - middle(other))) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && middle(piece) - middle(first) < 0.5 * (first.bottom - first.top)) line.push(piece)
    else lines.push([piece])
  }
  return lines.flatMap(line => line.sort((one, other) => one.left - other.left))
}

const isCrowded = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece, index) => {
    const next = pieces[index + 1]
    return next !== undefined && looksLikeValue(piece.text) && looksLikeValue(next.text) && next.left - piece.right > APART
  })

/** Left edge of the columns of figures: what stands left of it is label. The first column may be blank throughout. */
const figuresEdge = (grids: readonly FilledGrid[]): number => {
  const figures = grids
    .flatMap(grid => grid.cells.filter(cell => cell.figure).map(cell => cell.box[0]))
    .reduce((least, left) => Math.min(least, left), Number.POSITIVE_INFINITY)
  const labelEnds = grids.flatMap(grid => rowsOf(grid).flatMap(labelEnd)).sort((one, other) => one - other)
  return Math.min(figures, labelEnds[labelEnds.length >> 1] ?? figures)
}

/** Right edge of the last text before the first figure of a row. */
const labelEnd = (row: readonly FilledCell[]): number[] => {
  const first = row.findIndex(cell => cell.figure)
  const label = row
    .slice(0, Math.max(0, first))
    .filter(cell => cell.text !== '')
    .at(-1)
  return label ? [label.box[2]] : []
}

/** The cells that begin in each row of a grid, left to right. */
const rowsOf = ({ grid, cells }: FilledGrid): FilledCell[][] => {
  const rows: FilledCell[][] = Array.from({ length: grid.rows }, () => [])
  for (const cell of cells) rows[cell.rowFrom]?.push(cell)
  for (const row of rows) row.sort((one, other) => one.box[0] - other.box[0])
  return rows
}

const gridToBands = (grid: FilledGrid, edge: number, startedBefore: boolean): Band[] => {
  const { page, pageNumber, left: edgeOfPage } = grid
  let started = startedBefore
  const rows = rowsOf(grid)
  const uncertain = findUncertain(rows)
  return rows.flatMap(sorted => {
    const labels = sorted.filter(cell => (cell.box[0] + cell.box[2]) / 2 < edge)
    const content = sorted.filter(cell => (cell.box[0] + cell.box[2]) / 2 >= edge)
    const figures = content.some(cell => cell.figure)
    const blank = started && content.length > 0 && content.every(cell => cell.text === '')
    if (!figures && !blank) {
      const pieces = sorted.flatMap(cellToPiece)
      return pieces.length > 0 ? [labelBand(pieces, page, true)] : []
    }
    started = true
    const band: Band = {
      labels: labels.flatMap(cellToPiece),
      slots: content.map(cell => cellToSlot(cell, pageNumber, edgeOfPage, uncertain.has(cell) || grid.elsewhere.has(cell))),
      order: 'fixed',
      labelCell: -1,
      page,
      bounded: true,
    }
    return [band]
  })
}

/** A cell's text as one piece, lines joined. */
const cellToPiece = (cell: FilledCell): Piece[] => {
  const anchor = anchorAround(cell.pieces.map(piece => piece.anchor))
  if (!anchor) return []
  const [left, top, right, bottom] = cell.box
  return [{ text: cell.text, anchor, left, right, top, bottom }]
}

const cellToSlot = (cell: FilledCell, page: number, left: number, uncertain: boolean): Slot => {
  const box: Box = [cell.box[0] + left, cell.box[1], cell.box[2] + left, cell.box[3]]
  const printed = anchorAround(cell.pieces.map(piece => piece.anchor))
  const anchor = printed ? { ...printed, box } : { line: 0, start: 0, end: 0, page, box }
  return {
    text: cell.text,
    anchor,
    left: cell.box[0],
    right: cell.box[2],
    ...(cell.crowded ? { crowded: true as const } : {}),
    ...(uncertain ? { uncertain: true as const } : {}),
  }
}

/** Cells whose figure alignment would count to another cell. */
const findUncertain = (rows: readonly (readonly FilledCell[])[]): ReadonlySet<FilledCell> => {
  const figures = rows.map(row => row.filter(cell => cell.figure && cell.pieces.length === 1))
  const off = findOffLine(figures.map(row => row.map(cell => cell.pieces[0] as Piece)))
  const doubtful = (cell: FilledCell) => {
    const piece = cell.pieces[0] as Piece
    return off.has(piece) || sticksOut(piece, cell.box[0], cell.box[2])
  }
  return new Set(figures.flat().filter(doubtful))
}
