/** Names for the cells of one row or one column, by the form that the table follows. */
import type { Report } from '../../model/report'
import { cellAt, type FormCell, tableOfAddress } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'
import { followedTable } from '../found'
import { nameOfColumn, nameOfRow } from '../names'
import type { BrokenSum } from './brokenSums'
import type { NameIn } from './sentence'

/** 本年新收, with the columns as names of the cells. */
export const alongRow = (report: Report, broken: BrokenSum): { readonly where: string; readonly nameIn: NameIn } => {
  const cell = placesOf(report)
  return { where: nameOfRow(cell(lastOf(broken)).row), nameIn: address => nameOfColumn(cell(address).column) }
}

/** 自然人列, with the rows as names of the cells. */
export const alongColumn = (report: Report, broken: BrokenSum): { readonly where: string; readonly nameIn: NameIn } => {
  const cell = placesOf(report)
  return { where: `${nameOfColumn(cell(lastOf(broken)).column)}列`, nameIn: address => nameOfRow(cell(address).row) }
}

const lastOf = ({ equation }: BrokenSum): CellAddress => equation.right[0] as CellAddress

/** A broken sum has all its cells in the document, so every address is one of the form that its table follows. */
const placesOf =
  (report: Report): ((address: CellAddress) => FormCell) =>
  address =>
    cellAt(followedTable(report, tableOfAddress(address)), address) as FormCell
