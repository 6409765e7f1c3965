/**
 * Figures that fill what they are shown in: 350 may be the first line of 3504, whose second one is hidden and need not be in the file. A sum that
 * breaks with such a figure says so as much as it accuses the report. No sum changes a figure.
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
 * Where a sum breaks with such a figure there may be a rest of each that no sum confirms.
 * @param lines of the document, whose words the cells come from. @returns the cells, those uncertain.
 */
export const doubtFilled = ({ tables, cells }: Read, lines: readonly PrintLine[]): Record<CellAddress, Cell> => {
  const places = new Set(lines.flatMap(({ words }) => words.filter(({ full }) => full).map(placeOf)))
  if (places.size === 0) return cells
  const isFilled = ({ anchor, value, unread }: Cell) => anchor !== null && value !== null && !unread && places.has(placeOf({ anchor }))
  const filled = new Set(gather(Object.entries(cells) as [CellAddress, Cell][], ([address, cell]) => (isFilled(cell) ? [address] : [])))
  const sums = gather(Object.values(tables), ({ form, table }) => equationsOver(form, table)).flatMap(equation => {
    const own = [...equation.left, ...equation.right].filter(address => filled.has(address))
    return own.length > 0 ? [{ own, over: excessOf(cells, equation) }] : []
  })
  if (!sums.some(({ over }) => over !== null && over !== 0)) return cells
  const told = new Set(sums.flatMap(({ own, over }) => (over === 0 ? own : [])))
  const doubted = Object.entries(cells).map(([address, cell]): [string, Cell] =>
    filled.has(address as CellAddress) && !told.has(address as CellAddress) ? [address, { ...cell, uncertain: true }] : [address, cell],
  )
  return Object.fromEntries(doubted) as Record<CellAddress, Cell>
}

const placeOf = ({ anchor }: { readonly anchor: { readonly line: number; readonly start: number } }): string =>
  `${anchor.line} ${anchor.start}`
