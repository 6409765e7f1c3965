/** What programs write for a cell without content: nan, None, null. A person who leaves a cell blank writes none of these. */

/** These words, as the source of a pattern. */
export const noContent = '(?:nan|null|none|nil|n/?a|undefined)(?![A-Za-z])'

/** A cell between bars or tabs that says only this. */
const emptyCell = /((?:^|[|｜\t])\s{0,9})(nan|null|none|<na>)(?=\s{0,9}(?:[|｜\t]|$))/gi

/** Merged labels alone leave so many lines with such cells; in fewer somebody may have written them. */
const MIN_LINES = 20

/** Lines of a text that a program wrote, with blanks in place of such cells, so that every figure keeps its place; else the same lines. */
export const withoutNoContent = (lines: readonly string[]): readonly string[] => {
  const written = lines.filter(line => line.search(emptyCell) >= 0)
  if (written.length < MIN_LINES) return lines
  return lines.map(line => line.replace(emptyCell, (_, before: string, word: string) => before + ' '.repeat(word.length)))
}
