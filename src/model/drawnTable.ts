/** A table that the file itself tells, as the page draws it: where its cells are and which lines stand in them. */
import type { PrintCell, PrintTable } from './print'

export interface DrawnTable {
  /** Lines of the document before it. */
  readonly after: number
  readonly rows: readonly (readonly DrawnCell[])[]
}

/** Its columns and rows count from 0, `columnTo` and `rowTo` are one past the last. */
export interface DrawnCell extends Pick<PrintCell, 'columnFrom' | 'columnTo' | 'rowTo'> {
  /** As in {@link Anchor.cell}. */
  readonly cell: number
  /** Its first line, counted from 1, and one past its last; both 0 where it is empty. */
  readonly lineFrom: number
  readonly lineTo: number
  /** Its name: Sheet1!C7. */
  readonly ref?: string
}

/** Tables without any print are left out: there is nothing to see of them. */
export const drawnTables = (tables: readonly PrintTable[]): DrawnTable[] =>
  tables.flatMap(({ rows }) => {
    const drawn = rows.map(row => row.cells.map(drawnCell))
    const first = drawn.flat().find(cell => cell.lineFrom > 0)
    return first ? [{ after: first.lineFrom - 1, rows: drawn }] : []
  })

const drawnCell = ({ words, anchor, columnFrom, columnTo, rowTo }: PrintCell): DrawnCell => {
  const [first, last] = [words[0]?.anchor.line ?? 0, words.at(-1)?.anchor.line ?? -1]
  const ref = anchor?.ref
  return { cell: anchor?.cell ?? 0, lineFrom: first, lineTo: last + 1, columnFrom, columnTo, rowTo, ...(ref === undefined ? {} : { ref }) }
}
