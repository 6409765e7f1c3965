/** Rows whose labels stand among the lines of another section, as where two tables stand beside each other: they are unread, not missing. */
import { gather } from '../../model/gather'
import type { Cell, RowReading } from '../../model/report'
import { cellsOfRow, rowsOf } from '../../statute/compiled'
import type { CellAddress, Row, Table } from '../../statute/form'
import { isFigure } from '../align/band'
import { squashForm } from '../align/formWording'
import { squash } from '../align/labels'
import type { PrintLine } from '../outline/printLines'
import { OWN_WORD, ROW_OF_FIGURES } from '../weights'
import { says } from './says'
import type { ReadTable } from './table'

type Read = Pick<ReadTable, 'reading' | 'cells'>

/**
 * @param lines those of the document that are not the table's. @param table the form's, of the form that it was read by.
 * @returns the table as read where none of the rows that were not found has its label and a figure in a line there that is no sentence.
 */
export const withStandingRows = (read: Read, lines: readonly PrintLine[], table: Table): Read => {
  const absent = absentRows(read, table)
  if (absent.length === 0) return read
  const ofTables = lines.filter(({ text }) => !/[。，；]/.test(text))
  const figured = ofTables.filter(({ words }) => words.some(isFigure))
  const narrow = narrowTexts(ofTables)
  const stands = (label: string) =>
    figured.some(line => holds(line, label)) || (label.length >= OWN_WORD && narrow.some(text => says(text, label)))
  const standing = new Set(absent.filter(({ label }) => stands(squashForm(label))).map(({ key }) => key))
  return withUnreadRows(read, standing, table)
}

/** Rows of the form that have neither a label nor a cell in a table. */
const absentRows = ({ reading, cells }: Read, table: Table): readonly Row[] => {
  const found = new Set(reading.rows.map(({ key }) => key))
  return rowsOf(table).filter(({ key }) => !found.has(key) && !cellsOfRow(table, key).some(address => cells[address]))
}

/** The table as read with those of some rows of the form that were not found: they are unread. */
export const withAbsentUnread = (read: Read, table: Table, of: ReadonlySet<string>): Read => {
  const absent = absentRows(read, table).filter(({ key }) => of.has(key))
  return withUnreadRows(read, new Set(absent.map(({ key }) => key)), table)
}

const withUnreadRows = (read: Read, keys: ReadonlySet<string>, table: Table): Read => {
  if (keys.size === 0) return read
  const { reading, cells } = read
  const unread: Record<CellAddress, Cell> = {}
  for (const key of keys)
    for (const address of cellsOfRow(table, key)) unread[address] = { text: '', value: null, anchor: reading.anchor, unread: true }
  return { reading: { ...reading, rows: inOrder(reading.rows, keys, rowsOf(table)) }, cells: { ...unread, ...cells } }
}

/** A short label may be part of many words: it stands as a word of its own. */
const holds = ({ text, words }: PrintLine, label: string): boolean =>
  words.some(word => squash(word.text) === label) || (label.length >= OWN_WORD && squash(text).includes(label))

/** What lines that follow each other on a page say but for their figures, of which some have many: a label may break over several in a narrow column. */
const narrowTexts = (lines: readonly PrintLine[]): readonly string[] => {
  const blocks: PrintLine[][] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    const last = block?.at(-1)
    if (block && last && last.page === line.page && last.number === line.number - 1) block.push(line)
    else blocks.push([line])
  }
  return blocks
    .filter(block => block.some(({ page, words }) => page > 0 && words.filter(isFigure).length >= ROW_OF_FIGURES))
    .map(block => squash(gather(block, ({ words }) => words.flatMap(word => (isFigure(word) ? [] : word.text))).join('')))
}

/** The rows as found, each of the others behind the one that stands before it on the form. */
const inOrder = (rows: readonly RowReading[], others: ReadonlySet<string>, order: readonly Row[]): readonly RowReading[] => {
  const out = [...rows]
  for (const [at, { key }] of order.entries())
    if (others.has(key)) out.splice(out.findLastIndex(row => row.key === order[at - 1]?.key) + 1, 0, { key, printed: null, anchor: null })
  return out
}
