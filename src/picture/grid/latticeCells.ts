/** Cells of a lattice: what no printed piece of rule parts. */
import { disjointSets } from '../../geometry/disjointSets'
import type { GridCell, GridDoubt } from '../picture'
import { crossingOf, type Lattice } from './lattice'
import { linesOf, type Rule } from './rules'

/** A piece that is printed for this share parts cells, */
export const PRINTED = 0.5
/** and one that is printed for less than this parts none; between them its neighbours in the same rule tell. */
const ABSENT = 0.3
/** Of all pieces, that may be in between: where more are, the picture is not good enough to tell cells. */
const UNTOLD = 0.2

export type LatticeCells =
  | { readonly kind: 'cells'; readonly cells: readonly GridCell[] }
  | { readonly kind: 'doubt'; readonly doubt: GridDoubt }

export const latticeCells = (lattice: Lattice): LatticeCells => {
  const [rows, columns] = [lattice.level.length - 1, lattice.upright.length - 1]
  const below = told(rows - 1, columns, (row, column) => lattice.levelPiece(row + 1, column), 'along')
  const beside = told(rows, columns - 1, (row, column) => lattice.uprightPiece(row, column + 1), 'down')
  if (below.untold + beside.untold > UNTOLD * 2 * rows * columns) return { kind: 'doubt', doubt: 'broken-rules' }
  const sets = disjointSets(rows * columns)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (column + 1 < columns && !beside.parts(row, column)) sets.join(row * columns + column, row * columns + column + 1)
      if (row + 1 < rows && !below.parts(row, column)) sets.join(row * columns + column, (row + 1) * columns + column)
    }
  const spans = spansOf(rows, columns, sets.root)
  const odd = spans.filter(({ rowSpan, columnSpan, parts }) => rowSpan * columnSpan !== parts.length)
  const hidden = odd.reduce((sum, { parts }) => sum + parts.length, 0)
  if (hidden > Math.max(HIDDEN * rows * columns, odd.length === 1 ? Math.min(ONE_PLACE, SMALL * rows * columns) : 0))
    return { kind: 'doubt', doubt: 'odd-cells' }
  const whole = spans.filter(span => !odd.includes(span)).map(span => cellOf(lattice, span))
  const parts = odd.flatMap(span => span.parts.map(part => ({ ...cellOf(lattice, partAt(part, columns)), hidden: true as const })))
  return { kind: 'cells', cells: [...whole, ...parts].toSorted((one, other) => one.row - other.row || one.column - other.column) }
}

/**
 * Of a lattice's parts so many may be in cells that are no rectangles: where a thumb, a seal or a fold hides rules. More, and its rules were seen
 * wrongly.
 */
const HIDDEN = 0.1
/** In one place, where all others are rectangles, so many, and this part of a small table: a thumb is as large over three rows as over thirty. */
const ONE_PLACE = 8
const SMALL = 0.25

/** A part of the lattice as a cell of its own. */
const partAt = (index: number, columns: number): Place => ({
  row: Math.floor(index / columns),
  column: index % columns,
  rowSpan: 1,
  columnSpan: 1,
})

interface Told {
  readonly parts: (row: number, column: number) => boolean
  readonly untold: number
}

/** Which pieces part cells. A piece that can't be told alone goes with the pieces before and after it in its rule. */
const told = (rows: number, columns: number, piece: (row: number, column: number) => number, way: 'along' | 'down'): Told => {
  let untold = 0
  const parts: boolean[][] = []
  for (let row = 0; row < rows; row++) {
    const line: boolean[] = []
    for (let column = 0; column < columns; column++) {
      const share = piece(row, column)
      const near = way === 'along' ? [piece(row, column - 1), piece(row, column + 1)] : [piece(row - 1, column), piece(row + 1, column)]
      const clear = share >= PRINTED || share < ABSENT
      if (!clear) untold++
      line.push(share >= PRINTED || (!clear && near.some(each => each >= PRINTED)))
    }
    parts.push(line)
  }
  return { parts: (row, column) => parts[row]?.[column] ?? false, untold }
}

interface Place {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
}

interface Span extends Place {
  /** Of the lattice, counted row by row. */
  readonly parts: number[]
}

const spansOf = (rows: number, columns: number, root: (index: number) => number): Span[] => {
  const spans = new Map<number, Span>()
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const key = root(row * columns + column)
      const span = spans.get(key) ?? { row, column, rowSpan: 1, columnSpan: 1, parts: [] }
      spans.set(key, span)
      const left = Math.min(span.column, column)
      span.columnSpan = Math.max(span.column + span.columnSpan, column + 1) - left
      span.column = left
      span.rowSpan = row + 1 - span.row
      span.parts.push(row * columns + column)
    }
  return [...spans.values()]
}

const cellOf = ({ level, upright }: Lattice, { row, column, rowSpan, columnSpan }: Place): GridCell => {
  const [top, bottom] = [linesOf(level[row] as Rule)[1], linesOf(level[row + rowSpan] as Rule)[0]]
  const [left, right] = [linesOf(upright[column] as Rule)[1], linesOf(upright[column + columnSpan] as Rule)[0]]
  const [a, b, c, d] = [crossingOf(top, left), crossingOf(top, right), crossingOf(bottom, left), crossingOf(bottom, right)]
  const box = [(a.x + c.x) / 2, (a.y + b.y) / 2, (b.x + d.x) / 2, (c.y + d.y) / 2] as const
  return { row, column, rowSpan, columnSpan, box }
}
