/** Labels of pictures that were read in part, and taken for those of a row beside their own. */
import type { PrintTable } from '../../model/print'
import { rowOfAddress } from '../../statute/compiled'
import type { CellAddress, Row, Table } from '../../statute/form'
import { commonSubsequence } from '../../text/similarity'
import type { AlignedRow } from '../align/alignRows'
import { squashForm } from '../align/formWording'
import { textOf } from '../align/labels'
import type { ReadTable } from './table'

/**
 * A table of grids on pictures that has as many rows as the form's, with those told for none that stand in another's place and whose label is as like that
 * one's: of 行政机关不再处理其政府信息公开申请, the end of two labels, the shorter is taken, whichever it is of. Its place tells it then, or nothing does.
 */
export const withoutOtherPlaces = (read: ReadTable, printed: readonly PrintTable[], table: Table): ReadTable => {
  const wanted = table.blocks.flatMap(block => block.rows)
  const rows = read.alignment?.rows ?? []
  const isPictured = printed.every(({ evidence }) => evidence === 'picture')
  if (!read.alignment || printed.length === 0 || !isPictured || rows.length !== wanted.length) return read
  const isOpen = (each: AlignedRow, place: number) => each.row !== null && mayBe(each, wanted[place] as Row)
  if (!rows.some(isOpen)) return read
  const open = new Set(rows.flatMap((each, place) => (isOpen(each, place) ? [each.row?.key] : [])))
  return {
    ...read,
    alignment: { ...read.alignment, rows: rows.map((each, place) => (isOpen(each, place) ? { ...each, row: null, printed: null } : each)) },
    reading: {
      ...read.reading,
      rows: read.reading.rows.map(each => (open.has(each.key ?? undefined) ? { ...each, key: null, printed: null } : each)),
    },
    cells: Object.fromEntries(Object.entries(read.cells).filter(([address]) => !open.has(rowOfAddress(address as CellAddress)))),
  }
}

/** Whether a row's label is as like another's as like that of which it was taken for. */
const mayBe = ({ row, tokens }: AlignedRow, other: Row): boolean => {
  const like = ({ label }: Row) => commonSubsequence(textOf(tokens), squashForm(label))
  return row !== null && row !== other && like(other) >= like(row)
}
