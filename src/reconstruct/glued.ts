/**
 * Texts copied of pages on which marks are raised beside figures, or figures struck out or white: a copy sets all of these in one line, so that 12
 * with the mark 3 is 123. Which figures are so a text does not tell; that some are its figures do.
 */
import type { Cell } from '../model/report'
import { equationsOver, tableKeys } from '../statute/compiled'
import type { CellAddress, Form } from '../statute/form'
import { withinRows } from './leadingZeros'
import { excessOf } from './tables/bySums'
import { GLUED_ROWS, MIN_GLUED } from './weights'

/** The cells, all figures of several digits in doubt where some must have other digits beside their own. No sum changes a figure. */
export const doubtGlued = (cells: Readonly<Record<string, Cell>>, form: Form): Readonly<Record<string, Cell>> => {
  if (!hasMarkedZeros(cells) && !hasMarkedParts(cells, form)) return cells
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [
      address,
      /\d\D*\d/.test(cell.text) && !cell.unread ? { ...cell, uncertain: true as const } : cell,
    ]),
  )
}

/** Figures that begin with 0 and that no sum tells, in a table that does not write 05 for 5. */
const hasMarkedZeros = (cells: Readonly<Record<string, Cell>>): boolean => {
  const all = Object.values(cells)
  const untold = all.filter(({ text, uncertain }) => uncertain && /^\s*0\d+\s*$/.test(text))
  return untold.length >= MIN_GLUED && all.some(({ text }) => /^\s*\d\s*$/.test(text))
}

/** Sums within rows of which so many are broken by a figure that would keep them without its first digits or its last. */
const hasMarkedParts = (cells: Readonly<Record<string, Cell>>, form: Form): boolean => {
  const sums = tableKeys.flatMap(key => equationsOver(form.id, key)).filter(({ rule }) => withinRows.has(rule))
  const broken = sums.filter(equation => excessOf(cells, equation))
  const told = broken.filter(equation => {
    const excess = excessOf(cells, equation)
    const isTold = (sign: number) => (address: CellAddress) => partsOf(cells[address]?.text ?? '').some(beside => sign * beside === excess)
    return equation.left.some(isTold(1)) || equation.right.some(isTold(-1))
  })
  return told.length >= MIN_GLUED && told.length >= GLUED_ROWS * broken.length
}

/** By how much a figure is more than each of its beginnings and ends. */
const partsOf = (text: string): readonly number[] => {
  if (!/^\d{2,9}$/.test(text)) return []
  return Array.from(text.slice(1), (_, at) => [text.slice(0, at + 1), text.slice(at + 1)]).flatMap(parts =>
    parts.map(part => Number(text) - Number(part)),
  )
}
