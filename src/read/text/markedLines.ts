/** A text that a program marks line by line, as a quotation in a mail (> ) or a remark (// # ;) → the text without these marks. */

/** Of a quotation the lines that lead in to it have no mark. */
const marks: readonly (readonly [pattern: RegExp, least: number])[] = [
  [/^[ \t]{0,4}[>＞][ \t]?/, 0.8],
  [/^[ \t]{0,4}(?:\/\/|#|;|\+|%)[ \t]?/, 1],
]
/** Fewer lines that begin alike are a list. */
const MIN_MARKED = 10
/** A mail that was answered again and again has so many marks. */
const MAX_TIMES = 6

/** - or • before the items of a list: the lines of a table are written so by programs that sum a report up. */
const bullet = /^[ \t]{0,8}[-*•·][ \t]{1,3}(?=\S)/
/** One before a figure may be a minus or a cell of its own. */
const beforeWords = /^[ \t]{0,8}[-*•·][ \t]{1,3}[^\s\d０-９\-—–/／.]/

/**
 * The same lines without such marks, where lines with words are marked so; before a figure one is none where lines next above are such items too.
 */
export const withoutBullets = (lines: readonly string[]): readonly string[] => {
  const words = lines.filter(line => beforeWords.test(line)).length
  if (words < MIN_MARKED) return lines
  let inList = false
  return lines.map(line => {
    if (line.trim() === '') return line
    inList = bullet.test(line) && (beforeWords.test(line) || inList)
    return inList ? line.replace(bullet, '') : line
  })
}

/** @returns the same lines where they are not marked, nearly all of them; else as many, so that each keeps its number. */
export const withoutLineMarks = (lines: readonly string[]): readonly string[] => {
  let without = lines
  for (let times = 0; times < MAX_TIMES; times++) {
    const printed = without.filter(line => line.trim() !== '')
    const mark = marks.find(([pattern, least]) => {
      const marked = printed.filter(line => pattern.test(line)).length
      return marked >= Math.max(MIN_MARKED, least * printed.length)
    })?.[0]
    if (!mark) break
    without = without.map(line => line.replace(mark, ''))
  }
  return without
}
