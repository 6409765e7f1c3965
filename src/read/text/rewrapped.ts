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
  const usual = usualBars(lines)
  const said = barsSaid(lines)
  const whole: string[] = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    const last = whole.length - 1
    if (isOpen) whole[last] = `${whole[last]}${line}`
    else whole.push(line)
    const row = whole.at(-1) ?? ''
    // A wide character that finds no room leaves one place blank.
    const isBegun = () => {
      const bars = barsIn(row) + barsIn(lines[index + 1] ?? '')
      const own = said[index] ?? null
      return beginsRow(row) && (own === null ? bars === usual : bars <= own)
    }
    isOpen = widthOf(line) >= full - 1 && (isRow(row) || isBegun())
  }
  return whole
}

/** For each line the bars that the row of dashes of its table in Markdown has, |---|---|: each of its rows has as many. Null where there is none. */
const barsSaid = (lines: readonly string[]): readonly (number | null)[] => {
  const said: (number | null)[] = []
  let open = 0
  let bars: number | null = null
  for (const line of [...lines, '']) {
    if (dashes.test(line)) bars = barsIn(line)
    open++
    if (!isBlank(line)) continue
    for (; open > 0; open--) said.push(bars)
    bars = null
  }
  return said
}

const dashes = /^\s*\|(?:\s*:?-{3,}:?\s*\|)+\s*$/

const isBlank = (line: string): boolean => line.trim() === ''

const beginsRow = (line: string): boolean => /^\s*\|/.test(line)

const barsIn = (line: string): number => line.split('|').length - 1

/** The bars of most rows that are whole: a row may be broken right behind one. */
const usualBars = (lines: readonly string[]): number => {
  const counts = new Map<number, number>()
  for (const line of lines) if (beginsRow(line) && /\|\s*$/.test(line)) counts.set(barsIn(line), (counts.get(barsIn(line)) ?? 0) + 1)
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}

/** Whether a line is the beginning of a row: it has tabs, or begins with a bar that none ends. */
const isRow = (line: string): boolean => line.includes('\t') || (beginsRow(line) && !/\|\s*$/.test(line))

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
