/**
 * Figures that begin with 0: 08 is how some write 8, what a cell shows of 108, or a 0 with the mark of a note behind it. A sum that holds with it tells
 * which. No sum changes a figure.
 */
import type { Cell } from '../model/report'
import { type Equation, equationsOver, tableKeys } from '../statute/compiled'
import type { CellAddress, Form } from '../statute/form'
import { excessOf, sumOf } from './tables/bySums'

/**
 * The cells, those in doubt whose figure begins with 0 and is not told.
 * @param isMarkup whether the file says of each text what cell it stands in: then nothing is cut, any sum tells, and where sums tell most figures so
 * written, the others are written so too. Else two figures of one row may have run together, 0 and 8, which the row's own sum does not tell.
 */
export const doubtLeadingZeros = (cells: Readonly<Record<string, Cell>>, form: Form, isMarkup: boolean): Readonly<Record<string, Cell>> => {
  const padded = (Object.keys(cells) as CellAddress[]).filter(address => isPadded(cells[address]))
  if (padded.length === 0) return cells
  const sums = tableKeys.flatMap(key => equationsOver(form.id, key))
  const over = (address: CellAddress) => sums.filter(({ left, right }) => left.includes(address) || right.includes(address))
  const isBroken = (address: CellAddress) => over(address).some(sum => excessOf(cells, sum))
  const tells = (sum: Equation) => excessOf(cells, sum) === 0 && (isMarkup || (!withinRows.has(sum.rule) && sumOf(cells, sum.left) !== 0))
  const told = new Set(padded.filter(address => !isBroken(address) && over(address).some(tells)))
  const isHabit = isMarkup && 2 * told.size > padded.length
  const doubtful = new Set<string>(padded.filter(address => !told.has(address) && (!isHabit || isBroken(address))))
  if (doubtful.size === 0) return cells
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [address, doubtful.has(address) ? { ...cell, uncertain: true as const } : cell]),
  )
}

/** Whether a figure begins with 0 and goes on with digits: 08, 00, but not 0.5. */
const isPadded = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.value !== null && !cell.unread && /^\s*[0０][0-9０-９]/.test(cell.text)

/** Sums of which all cells stand in one row. */
export const withinRows: ReadonlySet<string> = new Set(['requests-row-total', 'proceedings-total'])
