/** The blocks of a table as printed, where every head of the form stands over a column of cells and nothing of that is in doubt. */

import type { PrintCell, PrintTable } from '../../model/print'
import type { Block, Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { squash, squashForm } from '../align/labels'

export interface PrintedBlock {
  /** Heads of the form's columns, left to right. */
  readonly heads: readonly PrintCell[]
  /** All cells with print above the first row of figures. */
  readonly head: readonly PrintCell[]
  /** Indices of its rows of figures. */
  readonly rows: readonly number[]
  /** All its cells, head and rows. */
  readonly cells: readonly PrintCell[]
}

/** @returns the blocks that are printed whole in this part, in the form's own words. */
export const printedBlocks = (part: PrintTable, table: Table): readonly PrintedBlock[] => {
  if (!telling.has(part.evidence)) return []
  const cells = part.rows.flatMap(row => row.cells)
  let from = 0
  return table.blocks.flatMap(block => {
    const own = cells.filter(cell => cell.rowFrom >= from)
    const labels = headLabels(table, block)
    const rows = table.layout === 'line' ? lineBelow(own, labels) : rowsOf(own, block)
    const [first, last] = [rows[0], rows.at(-1)]
    if (first === undefined || last === undefined) return []
    const top = from
    from = last + 1
    const printed = { ...blockOf(own, labels, first), rows, cells: own.filter(cell => cell.rowFrom <= last) }
    return isWhole(printed, labels) && (part.evidence !== 'delimiters' || isGrid(part, top, last)) ? [printed] : []
  })
}

/** Rectangles and pictures tell cells less surely. */
const telling: ReadonlySet<PrintTable['evidence']> = new Set(['markup', 'rulings', 'delimiters'])

/** What stands over the columns of figures, left to right. */
const headLabels = ({ layout }: Table, { rows, columns }: Block): readonly string[] => {
  const once = columns.map(column => squashForm(column.label))
  return layout === 'line' ? rows.flatMap(() => once) : once
}

const rowsOf = (cells: readonly PrintCell[], { rows }: Block): readonly number[] => {
  const labels = new Set(rows.map(row => squashForm(row.label)))
  return inOrder(cells.filter(cell => labels.has(squash(cell.text))).map(cell => cell.rowFrom))
}

/** The one row of figures below the lowest heads. */
const lineBelow = (cells: readonly PrintCell[], labels: readonly string[]): readonly number[] => {
  const end = Math.max(0, ...cells.filter(cell => labels.includes(squash(cell.text))).map(cell => cell.rowTo))
  return inOrder(cells.filter(cell => cell.rowFrom >= end && looksLikeValue(cell.text)).map(cell => cell.rowFrom)).slice(0, 1)
}

const inOrder = (rows: readonly number[]): readonly number[] => [...new Set(rows)].sort((one, other) => one - other)

const blockOf = (cells: readonly PrintCell[], labels: readonly string[], first: number): Pick<PrintedBlock, 'head' | 'heads'> => {
  const head = cells.filter(cell => cell.rowTo <= first && cell.text.trim() !== '')
  const heads = head.filter(cell => labels.includes(squash(cell.text))).sort((one, other) => one.columnFrom - other.columnFrom)
  return { head, heads }
}

/** Each head of the form once in its order, and under each in each row a cell with a figure or nothing. */
const isWhole = (block: PrintedBlock, labels: readonly string[]): boolean =>
  block.heads.map(cell => squash(cell.text)).join(' ') === labels.join(' ') &&
  block.rows.every(row =>
    block.heads.every(head => {
      const cell = cellUnder(block, row, head)
      return cell && !cell.crowded && !cell.uncertain && (cell.text.trim() === '' || looksLikeValue(cell.text))
    }),
  ) &&
  block.rows.some(row => block.heads.some(head => cellUnder(block, row, head)?.text.trim()))

/** The cell of a row that has just the columns of a head. */
export const cellUnder = ({ cells }: Pick<PrintedBlock, 'cells'>, row: number, head: PrintCell): PrintCell | undefined =>
  cells.find(cell => cell.rowFrom <= row && row < cell.rowTo && cell.columnFrom === head.columnFrom && cell.columnTo === head.columnTo)

/** Whether delimited rows have as many cells: where merged ones are left out, the n-th of a row need not stand in the n-th column. */
const isGrid = ({ rows }: PrintTable, top: number, last: number): boolean => {
  const counts = rows.slice(top, last + 1).map(row => row.cells.length)
  return new Set(counts).size === 1
}
