/** Heads of tables on pictures: whether one stands over a column that is another's. */
import type { PrintCell, PrintTable } from '../../model/print'
import type { Block, Table } from '../../statute/form'
import { squash } from '../align/labels'

/**
 * Whether a head that only one of a table's columns has stands right over figures of another, where figures stand in as many columns as the form has:
 * read in the form's order each of them would be a neighbour's.
 */
export const hasHeadsElsewhere = (printed: readonly PrintTable[], table: Table): boolean =>
  table.layout === 'rows' && table.blocks.some(block => printed.some(part => part.evidence === 'picture' && isElsewhere(part, block)))

const isElsewhere = ({ rows }: PrintTable, { columns }: Block): boolean => {
  const names = columns.map(({ label }) => squash(label))
  const figures = rows.map(row => row.cells.filter(isFigure)).filter(own => own.length > 1)
  const places = [...new Set(figures.flat().map(({ columnFrom }) => columnFrom))].sort((one, other) => one - other)
  const first = figures[0]?.[0]?.rowFrom ?? 0
  if (columns.length < 2 || places.length !== columns.length) return false
  return rows.some(({ cells }) =>
    cells.some(({ text, rowTo, columnFrom, columnTo }) => {
      const own = names[places.indexOf(columnFrom)]
      return rowTo <= first && columnTo === columnFrom + 1 && own !== undefined && own !== squash(text) && names.includes(squash(text))
    }),
  )
}

const isFigure = ({ text }: PrintCell): boolean => /^[0-9]+$/.test(text.trim())
