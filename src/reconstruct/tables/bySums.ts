/**
 * Where figures stand on lines of their own, the same print can be read in two ways: they belong to the label above or to the one below. A
 * line lost or more makes the wrong way look right. Then the sums decide: a reading that breaks most of them is not what was printed. A
 * report's own broken sum moves nothing, for the other reading breaks more of them.
 */
import type { Cell } from '../../model/report'
import { type Equation, equationsOver } from '../../statute/compiled'
import type { CellAddress, Form, TableKey } from '../../statute/form'
import type { Sided } from '../align/band'
import type { ReadTable } from './table'

/**
 * @param sided whether print alone tells the side that `read` took. @param readOther the same print, its figures on the other side.
 * @returns the reading that the sums confirm; where they don't tell, the first with all cells uncertain that the other reads otherwise.
 */
export const settleBySums = (
  read: ReadTable,
  { doubtful }: Sided,
  readOther: () => ReadTable | null,
  key: TableKey,
  form: Form,
): ReadTable => {
  const own = sumsOf(read, key, form)
  const bad = own.broken > own.holding
  if (!doubtful && !bad) return read
  const other = readOther()
  if (!other) return read
  const others = sumsOf(other, key, form)
  const confirms = ({ broken, holding }: Sums) => broken === 0 && holding > 0
  if (confirms(own) && !confirms(others)) return read
  if (bad && confirms(others) && other.recognised >= read.recognised) return other
  return doubtful ? { ...read, cells: agreedCells(read.cells, other.cells) } : read
}

interface Sums {
  readonly holding: number
  readonly broken: number
}

/** Sums over rows that say anything: of zeros alone every reading holds. Sums within a row hold wherever the row stands. */
const sumsOf = ({ cells }: ReadTable, key: TableKey, form: Form): Sums => {
  let [holding, broken] = [0, 0]
  for (const { left, right, rule } of equationsOver(form.id, key)) {
    if (rule === 'requests-row-total') continue
    const [one, other] = [sumOf(cells, left), sumOf(cells, right)]
    if (one === null || other === null || (one === 0 && other === 0)) continue
    if (one === other) holding++
    else broken++
  }
  return { holding, broken }
}

/** By how much the left side of an equation is more than the right one; null where not all of both is known. */
export const excessOf = (cells: Readonly<Record<string, Cell>>, { left, right }: Equation): number | null => {
  const [one, other] = [sumOf(cells, left), sumOf(cells, right)]
  return one === null || other === null ? null : one - other
}

/** A blank is 0; null where a cell is missing, not read, in doubt or no number. */
export const sumOf = (cells: Readonly<Record<string, Cell>>, addresses: readonly CellAddress[]): number | null => {
  let sum = 0
  for (const address of addresses) {
    const cell = cells[address]
    if (!cell || cell.unread || cell.uncertain || (cell.value === null && cell.text !== '')) return null
    sum += cell.value ?? 0
  }
  return sum
}

const agreedCells = (cells: ReadTable['cells'], others: ReadTable['cells']): Record<CellAddress, Cell> =>
  Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => {
      const other = others[address as CellAddress]
      const agreed = other && !other.unread && other.value === cell.value && other.text === cell.text
      return [address, agreed || cell.unread ? cell : cell.text === '' ? { ...cell, unread: true } : { ...cell, uncertain: true }]
    }),
  )
