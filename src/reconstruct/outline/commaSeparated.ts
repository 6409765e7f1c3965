/** Whether a text is a sheet saved with commas between its cells. Chinese prose has its own commas. */

/** So many rows of figures or blanks between commas are no accident. */
const MIN_ROWS = 5
/** A row of a sheet has at least so many cells. */
const MIN_CELLS = 3

export const isCommaSeparated = (lines: readonly string[]): boolean => lines.filter(isRow).length >= MIN_ROWS

/** A line of cells of which at least half are figures or empty. Thousands are set apart by commas too, but within blanks, tabs or bars. */
const isRow = (line: string): boolean => {
  if (line.length > MAX_ROW || /[\t|。；]/.test(line)) return false
  const cells = line.split(',')
  return cells.length >= MIN_CELLS && 2 * cells.filter(cell => /^[\s"]*[-0-9.]*[\s"]*$/.test(cell)).length >= cells.length
}

/** Characters. */
const MAX_ROW = 2000
