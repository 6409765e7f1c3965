/** Print beside a table all of which stands in cells: charts, captions and remarks with figures are none of its rows. */
import { gather } from '../../model/gather'
import { boundsOf, type PrintTable, type Word } from '../../model/print'
import type { Table } from '../../statute/form'
import { headWording, labelsOf, squashForm } from '../align/formWording'
import { squash } from '../align/labels'

export interface WithoutBeside {
  readonly printed: readonly PrintTable[]
  /** What is printed beside the table, so far off that it is in none of its cells. */
  readonly words: ReadonlySet<Word>
}

/**
 * @param printed the table as printed: the parts that have cells, and the lines outside of these.
 * @param table the form's: only where all its heads and labels stand in cells, no line outside of them can be one of its rows.
 */
export const withoutBeside = (printed: readonly PrintTable[], table: Table): WithoutBeside => {
  const bounded = printed.filter(({ evidence }) => boundsOf[evidence] === 'cells')
  const beside = printed.filter(part => !bounded.includes(part))
  if (bounded.length === 0 || beside.length === 0 || !isInCells(bounded, table)) return { printed, words: new Set() }
  const words = gather(beside, ({ rows }) => gather(rows, row => row.cells.flatMap(cell => cell.words)))
  return { printed: bounded, words: new Set(words.filter(word => isApart(word, bounded))) }
}

const isInCells = (bounded: readonly PrintTable[], table: Table): boolean => {
  const said = new Set(gather(bounded, ({ rows }) => gather(rows, row => row.cells.map(cell => squash(cell.text)))))
  const heads = headWording(table)
    .map(squashForm)
    .filter(head => head !== squashForm(table.note ?? ''))
  return [...heads, ...labelsOf(table)].every(wording => said.has(wording))
}

/** Whether a word stands a line or more above or below all cells of its page. */
const isApart = ({ anchor, top, bottom }: Word, bounded: readonly PrintTable[]): boolean => {
  if (anchor.page === undefined) return true
  const height = bottom - top
  return bounded.every(({ rows }) =>
    rows.every(row =>
      row.cells.every(({ anchor: own }) => {
        if (!own?.box || own.page !== anchor.page) return true
        return bottom < own.box[1] - height || top > own.box[3] + height
      }),
    ),
  )
}
