/** Blank cells of tables without lines, near print that was left out or is no text: nothing tells which of them it is in, so none is blank for certain. */
import { middleY } from '../../geometry/middle'
import type { PrintTable } from '../../model/print'
import type { Sheet } from '../evidence/sheet'
import type { PrintLine } from '../outline/printLines'
import type { ReadTable } from './table'

/** A row without words may stand this far (points) below the last line of its table. */
const BELOW = 40

/** @param zone the table's lines. @param printed the table as printed there: of grids each blank cell has been looked at. */
export const besideUnseen = <Read extends Pick<ReadTable, 'cells'>>(
  read: Read,
  zone: readonly PrintLine[],
  printed: readonly PrintTable[],
  sheets: readonly Sheet[],
): Read => {
  if (!printed.some(({ evidence }) => evidence === 'positions') || !holdsUnseen(zone, sheets)) return read
  const cells = Object.entries(read.cells).map(([address, cell]) => [
    address,
    cell.value === null && cell.text.trim() === '' ? { ...cell, unread: true as const } : cell,
  ])
  return { ...read, cells: Object.fromEntries(cells) }
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
