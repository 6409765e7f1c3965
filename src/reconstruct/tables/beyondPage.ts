/** Tables wider than their page: the columns beyond its edge are unread, not missing, and part of a head at the edge is no other wording. */
import { gather } from '../../model/gather'
import type { PrintCell, PrintTable } from '../../model/print'
import type { Cell, HeadingReading, TableReading } from '../../model/report'
import { addressOf } from '../../statute/compiled'
import type { CellAddress, Table } from '../../statute/form'
import { commonSubsequence } from '../../text/similarity'
import { squashForm } from '../align/formWording'
import { squash } from '../align/labels'
import type { ReadTable } from './table'

type Read = Pick<ReadTable, 'reading' | 'cells'>

/** @param table the form's, of the form that it was read by. @returns the table as it was read where no edge cuts a cell of it. */
export const beyondPage = (read: Read, printed: readonly PrintTable[], table: Table): Read => {
  const { reading, cells } = read
  const cut = gather(printed, ({ rows }) => gather(rows, row => row.cells.filter(cell => cell.cut)))
  if (cut.length === 0) return read
  const all = { ...unreadCells(reading, table), ...cells }
  return {
    reading: {
      ...reading,
      headings: reading.headings.map(heading => (isCut(heading, cut, all) ? { ...heading, printed: heading.wanted } : heading)),
    },
    cells: all,
  }
}

/** All cells of the rows that were found, unread. */
export const unreadCells = (reading: TableReading, table: Table): Record<CellAddress, Cell> => {
  const found = new Set(reading.rows.map(({ key }) => key))
  const unread: Record<CellAddress, Cell> = {}
  for (const { rows, columns } of table.blocks)
    for (const { key } of rows.filter(row => found.has(row.key)))
      for (const column of columns)
        unread[addressOf(table.key, key, column.key)] = { text: '', value: null, anchor: reading.anchor, unread: true }
  return unread
}

/** Wording of which characters are left out, in a cell that the edge cuts or over one that could not be read: of a head in several lines the edge takes the end of each. */
const isCut = (
  { printed, wanted, cells }: HeadingReading,
  cut: readonly PrintCell[],
  all: Readonly<Record<CellAddress, Cell>>,
): boolean => {
  const said = squash(printed ?? '')
  if (said === '' || commonSubsequence(said, squashForm(wanted)) !== said.length) return false
  // A head over heads has no cells of its own.
  const over = cells.length > 0 ? cells.map(address => all[address]) : Object.values(all)
  return over.some(cell => cell?.unread) || cut.some(({ text }) => squash(text).includes(said))
}
