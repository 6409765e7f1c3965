/** What programs write for a cell without content: nan, None, null. A person who leaves a cell blank writes none of these. */

/** These words, as the source of a pattern. */
export const noContent = '(?:nan|null|none|nil|n/?a|undefined)(?![A-Za-z])'

const alone = 'nan|null|none|nil|undefined|<na>'
const whole = new RegExp(`^\\s*(?:${alone})\\s*$`, 'i')
/** A cell between bars, tabs, commas or semicolons that says only this. */
const emptyCell = new RegExp(`((?:^|[|｜\\t,;])\\s{0,9})(${alone})(?=\\s{0,9}(?:[|｜\\t,;]|$))`, 'gi')

/** Merged labels alone leave so many lines with such cells; in fewer somebody may have written them. */
const MIN_LINES = 20

/** Whether the text of a cell is what a program writes for none: whether it is blank or a figure is lost, it does not say. */
export const saysNoContent = (text: string): boolean => whole.test(text)

/** @param rows the texts of the cells of each. @returns whether a program wrote such words for all blank cells of a document. */
export const leavesBlanks = (rows: readonly (readonly string[])[]): boolean =>
  rows.filter(cells => cells.some(saysNoContent)).length >= MIN_LINES

/** Lines of a text that a program wrote, with blanks in place of such cells, so that every figure keeps its place; else the same lines. */
export const withoutNoContent = (lines: readonly string[]): readonly string[] => {
  const written = lines.filter(line => line.search(emptyCell) >= 0)
  if (written.length < MIN_LINES) return lines
  return lines.map(line => line.replace(emptyCell, (_, before: string, word: string) => before + ' '.repeat(word.length)))
}
