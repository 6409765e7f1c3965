/** Columns whose heads stand elsewhere than over them, or nowhere: what of them was not read is not held against the report. */
import type { PrintTable } from '../../model/print'
import type { Cell } from '../../model/report'
import { rowOfAddress } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'
import { squashForm } from '../align/formWording'
import { squash } from '../align/labels'
import type { PrintLine } from '../outline/printLines'
import { STANDING_HEAD, STRAY_ROWS } from '../weights'
import type { ReadTable } from './table'

type Read = Pick<ReadTable, 'reading' | 'cells'>

/**
 * @param lines all those of the table. @param printed the table as printed there. @param others the lines of the document that are not the table's.
 * @param strayRows how many rows of figures stand where no table of the form does.
 * @returns the table as read where none of the columns that were not found has its head there, or as words of their own in another place, as on a sheet
 * that is read behind the next heading, and no part of a table stands elsewhere.
 */
export const withStandingHeads = (
  read: Read,
  lines: readonly PrintLine[],
  printed: readonly PrintTable[],
  others: readonly PrintLine[] = [],
  strayRows = 0,
): Read => {
  const { reading } = read
  const absent = reading.headings.filter(({ kind, printed }) => kind === 'column' && printed === null)
  if (absent.length === 0) return read
  const cells = printed.flatMap(({ rows }) => rows.flatMap(row => row.cells))
  const texts = [...lines, ...cells].filter(({ text }) => !/[。，；]/.test(text)).map(({ text }) => squash(text))
  const elsewhere = new Set(others.flatMap(({ words }) => words.map(({ text }) => squash(text))))
  const stands = ({ wanted }: { readonly wanted: string }) => {
    const label = squashForm(wanted)
    return label.length >= STANDING_HEAD && (texts.some(text => text.includes(label)) || elsewhere.has(label))
  }
  if (strayRows < STRAY_ROWS && !absent.some(stands)) return read
  const found = new Set(reading.rows.map(({ key }) => key))
  const unread: Record<CellAddress, Cell> = {}
  for (const address of absent.flatMap(heading => heading.cells))
    if (found.has(rowOfAddress(address))) unread[address] = { text: '', value: null, anchor: reading.anchor, unread: true }
  const headings = reading.headings.map(heading => (absent.includes(heading) ? { ...heading, printed: heading.wanted } : heading))
  return { reading: { ...reading, headings }, cells: { ...unread, ...read.cells } }
}

/**
 * A column of which neither the head nor a figure is printed is cut off with the edge of what shows the page: its cells are unread, not blank.
 * @param lines and @param printed as above.
 */
export const withoutHeadlessBlanks = (read: Read, lines: readonly PrintLine[], printed: readonly PrintTable[]): Read => {
  // Of a row whose figures were not told apart each cell has all that is printed.
  const hasNone = (address: CellAddress) => {
    const cell = read.cells[address]
    return cell !== undefined && (cell.unread === true || (cell.value === null && cell.text.trim() === ''))
  }
  const empty = read.reading.headings.filter(({ kind, cells }) => kind === 'column' && cells.length > 0 && cells.every(hasNone))
  if (empty.length === 0) return read
  const cells = printed.flatMap(({ rows }) => rows.flatMap(row => row.cells))
  const signs = new Set([...lines, ...cells].flatMap(({ text }) => [...squash(text)]))
  // Where the figures of a table's lines are torn apart, so are its heads: all characters of theirs stand somewhere.
  // Where lines bound the cells, a head stands in one.
  const isRuled = printed.length > 0 && printed.every(({ evidence }) => evidence === 'rulings')
  const texts = new Set(cells.map(({ text }) => squash(text)))
  const isLost = ({ wanted, anchor }: { readonly wanted: string; readonly anchor: object | null }) =>
    [...squashForm(wanted)].some(sign => !signs.has(sign)) || (isRuled && anchor === null && !texts.has(squashForm(wanted)))
  const first = empty.findIndex(isLost)
  // What stands behind a column beyond the edge is beyond it too, unless its own head is printed: 其他 and 总计 are said by labels of rows as well.
  const headless = empty.filter((heading, at) => isLost(heading) || (first >= 0 && at > first && !texts.has(squashForm(heading.wanted))))
  const unread = headless.flatMap(heading => heading.cells.map(address => [address, { ...read.cells[address], unread: true as const }]))
  return { ...read, cells: { ...read.cells, ...Object.fromEntries(unread) } }
}
