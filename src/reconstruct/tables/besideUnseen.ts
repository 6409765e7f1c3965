/**
 * Blank cells of tables without lines, near print that was left out or is no text: nothing tells which of them it is in, so none is blank for certain.
 * Nor is any where the page ends within the table, and a figure at that end may go on beyond it.
 */
import { middleY } from '../../geometry/middle'
import type { Box } from '../../model/place'
import type { PrintTable } from '../../model/print'
import type { Sheet } from '../evidence/sheet'
import type { PrintLine } from '../outline/printLines'
import type { ReadTable } from './table'

/** A row without words may stand this far (points) below the last line of its table. */
const BELOW = 40

/** @param zone the table's lines. @param printed the table as printed there: of grids each blank cell has been looked at. */
export const besideUnseen = <Read extends Pick<ReadTable, 'reading' | 'cells'>>(
  read: Read,
  zone: readonly PrintLine[],
  printed: readonly PrintTable[],
  sheets: readonly Sheet[],
): Read => {
  if (!hasRowsWithoutLines(read, printed)) return read
  const edge = edgeOf(zone, sheets)
  if (edge === null && !holdsUnseen(zone, sheets)) return read
  const isAtEdge = (box: Box | undefined) => edge !== null && box !== undefined && edge - box[2] < box[3] - box[1]
  const cells = Object.entries(read.cells).map(([address, cell]) => [
    address,
    (cell.value === null && cell.text.trim() === '') || isAtEdge(cell.anchor?.box) ? { ...cell, unread: true as const } : cell,
  ])
  return { ...read, cells: Object.fromEntries(cells) }
}

/** Whether a row of the table stands where no line bounds its cells; a unit or a caption above its grid is none. */
const hasRowsWithoutLines = ({ reading }: Pick<ReadTable, 'reading'>, printed: readonly PrintTable[]): boolean => {
  const words = printed.flatMap(({ evidence, rows }) =>
    evidence === 'positions' ? rows.flatMap(({ cells }) => cells.flatMap(cell => cell.words)) : [],
  )
  const lines = new Set(words.map(({ anchor }) => anchor.line))
  return reading.rows.some(({ anchor }) => anchor !== null && lines.has(anchor.line))
}

/** Where lines of the table's pages are cut that go on to the right, on the left-most of them; null where none is. */
const edgeOf = (zone: readonly PrintLine[], sheets: readonly Sheet[]): number | null => {
  const ends = [...new Set(zone.map(({ page }) => page))].flatMap(page => {
    const lines = zone.filter(line => line.page === page).flatMap(line => line.words)
    const [top, bottom] = [Math.min(...lines.map(word => word.top)), Math.max(...lines.map(word => word.bottom)) + BELOW]
    return (sheets[page - 1]?.page.rulings ?? []).flatMap(({ at, to, cut }) => (cut && top - BELOW <= at && at <= bottom ? [to] : []))
  })
  return ends.length > 0 ? Math.min(...ends) : null
}

const holdsUnseen = (zone: readonly PrintLine[], sheets: readonly Sheet[]): boolean =>
  [...new Set(zone.map(({ page }) => page))].some(page => {
    const unseen = sheets[page - 1]?.unseen ?? []
    if (unseen.length === 0) return false
    const words = zone.filter(line => line.page === page).flatMap(line => line.words)
    const top = Math.min(...words.map(word => word.top))
    const bottom = Math.max(...words.map(word => word.bottom)) + BELOW
    return unseen.some(box => top <= middleY(box) && middleY(box) <= bottom)
  })
