/**
 * Where a stretch amid a table is lost, what stood before it runs on into what stood behind: rows of the form are not there, and the row beside
 * them is half of one and half of another, so that its figures do not make its total or its words are not its label. A report that leaves rows
 * out has whole rows beside them.
 */
import type { Cell, RowReading, TableReading } from '../../model/report'
import { cellsOfRow, cellsOfTable, equationsOver, rowsOf } from '../../statute/compiled'
import type { CellAddress, Row, TableKey } from '../../statute/form'
import { forms } from '../../statute/forms'
import { editDistance } from '../../text/similarity'
import { squashForm } from '../align/formWording'
import { squash } from '../align/labels'
import { OWN_WORD, SEAM_EDITS } from '../weights'
import { sumOf } from './bySums'

/** A row beside rows that are lost. */
export interface Seam {
  readonly table: TableKey
  readonly cells: readonly CellAddress[]
}

/**
 * The rows of a table next to rows of the form that are lost.
 * @param sections numbers of those whose headings were found: where the heading before or behind a table is lost too, so are the rows beside it.
 * @param printed what the document says, squashed: of a table of which none is read, it may say a row.
 */
export const findSeams = (
  { table: key, form, rows }: TableReading,
  cells: Readonly<Record<string, Cell>>,
  sections: ReadonlySet<number>,
  printed: () => string,
): Seam[] => {
  const table = forms[form].tables[key]
  const order = rowsOf(table)
  const own = cellsOfTable(table).map(({ address }) => address)
  const isHeadAlone = () => {
    const labels = order.map(({ label }) => squashForm(label)).filter(label => label.length >= OWN_WORD)
    return labels.length > 0 && !labels.some(label => printed().includes(label))
  }
  // Its rows are lost with the heading behind them: nobody writes a head without a row.
  if (!sections.has(table.section + 1) && own.every(address => cells[address]?.unread) && isHeadAlone()) return [{ table: key, cells: own }]
  const isThere = order.map(row => rows.some(other => other.key === row.key) || cellsOfRow(table, row.key).some(address => cells[address]))
  const [first, last] = [isThere.indexOf(true), isThere.lastIndexOf(true)]
  const isTorn = (row: Row, at: number): boolean => {
    if (at === first && at > 0 && !sections.has(table.section)) return true
    if (at === last && at < order.length - 1 && !sections.has(table.section + 1)) return true
    if (isThere[at - 1] !== false && isThere[at + 1] !== false) return false
    const own = cellsOfRow(table, row.key)
    const totals = equationsOver(form, key).filter(({ left, right }) => [...left, ...right].every(address => own.includes(address)))
    return (
      rows.some(other => other.key === row.key && isMixed(other, row)) ||
      totals.some(({ left, right }) => isBroken(sumOf(cells, left), sumOf(cells, right)))
    )
  }
  return order.flatMap((row, at) => (isThere[at] && isTorn(row, at) ? [{ table: key, cells: cellsOfRow(table, row.key) }] : []))
}

/** Words of which more than a numeral is not the label's, or that are too unlike it to judge. */
const isMixed = ({ printed }: RowReading, { label }: Row): boolean => {
  if (printed === null) return true
  const [said, wanted] = [squash(printed), squashForm(label)]
  return !said.includes(wanted.replace(/^[0-9],/, '')) && editDistance(said, wanted) >= SEAM_EDITS
}

/** Of what is not known a sum is not told to hold. */
const isBroken = (one: number | null, other: number | null): boolean => one === null || one !== other
