/**
 * Figures that fill what they are shown in: 350 may be the first line of 3504, whose second one is hidden and need not be in the file. No sum changes
 * a figure.
 */
import { gather } from '../../model/gather'
import type { Cell, TableReading } from '../../model/report'
import { equationsOver } from '../../statute/compiled'
import type { CellAddress, TableKey } from '../../statute/form'
import type { PrintLine } from '../outline/printLines'
import { excessOf } from './bySums'

interface Read {
  readonly tables: Partial<Record<TableKey, TableReading>>
  readonly cells: Record<CellAddress, Cell>
}

/**
 * A sum that holds confirms such figures where none stands on its other side: of two that lost their ends alike the sums hold all the same. A figure that
 * is confirmed so confirms others in its turn. A 0 begins no figure.
 * @param lines of the document, whose words the cells come from. @returns the cells, those of such figures that no sum confirms uncertain.
 */
export const doubtFilled = ({ tables, cells }: Read, lines: readonly PrintLine[]): Record<CellAddress, Cell> => {
  const places = new Set(lines.flatMap(({ words }) => words.filter(({ full }) => full).map(placeOf)))
  if (places.size === 0) return cells
  const isFilled = ({ anchor, value, unread }: Cell) =>
    anchor !== null && value !== null && value !== 0 && !unread && places.has(placeOf({ anchor }))
  const filled = new Set(gather(Object.entries(cells) as [CellAddress, Cell][], ([address, cell]) => (isFilled(cell) ? [address] : [])))
  const holding = gather(Object.values(tables), ({ form, table }) => equationsOver(form, table)).filter(
    equation => excessOf(cells, equation) === 0,
  )
  for (let left = -1; left !== filled.size; ) {
    left = filled.size
    for (const { left: one, right: other } of holding)
      for (const [side, across] of [
        [one, other],
        [other, one],
      ] as const)
        if (!across.some(address => filled.has(address))) for (const address of side) filled.delete(address)
  }
  const doubted = Object.entries(cells).map(([address, cell]): [string, Cell] =>
    filled.has(address as CellAddress) ? [address, { ...cell, uncertain: true }] : [address, cell],
  )
  return Object.fromEntries(doubted) as Record<CellAddress, Cell>
}

const placeOf = ({ anchor }: { readonly anchor: { readonly line: number; readonly start: number } }): string =>
  `${anchor.line} ${anchor.start}`
