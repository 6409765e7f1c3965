/** What parts the cells of a sheet that was saved as text. Chinese prose has commas of its own. */
import { MAX_COMMA_ROW, MIN_COMMA_CELLS, MIN_COMMA_ROWS } from '../weights'

export type Separator = ',' | ';'

/** A cell with a figure, a dash or 无 for 0, or none. */
const figure = /^[\s"]{0,9}(?:[0-9０-９.,．-]{0,20}[件条万元]{0,2}|[—–/]{1,4}|无)[\s"]{0,9}$/

/** @returns null for text that is no such sheet. */
export const separatorOf = (lines: readonly string[]): Separator | null =>
  ([',', ';'] as const).find(separator => lines.filter(line => isRow(line, separator)).length >= MIN_COMMA_ROWS) ?? null

/** A line of cells of which at least half are figures or empty. Thousands are set apart by commas too, but within blanks, tabs or bars. */
const isRow = (line: string, separator: Separator): boolean => {
  if (line.length > MAX_COMMA_ROW || /[\t|。；]/.test(line)) return false
  const cells = line.split(separator)
  return cells.length >= MIN_COMMA_CELLS && 2 * cells.filter(cell => figure.test(cell)).length >= cells.length
}
