/** A first column in which rows are counted, heads and all, or below a head that says so: 序号. */
import { gather } from '../../model/gather'
import { boundsOf, type PrintCell, type PrintTable } from '../../model/print'
import { looksLikeValue } from '../../text/cellText'
import { squash } from '../align/labels'
import { MIN_COUNTED } from '../weights'
import { type LeftOut, leaveOut } from './leaveOut'

/** The tables without the cells of such columns. */
export const withoutLineNumbers = (printed: readonly PrintTable[]): LeftOut => leaveOut(printed, new Set(gather(printed, numbersOf)))

const counting = /^(?:序号|行次|行号)$/

const numbersOf = ({ evidence, rows }: PrintTable): readonly PrintCell[] => {
  if (boundsOf[evidence] !== 'cells') return []
  const column = gather(rows, ({ cells }) => cells.slice(0, 1)).reduce((least, cell) => Math.min(least, cell.columnFrom), Infinity)
  const own = gather(rows, ({ cells }) => cells.filter(cell => cell.columnFrom === column))
  const said = own.filter(cell => cell.text !== '')
  const named = counting.test(squash(said[0]?.text ?? ''))
  const numbers = named ? said.slice(1) : said
  if (numbers.length < (named ? 1 : MIN_COUNTED) || !areCounted(numbers) || own.some(cell => cell.columnTo > column + 1)) return []
  return named || countsHeads(rows, numbers) ? own : []
}

const areCounted = (cells: readonly PrintCell[]): boolean => {
  const first = Number(cells[0]?.text)
  return cells.every(({ text }, index) => /^\d{1,3}$/.test(text) && Number(text) === first + index)
}

/** A figure of the form stands in no row of heads. */
const countsHeads = (rows: PrintTable['rows'], numbers: readonly PrintCell[]): boolean =>
  rows.length === numbers.length &&
  (rows[0]?.cells.slice(1) ?? []).some(({ text }) => text !== '') &&
  !rows[0]?.cells.slice(1).some(cell => cell.text !== '' && looksLikeValue(cell.text))
