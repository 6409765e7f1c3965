/** Tables set with their rows as columns: what the form has from left to right stands from top to bottom. */
import { gather } from '../../model/gather'
import { mapBy } from '../../model/groupBy'
import { boundsOf, type PrintCell, type PrintTable } from '../../model/print'
import type { Form, Table, TableKey } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { rowTest } from '../align/labelTest'
import type { PrintLine } from '../outline/printLines'
import { TURNED_LABELS } from '../weights'
import { readTable } from './readTable'
import type { ReadTable } from './table'

/** A table that was read turned, and the print that it was read of. */
export interface ReadTurned {
  readonly read: ReadTable
  readonly printed: readonly PrintTable[]
}

/**
 * Reads a table whose rows stand as columns. It is believed only where then each row and heading of the form is there and nothing else, and each
 * figure has its cell.
 * @param read what was read of it as it stands. @returns null where that is all of it, or turned it is not.
 */
export const readTurned = (
  read: ReadTable | null,
  zone: readonly PrintLine[],
  printed: readonly PrintTable[],
  key: TableKey,
  required: Form,
  forms: readonly Form[],
): ReadTurned | null => {
  if (read?.complete && Object.values(read.cells).every(({ unread }) => !unread)) return null
  const [part, another] = printed.filter(isGrid)
  if (!part || another || !isTurned(part, required.tables[key])) return null
  const own = turn(part)
  const turned = printed.map(each => (each === part ? own : each))
  const found = readTable(zone, turned, key, required, forms)
  return found && isWhole(found, own) ? { read: found, printed: turned } : null
}

/** Whether each cell has its row and column: in a text where all rows have as many cells. */
const isGrid = ({ evidence, rows }: PrintTable): boolean =>
  boundsOf[evidence] === 'cells' ||
  (boundsOf[evidence] === 'order' && rows.length > 1 && rows.every(({ cells }) => cells.length === rows[0]?.cells.length))

/** Whether labels of several rows stand beside each other, or heads of the table of one line below each other with a figure beside each. */
const isTurned = ({ rows }: PrintTable, table: Table): boolean => {
  const isRow = rowTest(table)
  if (table.layout === 'rows') return rows.some(({ cells }) => cells.filter(({ text }) => isRow(text)).length >= TURNED_LABELS)
  return rows.filter(({ cells }) => cells.length > 1 && isFigure(cells.at(-1))).length >= TURNED_LABELS
}

const isFigure = (cell: PrintCell | undefined): boolean => cell !== undefined && cell.text !== '' && looksLikeValue(cell.text)

/** The cells with their rows as columns. Their places on a page say nothing of these. */
const turn = ({ rows }: PrintTable): PrintTable => {
  const byRow = mapBy(
    gather(rows, ({ cells }) => cells.map(turnCell)),
    ({ rowFrom }) => rowFrom,
  )
  return {
    evidence: 'markup',
    rows: [...byRow]
      .sort(([one], [other]) => one - other)
      .map(([, cells]) => ({ page: 0, cells: cells.toSorted((one, other) => one.columnFrom - other.columnFrom) })),
  }
}

const turnCell = ({ rowFrom, rowTo, columnFrom, columnTo, ...cell }: PrintCell): PrintCell => ({
  ...cell,
  ...{ left: rowFrom, right: rowTo },
  ...{ rowFrom: columnFrom, rowTo: columnTo, columnFrom: rowFrom, columnTo: rowTo },
})

/** A merged cell may be said again in each of its columns, as pages and workbooks have it that were taken apart. */
const isWhole = ({ reading, cells, complete, figures }: ReadTable, { rows }: PrintTable): boolean =>
  complete &&
  reading.headings.every(({ printed, wanted }) => printed === wanted) &&
  Object.values(cells).every(({ unread }) => !unread) &&
  rows.every(row => {
    const own = row.cells.filter(isFigure)
    const isRead = (cell: PrintCell) => cell.words.every(word => figures.has(word))
    return own.every(cell => isRead(cell) || own.some(other => other.text === cell.text && isRead(other)))
  })
