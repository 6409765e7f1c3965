/** A column in which rows are counted: the first one, heads and all or below an empty head, or any below a head that says so: 序号. */
import { middleAcross } from '../../geometry/middle'
import { gather } from '../../model/gather'
import { boundsOf, type PrintCell, type PrintTable } from '../../model/print'
import { looksLikeValue } from '../../text/cellText'
import { squash } from '../align/labels'
import { MIN_COUNTED, MIN_COUNTED_ROWS } from '../weights'
import { type LeftOut, leaveOut } from './leaveOut'

/** The tables without the cells of such columns. On the next page the count goes on below no head. */
export const withoutLineNumbers = (printed: readonly PrintTable[]): LeftOut => {
  const taken = new Set<PrintCell>()
  for (const cell of behindLabels(printed)) taken.add(cell)
  let before: readonly PrintCell[] = []
  for (const part of printed) {
    const own = numbersOf(part)
    before = own.length > 0 ? own : goingOn(part, before)
    for (const cell of before) taken.add(cell)
  }
  return leaveOut(printed, taken)
}

/** In rows of text the first figure of each, where they count from 1 on through all of the table: no column of the form does. */
const behindLabels = (printed: readonly PrintTable[]): readonly PrintCell[] => {
  const rows = gather(printed, ({ evidence, rows: own }) => (boundsOf[evidence] === 'order' ? own : []))
  const first = gather(rows, ({ cells }) => {
    const figure = cells.find(({ text }) => text !== '' && looksLikeValue(text))
    return figure && cells[0] !== figure ? [figure] : []
  })
  return first.length >= MIN_COUNTED_ROWS && first[0]?.text === '1' && areCounted(first) ? first : []
}

/** The column of a part in which the count of the part before goes on, in the same place. */
const goingOn = ({ evidence, rows }: PrintTable, before: readonly PrintCell[]): readonly PrintCell[] => {
  const last = before.findLast(cell => cell.text !== '')
  if (!last || boundsOf[evidence] !== 'cells') return []
  const cells = gather(rows, row => row.cells)
  const isUnder = (cell: PrintCell) => isBetween(middleAcross(cell), last) && isBetween(middleAcross(last), cell)
  const own = cells.filter(cell => isNarrow(cell) && isUnder(cell))
  const numbers = own.filter(cell => cell.text !== '')
  const isCount = numbers.length > 0 && areCounted(numbers) && Number(numbers[0]?.text) === Number(last.text) + 1
  return isCount && new Set(own.map(cell => cell.columnFrom)).size === 1 ? own : []
}

const isBetween = (place: number, { left, right }: PrintCell): boolean => left < place && place < right

const counting = /^(?:序号|行次|行号)$/

const numbersOf = ({ evidence, rows }: PrintTable): readonly PrintCell[] => {
  if (boundsOf[evidence] !== 'cells') return []
  const first = gather(rows, ({ cells }) => cells.slice(0, 1)).reduce((least, cell) => Math.min(least, cell.columnFrom), Infinity)
  const named = gather(rows, ({ cells }) => cells.filter(isHead)).map(cell => cell.columnFrom)
  return [...new Set([first, ...named])].flatMap(column => numbersIn(rows, column, column === first))
}

const isHead = ({ text }: PrintCell): boolean => counting.test(squash(text))

/** @param isFirst before all labels a column counts rows without a head that says so. */
const numbersIn = (rows: PrintTable['rows'], column: number, isFirst: boolean): readonly PrintCell[] => {
  const own = gather(rows, ({ cells }) => cells.filter(cell => cell.columnFrom === column && (isFirst || isNarrow(cell))))
  const said = own.filter(cell => cell.text !== '')
  const named = said[0] !== undefined && isHead(said[0])
  const numbers = named ? said.slice(1) : said
  if (numbers.length < (named ? 1 : MIN_COUNTED) || !areCounted(numbers) || !own.every(isNarrow)) return []
  return named || (isFirst && (countsHeads(rows, numbers) || countsLabels(own, rows))) ? own : []
}

const isNarrow = ({ columnFrom, columnTo }: PrintCell): boolean => columnTo === columnFrom + 1

const areCounted = (cells: readonly PrintCell[]): boolean => {
  const first = Number(cells[0]?.text)
  return cells.every(({ text }, index) => /^\d{1,3}$/.test(text) && Number(text) === first + index)
}

/** A figure of the form stands in no row of heads. */
const countsHeads = (rows: PrintTable['rows'], numbers: readonly PrintCell[]): boolean =>
  rows.length === numbers.length &&
  (rows[0]?.cells.slice(1) ?? []).some(({ text }) => text !== '') &&
  !rows[0]?.cells.slice(1).some(cell => cell.text !== '' && looksLikeValue(cell.text))

/** Under a head that is left empty every row has a number, and words beside it: figures of the form stand behind these. */
const countsLabels = ([head, ...numbers]: readonly PrintCell[], rows: PrintTable['rows']): boolean =>
  head?.text === '' &&
  head.rowFrom === 0 &&
  numbers.every(number => rows[number.rowFrom]?.cells.some(cell => cell !== number && cell.text !== '' && !looksLikeValue(cell.text)))
