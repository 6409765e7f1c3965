/** A text whose lines are counted, as programs show and copy them → the text without these numbers. */

/** 12 before a tab, blanks, a colon or a bar. */
const numbered = /^[ \t]{0,9}(\d{1,5})(?:[:：|│→]\s?|[ \t]|$)/
/** Fewer lines that count on are a list. */
const MIN_NUMBERED = 10
/** Long lines may go on without a number of their own. */
const MOST = 0.9

/** @returns the same lines where they are not counted, nearly all and on from one to the next. */
export const withoutLineNumbers = (lines: readonly string[]): readonly string[] => {
  let last: { readonly at: number; readonly number: number } | null = null
  let counted = 0
  const without = lines.map((line, at) => {
    const found = numbered.exec(line)
    if (!found) return line
    const number = Number(found[1])
    // A line without print may have no number, or none of the count.
    if (last && (number <= last.number || number > last.number + at - last.at)) return line
    last = { at, number }
    counted++
    return line.slice(found[0].length)
  })
  const printed = lines.filter(line => line.trim() !== '').length
  return counted >= Math.max(MIN_NUMBERED, MOST * printed) ? without : lines
}
