/** Tables drawn of dashes and bars, in which a cell takes several lines: +---+---+, ├───┼───┤ → the same rows, each on one line with tabs between. */
import { looksLikeValue } from '../../text/cellText'

const rule = /^\s{0,9}(?:\+(?:[-=:]{2,200}\+){2,40}|[┌├└┏┣┗╔╠╚](?:[─━═]{1,200}[┬┼┴┐┤┘┳╋┻┓┫┛╦╬╩╗╣╝]){2,40})\s{0,9}$/
const row = /^\s{0,9}[|│┃║].{1,2000}[|│┃║]\s{0,9}$/

/**
 * @returns as many lines as before: those that a row needs no more are blank. The same ones where no table is drawn so, or where lines are drawn
 * between some rows only: several figures under each other are those of several rows.
 */
export const withoutFrames = (lines: readonly string[]): readonly string[] => {
  if (!lines.some(line => rule.test(line))) return lines
  const written = [...lines]
  let from: number | null = null
  for (const [at, line] of lines.entries()) {
    if (rule.test(line)) {
      const cells = from === null || from === at ? null : cellsOf(lines.slice(from, at))
      if (cells?.some(pieces => pieces.filter(looksLikeFigure).length > 1)) return lines
      for (let own = from ?? at; cells && own < at; own++)
        written[own] = own === from ? cells.map(pieces => pieces.join('')).join('\t') : ''
      written[at] = ''
      from = at + 1
    } else if (!row.test(line)) from = null
  }
  return written
}

const looksLikeFigure = (piece: string) => piece !== '' && looksLikeValue(piece)

/** @returns what a row's lines say in each of its cells; null where they have different numbers of cells, as where one of them takes several rows. */
const cellsOf = (lines: readonly string[]): readonly (readonly string[])[] | null => {
  const parted = lines.map(line =>
    line
      .trim()
      .slice(1, -1)
      .split(/[|│┃║]/),
  )
  const [first = []] = parted
  if (parted.some(cells => cells.length !== first.length)) return null
  return first.map((_, at) => parted.map(cells => (cells[at] ?? '').trim()))
}
