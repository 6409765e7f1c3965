/** Whether a text is a sheet saved with commas between its cells. Chinese prose has its own commas. */
import { MAX_COMMA_ROW, MIN_COMMA_CELLS, MIN_COMMA_ROWS } from '../weights'

/** A cell with a figure, a dash or 无 for 0, or none. */
const figure = /^[\s"]{0,9}(?:[0-9０-９.．-]{0,20}[件条万元]{0,2}|[—–/]{1,4}|无)[\s"]{0,9}$/

export const isCommaSeparated = (lines: readonly string[]): boolean => lines.filter(isRow).length >= MIN_COMMA_ROWS

/** A line of cells of which at least half are figures or empty. Thousands are set apart by commas too, but within blanks, tabs or bars. */
const isRow = (line: string): boolean => {
  if (line.length > MAX_COMMA_ROW || /[\t|。；]/.test(line)) return false
  const cells = line.split(',')
  return cells.length >= MIN_COMMA_CELLS && 2 * cells.filter(cell => figure.test(cell)).length >= cells.length
}
