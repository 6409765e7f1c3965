/** Lines of a text that a mail program broke where they were full, without a look at what stood there: rows of tables are put together again. */

/** Programs break lines at 60 to 100 characters; wide ones count as two. */
const LEAST_WIDTH = 60
const MOST_WIDTH = 100
/** So many lines that end where the widest does were broken there. */
const FEW_LINES = 5

/** @returns the lines, in which a row that was broken is one again; the same where the text was not broken so. */
export const withWholeRows = (lines: readonly string[]): readonly string[] => {
  const full = fullWidth(lines)
  if (full === null) return lines
  const whole: string[] = []
  let isOpen = false
  for (const line of lines) {
    const last = whole.length - 1
    if (isOpen) whole[last] = `${whole[last]}${line}`
    else whole.push(line)
    // A wide character that finds no room leaves one place blank.
    isOpen = widthOf(line) >= full - 1 && isRow(whole.at(-1) ?? '')
  }
  return whole
}

/** Whether a line is the beginning of a row: it has tabs, or begins with a bar that none ends. */
const isRow = (line: string): boolean => line.includes('\t') || (/^\s*\|/.test(line) && !/\|\s*$/.test(line))

/** The width at which lines were broken; null where they were not. */
const fullWidth = (lines: readonly string[]): number | null => {
  const widths = lines.map(widthOf)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (widest < LEAST_WIDTH || widest > MOST_WIDTH) return null
  return widths.filter(width => width >= widest - 1).length >= FEW_LINES ? widest : null
}

const widthOf = (line: string): number => {
  let width = 0
  for (let at = 0; at < line.length && width <= MOST_WIDTH; at++) width += line.charCodeAt(at) > 0xff ? 2 : 1
  return width
}
