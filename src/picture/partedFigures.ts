/** Figures of several columns in one cell, where the uprights between them are not printed enough to be seen there and are known from elsewhere. */
import type { Box } from '../model/place'
import { cleanCell } from './cell/cleanCell'
import { gapOf } from './lostUprights'
import type { CellInk, DigitReader, GridCell, Picture, PictureGrid } from './picture'
import { unitOf } from './raster/unit'

/** White between two figures is so many digits high at least: within one, however its digits are spaced, hardly half of one is. */
const APART = 0.75
/** Reader A is as sure of each. */
const SURE = 0.8
/** A table on two pages is as wide on both, but for this part of it, and stands no further off on one than this part of a page. */
const AS_WIDE = 0.012
const ASIDE = 0.04
/** Units that its uprights may be off. */
const OFF = 1.5

/**
 * A table's grid with cells parted that go over several of its columns and hold the figure of each, each by itself in its column: where the row above or below
 * is parted there, or where the table goes on from the page before and was parted there. One that is another row's width holds one figure, and is left.
 * @param before the last table of the page before, of the first one of a page.
 */
export const withFiguresParted = (page: Picture, grid: PictureGrid, digits: DigitReader, before: PictureGrid | null): PictureGrid => {
  const wide = widened(grid, before ? missingUprights(page, grid, before) : [])
  const cells = partedCells(page, wide.cells, wide.added, digits)
  if (cells === wide.cells) return grid
  // Of what the page before has only that is a column here at which a cell begins.
  const own = [...wide.added].filter(([column]) => cells.some(cell => cell.column === column))
  if (own.length === wide.added.size) return { ...grid, xs: wide.xs, cells }
  const fewer = widened(
    grid,
    own.map(([, x]) => x),
  )
  return { ...grid, xs: fewer.xs, cells: partedCells(page, fewer.cells, fewer.added, digits) }
}

/** Where uprights stood on the page before that this page's table lacks; none where it is another table. */
const missingUprights = (page: Picture, { box, xs }: PictureGrid, before: PictureGrid): readonly number[] => {
  const [width, other] = [box[2] - box[0], before.box[2] - before.box[0]]
  if (Math.abs(width - other) > AS_WIDE * width || Math.abs(box[0] - before.box[0]) > ASIDE * page.width) return []
  const off = OFF * unitOf(page)
  const known = before.xs.map(x => box[0] + ((x - before.box[0]) * width) / other)
  const isNear = (some: readonly number[], x: number) => some.some(each => Math.abs(each - x) <= off)
  return xs.every(x => isNear(known, x)) ? known.filter(x => !isNear(xs, x)) : []
}

interface Widened {
  readonly xs: readonly number[]
  readonly cells: readonly GridCell[]
  /** Where each upright stands that was added, by the column that begins there. */
  readonly added: ReadonlyMap<number, number>
}

/** A grid with uprights added that part none of its cells yet. */
const widened = ({ xs, cells }: PictureGrid, more: readonly number[]): Widened => {
  const all = [...xs, ...more].toSorted((one, other) => one - other)
  const at = (column: number) => all.indexOf(xs[column] as number)
  return {
    xs: all,
    cells: more.length === 0 ? cells : cells.map(cell => spanning(cell, at(cell.column), at(cell.column + cell.columnSpan))),
    added: new Map(more.map(x => [all.indexOf(x), x])),
  }
}

const spanning = (cell: GridCell, from: number, to: number): GridCell => ({ ...cell, column: from, columnSpan: to - from })

const partedCells = (
  page: Picture,
  cells: readonly GridCell[],
  added: ReadonlyMap<number, number>,
  digits: DigitReader,
): readonly GridCell[] => {
  let all = cells
  // A row that was parted tells of the one next to it.
  for (let rest = true; rest; ) {
    const next = all.flatMap(cell => partsOf(page, cell, all, added, digits) ?? [cell])
    rest = next.length > all.length
    if (rest) all = next
  }
  return all
}

/** The cells that one is parted in, null where it is left. */
const partsOf = (
  page: Picture,
  cell: GridCell,
  cells: readonly GridCell[],
  added: ReadonlyMap<number, number>,
  digits: DigitReader,
): readonly GridCell[] | null => {
  if (cell.columnSpan < 2 || cell.rowSpan > 1 || cell.hidden || cell.print !== undefined) return null
  const inner = Array.from({ length: cell.columnSpan - 1 }, (_, at) => cell.column + 1 + at)
  const edges = inner.flatMap(column => {
    const x = edgeAt(column, cell, cells) ?? added.get(column)
    return x === undefined ? [] : [{ column, x }]
  })
  if (edges.length === 0) return null
  const [left, top, right, bottom] = cell.box
  const [xs, columns] = [
    [left, ...edges.map(({ x }) => x), right],
    [cell.column, ...edges.map(({ column }) => column), cell.column + cell.columnSpan],
  ]
  const parts = xs.slice(1).map((to, at) => {
    const box: Box = [xs[at] as number, top, to, bottom]
    return { ...spanning(cell, columns[at] as number, columns[at + 1] as number), box }
  })
  const inks = parts.map(({ box }) => cleanCell(page, box))
  return inks.every(ink => isFigure(ink, digits)) && areApart(inks) ? parts : null
}

/** Where the row above or below is parted before a column. */
const edgeAt = (column: number, { row }: GridCell, cells: readonly GridCell[]): number | undefined =>
  cells.find(cell => cell.column === column && cell.row <= row + 1 && cell.row + cell.rowSpan >= row && !cell.hidden)?.box[0]

const isFigure = (ink: CellInk, digits: DigitReader): boolean => {
  if (ink.kind !== 'ink' || gapOf(ink) !== null) return false
  const { text, confidence } = digits.read(ink)
  return /^\d[\d.,]*$/.test(text) && confidence >= SURE
}

const areApart = (inks: readonly CellInk[]): boolean => {
  const high = Math.max(...inks.map(({ digitHeight }) => digitHeight))
  return inks.slice(1).every((ink, at) => {
    const last = inks[at] as CellInk
    return ink.left + ink.ink[0] - (last.left + last.ink[2]) >= APART * high
  })
}
