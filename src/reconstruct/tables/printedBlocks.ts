/** The blocks of a table as printed, where every head of the form stands over a column of cells and nothing of that is in doubt. */

import { gather } from '../../model/gather'
import type { PrintCell, PrintTable } from '../../model/print'
import type { Block, Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { squashForm } from '../align/formWording'
import { squash } from '../align/labels'

export interface PrintedBlock {
  /** Heads of the form's columns, left to right. */
  readonly heads: readonly PrintCell[]
  /** All cells with print above the first row of figures. */
  readonly head: readonly PrintCell[]
  /** Indices of its rows of figures. */
  readonly rows: readonly number[]
  /** All its cells, head and rows. */
  readonly cells: readonly PrintCell[]
  /** The cell of a row that has just the columns of a head. */
  readonly under: (row: number, head: PrintCell) => PrintCell | undefined
}

/** @returns the blocks that are printed whole in this part, in the form's own words. */
export const printedBlocks = (part: PrintTable, table: Table): readonly PrintedBlock[] =>
  blocksOf(part, table).filter(block => isWhole(block) && hasFigures(block))

/** @returns those of which every cell is blank. */
export const blankBlocks = (part: PrintTable, table: Table): readonly PrintedBlock[] =>
  blocksOf(part, table).filter(block => isWhole(block) && !hasFigures(block))

const blocksOf = (part: PrintTable, table: Table): readonly PrintedBlock[] => {
  if (!telling.has(part.evidence)) return []
  const cells = gather(part.rows, row => row.cells).map((cell): SaidCell => ({ cell, said: squash(cell.text) }))
  let from = 0
  return table.blocks.flatMap(block => {
    const own = cells.filter(({ cell }) => cell.rowFrom >= from)
    const labels = headLabels(table, block)
    const rows = table.layout === 'line' ? lineBelow(own, labels) : rowsOf(own, block)
    const [first, last] = [rows[0], rows.at(-1)]
    if (first === undefined || last === undefined) return []
    const top = from
    from = last + 1
    const printed = blockOf(own, labels, rows)
    return printed && (part.evidence !== 'delimiters' || isGrid(part, top, last)) ? [printed] : []
  })
}

/** A cell with its squashed wording. */
interface SaidCell {
  readonly cell: PrintCell
  readonly said: string
}

/** Rectangles and pictures tell cells less surely. */
const telling: ReadonlySet<PrintTable['evidence']> = new Set(['markup', 'rulings', 'delimiters'])

/** What stands over the columns of figures, left to right. */
const headLabels = ({ layout }: Table, { rows, columns }: Block): readonly string[] => {
  const once = columns.map(column => squashForm(column.label))
  return layout === 'line' ? rows.flatMap(() => once) : once
}

const rowsOf = (cells: readonly SaidCell[], { rows }: Block): readonly number[] => {
  const labels = new Set(rows.map(row => squashForm(row.label)))
  return inOrder(cells.filter(({ said }) => labels.has(said)).map(({ cell }) => cell.rowFrom))
}

/** The one row of figures below the lowest heads. */
const lineBelow = (cells: readonly SaidCell[], labels: readonly string[]): readonly number[] => {
  const end = Math.max(0, ...cells.filter(({ said }) => labels.includes(said)).map(({ cell }) => cell.rowTo))
  return inOrder(cells.filter(({ cell }) => cell.rowFrom >= end && looksLikeValue(cell.text)).map(({ cell }) => cell.rowFrom)).slice(0, 1)
}

const inOrder = (rows: readonly number[]): readonly number[] => [...new Set(rows)].sort((one, other) => one - other)

/** A block with each head of the form once in its order; null where they stand otherwise. @param rows its rows of figures, one at least. */
const blockOf = (own: readonly SaidCell[], labels: readonly string[], rows: readonly number[]): PrintedBlock | null => {
  const [first, last] = [rows[0] as number, rows.at(-1) as number]
  const head = own.filter(({ cell }) => cell.rowTo <= first && cell.text.trim() !== '')
  const heads = head.filter(({ said }) => labels.includes(said)).sort((one, other) => one.cell.columnFrom - other.cell.columnFrom)
  if (heads.map(({ said }) => said).join(' ') !== labels.join(' ')) return null
  const cells = gather(own, ({ cell }) => (cell.rowFrom <= last ? [cell] : []))
  return { head: head.map(({ cell }) => cell), heads: heads.map(({ cell }) => cell), rows, cells, under: cellsUnder(cells) }
}

/** Under each head in each row a cell with a figure or nothing. */
const isWhole = ({ rows, heads, under }: PrintedBlock): boolean =>
  rows.every(row =>
    heads.every(head => {
      const cell = under(row, head)
      return cell && !cell.crowded && !cell.uncertain && (cell.text.trim() === '' || looksLikeValue(cell.text))
    }),
  )

const hasFigures = ({ rows, heads, under }: PrintedBlock): boolean => rows.some(row => heads.some(head => under(row, head)?.text.trim()))

/** Finds cells by row and columns; the first where several have the same. */
const cellsUnder = (cells: readonly PrintCell[]): PrintedBlock['under'] => {
  const columns = new Map<string, Map<number, PrintCell>>()
  for (const cell of cells) {
    const key = `${cell.columnFrom} ${cell.columnTo}`
    const column = columns.get(key) ?? new Map<number, PrintCell>()
    columns.set(key, column)
    for (let row = cell.rowFrom; row < cell.rowTo; row++) if (!column.has(row)) column.set(row, cell)
  }
  return (row, { columnFrom, columnTo }) => columns.get(`${columnFrom} ${columnTo}`)?.get(row)
}

/** Whether delimited rows have as many cells: where merged ones are left out, the n-th of a row need not stand in the n-th column. */
const isGrid = ({ rows }: PrintTable, top: number, last: number): boolean => {
  const counts = rows.slice(top, last + 1).map(row => row.cells.length)
  return new Set(counts).size === 1
}
