/** A table that stands twice with the same in every cell, as pages have it for wide and for narrow screens: whichever is read, it says the same. */
import { gather } from '../../model/gather'
import { boundsOf, type PrintTable, type Word } from '../../model/print'
import type { Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { rowTest } from '../align/labelTest'
import { TWICE } from '../weights'

export interface WithoutCopies {
  readonly printed: readonly PrintTable[]
  /** What is printed in copies. */
  readonly words: ReadonlySet<Word>
}

/** @param table the form's: parts of it with heads of their own may be alike by chance, whole tables are copies. */
export const withoutCopies = (printed: readonly PrintTable[], table: Table): WithoutCopies => {
  const first = new Set<string>()
  const copies = new Set<PrintTable>()
  const whole = printed.length > 1 ? printed.filter(part => boundsOf[part.evidence] === 'cells' && isWhole(part, table)) : []
  for (const part of whole) {
    const said = part.rows
      .map(({ cells }) => cells.map(cell => [cell.rowTo - cell.rowFrom, cell.columnFrom, cell.columnTo, cell.text].join(' ')).join('\t'))
      .join('\n')
    if (first.has(said)) copies.add(part)
    first.add(said)
  }
  if (copies.size === 0) return { printed, words: new Set() }
  return {
    printed: printed.filter(part => !copies.has(part)),
    words: new Set(gather([...copies], ({ rows }) => gather(rows, row => gather(row.cells, cell => cell.words)))),
  }
}

/** Whether a part has most rows of the form, or all of its one line. */
const isWhole = ({ rows }: PrintTable, table: Table): boolean => {
  const own = table.blocks.reduce((sum, block) => sum + block.rows.length, 0)
  if (table.layout === 'rows') {
    const isRow = rowTest(table)
    return gather(rows, row => row.cells.filter(({ text }) => isRow(text))).length > TWICE * own
  }
  const columns = own * (table.blocks[0]?.columns.length ?? 0)
  const isFull = ({ cells }: PrintTable['rows'][number]) =>
    cells.length === columns && cells.every(({ text }) => text === '' || looksLikeValue(text)) && cells.some(({ text }) => text !== '')
  return rows.some(isFull)
}
