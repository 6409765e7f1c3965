/** Figures that break in narrow cells: 12345 as 123 over 45. What stands above fills its line, so that not one digit more would go there. */
import type { Extent } from '../../geometry/middle'
import { CELL_PADDING, NO_ROOM } from '../weights'

/** @returns whether a figure has no room for another digit on its line; one digit alone has none where it is as wide as a character. @param padding see `paddingOf`. */
export const isFull = (figure: Extent & { readonly text: string }, cell: Extent, padding: number): boolean => {
  const { left, right, text } = figure
  const digits = [...text].length
  return (digits > 1 || /^[０-９]$/.test(text)) && (right - left) * (1 + 1 / digits) > cell.right - cell.left - 2 * padding - NO_ROOM
}

/** The room that cells leave beside their print: the least there is, since labels begin at it. */
export const paddingOf = (inCells: Iterable<readonly [word: Extent, cell: Extent]>): number => {
  let least = CELL_PADDING
  for (const [word, cell] of inCells) least = Math.min(least, Math.max(0, word.left - cell.left), Math.max(0, cell.right - word.right))
  return least
}
