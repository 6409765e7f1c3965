/** Tables drawn of dashes and bars, in which a cell takes several lines: +---+---+, ├───┼───┤ → the same rows, each on one line with tabs between. */
import { looksLikeValue } from '../../text/cellText'

const rule = /^\s{0,9}(?:\+(?:[-=:]{2,200}\+){2,40}|[┌├└┏┣┗╔╠╚](?:[─━═]{1,200}[┬┼┴┐┤┘┳╋┻┓┫┛╦╬╩╗╣╝]){2,40})\s{0,9}$/
const row = /^\s{0,9}[|│┃║].{1,2000}[|│┃║]\s{0,9}$/

/**
 * @returns as many lines as before: those that a row needs no more are blank. The same ones where no table is drawn so, or where lines are drawn
 * between some rows only: several figures under each other are those of several rows. Where they fill their cell from side to side they may as well be
 * one that the program broke there, 3 above 0 in a cell one digit wide, and keep a blank between them: nobody can tell.
 */
export const withoutFrames = (lines: readonly string[]): readonly string[] => {
  if (!lines.some(line => rule.test(line))) return lines
  const written = [...lines]
  let from: number | null = null
  for (const [at, line] of lines.entries()) {
    if (rule.test(line)) {
      const cells = from === null || from === at ? null : cellsOf(lines.slice(from, at))
      if (cells?.some(({ pieces, width }) => pieces.filter(looksLikeFigure).length > 1 && !isBroken(pieces, width))) return lines
      for (let own = from ?? at; cells && own < at; own++) written[own] = own === from ? cells.map(joined).join('\t') : ''
      written[at] = ''
      from = at + 1
    } else if (!row.test(line)) from = null
  }
  return written
}

const looksLikeFigure = (piece: string) => piece !== '' && looksLikeValue(piece)

/** What the lines of a row say in one of its cells, and how many characters one line of it holds. */
interface Cell {
  readonly pieces: readonly string[]
  readonly width: number
}

/** Whether each line but the last is full. */
const isBroken = (pieces: readonly string[], width: number): boolean => {
  const said = pieces.filter(piece => piece !== '')
  return said.slice(0, -1).every(piece => piece.length >= width)
}

const joined = ({ pieces }: Cell): string => pieces.join(pieces.filter(looksLikeFigure).length > 1 ? ' ' : '').trim()

/** @returns the cells of a row; null where they have different numbers of cells, as where one of them takes several rows. */
const cellsOf = (lines: readonly string[]): readonly Cell[] | null => {
  const parted = lines.map(line =>
    line
      .trim()
      .slice(1, -1)
      .split(/[|│┃║]/),
  )
  const [first = []] = parted
  if (parted.some(cells => cells.length !== first.length)) return null
  return first.map((cell, at) => {
    const own = parted.map(cells => cells[at] ?? '')
    // Most programs leave a blank on either side.
    return { pieces: own.map(piece => piece.trim()), width: cell.length - (own.every(piece => /^\s/.test(piece)) ? 2 : 0) }
  })
}
