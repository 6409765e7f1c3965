/** Rows between bars whose cells a program wrapped at their edges, with nothing drawn between rows → each row on one line. */
import { looksLikeValue } from '../../text/cellText'
import { readNumeral } from '../../text/headingNumeral'

const row = /^\s{0,9}[|│┃║].{1,2000}[|│┃║]\s{0,9}$/
const bar = /[|│┃║]/

/**
 * So many lines of a text go on in cells that were full. In a table whose cells are as wide as the widest of them a label may stand below a full
 * one once or twice, where its own figures were left blank.
 */
const MIN_WRAPPED = 5

/** Characters that take two places in some programs and one in others: “ ” ‘ ’ … — */
const between = /[\u2010-\u2027\u2030-\u205e]/g
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** @returns as many lines as before: those that only went on with cells are blank. The same ones for a text without such a table. */
export const withWholeCells = (lines: readonly string[]): readonly string[] => {
  const written = [...lines]
  let wrapped = 0
  let above: { at: number; cells: readonly Cell[] } | null = null
  for (const [at, line] of lines.entries()) {
    const cells = row.test(line) ? cellsOf(line) : null
    if (above && cells && goesOn(above.cells, cells)) {
      wrapped++
      above = { at: above.at, cells: above.cells.map((cell, index) => joined(cell, cells[index] as Cell)) }
      written[above.at] = `|${above.cells.map(({ whole }) => whole).join('|')}|`
      written[at] = ''
    } else above = cells && { at, cells }
  }
  return wrapped < MIN_WRAPPED ? lines : written
}

/** A cell with all that it says, and the last line of it as it is written. */
interface Cell {
  readonly whole: string
  readonly last: string
}

const cellsOf = (line: string): readonly Cell[] =>
  line
    .trim()
    .slice(1, -1)
    .split(bar)
    .map(text => ({ whole: text.trim(), last: text }))

const joined = (cell: Cell, { whole, last }: Cell): Cell => (whole === '' ? cell : { whole: cell.whole + whole, last })

/** Whether a line has the cells of the row above, and says something only in such as had no room for it, and neither a figure nor a numeral. */
const goesOn = (above: readonly Cell[], cells: readonly Cell[]): boolean =>
  above.length === cells.length &&
  cells.some(({ whole }) => whole !== '') &&
  cells.every((cell, at) => {
    const over = above[at] as Cell
    if (!isAsWide(over.last, cell.last)) return false
    return cell.whole === '' || (!looksLikeValue(cell.whole) && readNumeral(cell.whole) === null && hadNoRoom(over.last, cell.whole))
  })

const isAsWide = (one: string, other: string): boolean =>
  Math.abs(widthOf(one) - widthOf(other)) <= (one.match(between)?.length ?? 0) + (other.match(between)?.length ?? 0)

const hadNoRoom = (over: string, next: string): boolean => {
  const print = over.trim()
  const margin = over.length - over.trimStart().length
  return print !== '' && widthOf(print) + widthOf(next.slice(0, 1)) > widthOf(over) - 2 * margin
}

const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0)
