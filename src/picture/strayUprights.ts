/** Strokes taken for rules in a few rows of a table, as the edge of a seal that runs along them: cells in two that are one in all other rows. */
import type { Box } from '../model/place'
import type { SeenCell } from './seenPage'

/**
 * A table's cells with those put together that a stray upright parts: other rows have one cell there, more of them with a figure than are parted, no head
 * is parted, and never do both halves hold something that may be a figure. What is in such a cell is asked for: the stroke may run over a figure of it.
 */
export const withoutStrayUprights = (cells: readonly SeenCell[]): readonly SeenCell[] =>
  [...new Set(cells.map(({ column }) => column))].reduce((all, column) => joinedAt(all, column), cells)

/** @param column the first one right of the upright. */
const joinedAt = (cells: readonly SeenCell[], column: number): readonly SeenCell[] => {
  const across = cells.filter(cell => cell.column < column && endOf(cell) > column)
  const figures = across.filter(({ kind }) => kind === 'figure')
  if (figures.length === 0) return cells
  const rights = cells.filter(cell => cell.column === column)
  // Above all figures are heads, though they were not read.
  const first = Math.min(...cells.flatMap(({ kind, row }) => (kind === 'figure' ? [row] : [])))
  if (rights.some(({ row }) => row < first)) return cells
  const halves = rights.map(right => ({ left: cells.find(cell => endOf(cell) === column && cell.row === right.row), right }))
  const joined = new Map<SeenCell, SeenCell>()
  for (const { left, right } of halves) {
    if (!left || !areHalves(left, right)) return cells
    joined.set(left, join(left, right))
  }
  const areOne = [...joined.values()].every(one => figures.filter(figure => isInLine(figure, one)).length > joined.size)
  if (!areOne) return cells
  const gone = new Set(rights)
  return cells.flatMap(cell => (gone.has(cell) ? [] : [joined.get(cell) ?? cell]))
}

const endOf = ({ column, columnSpan }: SeenCell): number => column + columnSpan

const areHalves = (left: SeenCell, right: SeenCell): boolean =>
  left.rowSpan === right.rowSpan && [left, right].every(({ kind }) => kind !== 'words') && (left.text === '' || right.text === '')

const isInLine = (one: SeenCell, other: SeenCell): boolean => one.column === other.column && one.columnSpan === other.columnSpan

const join = (left: SeenCell, right: SeenCell): SeenCell => {
  const { text, readings } = left.text === '' ? right : left
  const box: Box = [left.box[0], Math.min(left.box[1], right.box[1]), right.box[2], Math.max(left.box[3], right.box[3])]
  const { row, column, rowSpan } = left
  return { row, column, rowSpan, columnSpan: left.columnSpan + right.columnSpan, box, kind: 'unsure', text, ...(readings && { readings }) }
}
