/** Rows as programs write them, arrays of JSON and lists of YAML → the same rows with tabs between, a cell a line. */

/** So many rows are no accident. */
const MIN_ROWS = 3
/** So many figures, each behind a dash, are items of a list: a dash that is a cell for 0 has no figure of its own beside it so often. */
const MIN_ITEMS = 5

/** @returns the same lines where none is written so; else as many, so that each keeps its number. */
export const withoutMarksOfPrograms = (lines: readonly string[]): readonly string[] => withoutBullets(withArrays(lines))

const withArrays = (lines: readonly string[]): readonly string[] => {
  const rows = lines.map(arrayOf)
  if (rows.filter(row => row !== null).length < MIN_ROWS) return lines
  return lines.map((line, at) => rows[at]?.join('\t') ?? (bracket.test(line) ? '' : line))
}

const bracket = /^\s*[[\]],?\s*$/

/** The cells of a line that is an array of texts and numbers, and nothing else. */
const arrayOf = (line: string): readonly string[] | null => {
  const text = line.trim().replace(/,$/, '')
  if (!text.startsWith('[') || !text.endsWith(']')) return null
  try {
    const cells: unknown = JSON.parse(text)
    const isRow =
      Array.isArray(cells) && cells.length > 1 && cells.every(cell => cell === null || ['string', 'number'].includes(typeof cell))
    // A tab or a line's end within a cell would part it.
    return isRow ? cells.map(cell => String(cell ?? '').replace(/\s+/g, ' ')) : null
  } catch {
    return null
  }
}

const item = /^\s*(?:-\s+|[•●▪■◆]\s*)+\d[\d.,]*\s*$/
const bullets = /^\s*(?:-\s+|[•●▪■◆]\s*)+/

const withoutBullets = (lines: readonly string[]): readonly string[] => {
  if (lines.filter(line => item.test(line)).length < MIN_ITEMS) return lines
  return lines.map(line => line.replace(bullets, found => (found === line ? found : ' '.repeat(found.length))))
}
