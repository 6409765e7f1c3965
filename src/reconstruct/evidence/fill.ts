/** Words → the cells of a grid that they stand in. */
import { type Extent, middleDown } from '../../geometry/middle'
import { flatten, gather } from '../../model/gather'
import { once } from '../../model/once'
import type { Box } from '../../model/place'
import type { PrintCell, PrintRow, Word } from '../../model/print'
import type { Ruling } from '../../model/source'
import { looksLikeValue } from '../../text/cellText'
import { anchorAround } from '../outline/printLines'
import { ASTRIDE, DIGIT_WITHIN, ON_EDGE, PAGE_EDGE, SAME_BASELINE, SAME_LINE, TOUCHING, TWO_FIGURES_APART } from '../weights'
import { isFull, paddingOf } from './broken'
import { cellOfPrint, type Grid, type GridCell } from './grids'
import type { Sheet } from './sheet'

/** A cell of a grid with the words in it. */
export interface FilledCell extends GridCell {
  readonly words: readonly Word[]
  readonly text: string
  readonly figure: boolean
  /** Several figures stand in it: a border is missing here. */
  readonly crowded: boolean
  /** They stand side by side: it is an upright border that is missing. */
  readonly besides: boolean
}

/** The cells of a grid with the words in them, in its order; none at all where no word is in any. */
export const fillGrid = (grid: Grid, words: readonly Word[]): FilledCell[] => {
  const inside = new Map<GridCell, Word[]>()
  let last: GridCell | null = null
  for (const [index, word] of words.entries()) {
    const cell: GridCell | null = last && closes(word, words[index - 1]) ? last : cellOfPrint(grid, word)
    last = cell
    if (!cell) continue
    const found = inside.get(cell)
    if (found) found.push(word)
    else inside.set(cell, [word])
  }
  if (inside.size === 0) return []
  // Few cells have figures on several lines.
  const padding = once(() => paddingOf(gather([...inside], ([cell, own]) => own.map(word => [word, acrossOf(cell)] as const))))
  const own = ownInk(flatten([...inside.values()]))
  const reached = reachedBy(grid, inside)
  return grid.cells.map(cell => {
    const filled = fillCell(cell, own(inside.get(cell) ?? nothing), padding)
    return reached.has(cell) || isMixed(filled) || standsAstride(filled) ? { ...filled, crowded: true } : filled
  })
}

/** Whether a figure and digits of another ink, as those of a stamp, No.163732, make no figure together. */
const isMixed = ({ words, figure }: FilledCell): boolean =>
  !figure &&
  words.some(word => word.ink !== words[0]?.ink) &&
  words.filter(({ text }) => /[0-9０-９]/.test(text)).length > 1 &&
  words.some(({ text }) => looksLikeValue(text)) &&
  words.every(({ text }) => !/[（(]/.test(text))

/**
 * Whether a figure of a cell stands on the line at its left, and clear of the one at its right: it may have been pushed out of the cell before, as by a
 * tab. One that is too wide for its cell reaches over both.
 */
const standsAstride = ({ box: [left, , right], words, columnFrom }: FilledCell): boolean =>
  columnFrom > 0 &&
  words.some(word => {
    const over = ASTRIDE * ((word.right - word.left) / word.text.length)
    return left - word.left > over && word.right < right - over && looksLikeValue(word.text)
  })

/** Cells without a word of their own in which a digit of a neighbour's figure stands: 425708 over the line to 358889 may be one word with it. */
const reachedBy = (grid: Grid, inside: ReadonlyMap<GridCell, readonly Word[]>): ReadonlySet<GridCell> => {
  const reached = new Set<GridCell>()
  for (const [home, words] of inside)
    for (const word of words) {
      if (!/^[0-9０-９]{2,}$/.test(word.text)) continue
      const digit = DIGIT_WITHIN * ((word.right - word.left) / word.text.length)
      for (const x of [word.left + digit, word.right - digit]) {
        const cell = grid.cellAt(x, middleDown(word))
        if (cell && cell !== home && !inside.has(cell)) reached.add(cell)
      }
    }
  return reached
}

/** Whether a word is the end of the bracket that the one before it opens: 含网上0件 in small print may reach over the line to the next cell. */
const closes = (word: Word, before: Word | undefined): boolean =>
  before !== undefined &&
  /^[）)]$/.test(word.text) &&
  /[（(][^（()）]*$/.test(before.text) &&
  word.anchor.line === before.anchor.line &&
  word.anchor.start === before.anchor.end &&
  Math.abs(word.left - before.right) < TOUCHING * (word.bottom - word.top)

/**
 * Words of a label in another ink than its grid's are none of it: those of a watermark that stand beside it. Nor are those of a stamp that ended up in the
 * cell of a figure, where they hold no digit.
 */
const ownInk = (all: readonly Word[]): ((words: readonly Word[]) => readonly Word[]) => {
  const counts = new Map<string | undefined, number>()
  for (const { ink } of all) counts.set(ink, (counts.get(ink) ?? 0) + 1)
  if (counts.size < 2) return words => words
  const most = (words: readonly Word[]) =>
    words.reduce((best, word) => ((counts.get(word.ink) ?? 0) > (counts.get(best) ?? 0) ? word.ink : best), words[0]?.ink)
  return words => {
    if (words.every(({ ink }) => ink === words[0]?.ink)) return words
    const main = most(words)
    const own = words.filter(({ ink }) => ink === main)
    const isBesideFigure = isValue(own) && words.every(word => own.includes(word) || !/[0-9０-９（(]/.test(word.text))
    return own.some(({ text }) => han.test(text)) || isBesideFigure ? own : words
  }
}

const han = /[\u4e00-\u9fff]/

const acrossOf = ({ box }: GridCell): Extent => ({ left: box[0], right: box[2] })

const nothing: readonly Word[] = []

const fillCell = (cell: GridCell, words: readonly Word[], padding: () => number): FilledCell => {
  const { box, rowFrom, rowTo, columnFrom, columnTo, openTop, openBottom, ragged } = cell
  const lines = words.length > 1 ? linesOf(words) : null
  const ordered = lines ? flatten(lines) : words
  const besides = lines !== null && areBeside(lines)
  const text = lines ? lines.map(textOfLine).reduce(joinLines) : (words[0]?.text ?? '')
  return {
    box,
    rowFrom,
    rowTo,
    columnFrom,
    columnTo,
    openTop,
    openBottom,
    ...(ragged && { ragged }),
    words: ordered,
    text,
    figure: text !== '' && looksLikeValue(text),
    crowded: besides || (lines !== null && (areStacked(lines, acrossOf(cell), padding) || isUnderWords(lines, text))),
    besides,
  }
}

const textOfLine = (line: readonly Word[]): string => line.map(word => word.text).join('')

/** Two lines of a cell as one text. The hyphen of a line that breaks between two Chinese characters is none of it. */
const joinLines = (upper: string, lower: string): string =>
  (/[\u4e00-\u9fff][-\u00ad‐]$/.test(upper) && /^[\u4e00-\u9fff]/.test(lower) ? upper.slice(0, -1) : upper) + lower

/** Top to bottom by lines, in a line left to right. */
const linesOf = (words: readonly Word[]): readonly (readonly Word[])[] => {
  const lines: Word[][] = []
  for (const word of [...words].sort((one, other) => middleDown(one) - middleDown(other))) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && middleDown(word) - middleDown(first) < SAME_BASELINE * Math.max(heightOf(first), heightOf(word))) line.push(word)
    else lines.push([word])
  }
  for (const line of lines) line.sort((one, other) => one.left - other.left)
  return lines
}

const heightOf = (word: Word): number => word.bottom - word.top

const areBeside = (lines: readonly (readonly Word[])[]): boolean =>
  lines.some(line => line.some((word, index) => areTwo(word, line[index + 1])))

/** Figures under each other though the upper one leaves room on its line: 12 over 69 is not 1269. */
const areStacked = (lines: readonly (readonly Word[])[], cell: Extent, padding: () => number): boolean =>
  lines.some((line, index) => {
    const [last, next] = [line.at(-1), lines[index + 1]?.[0]]
    if (last === undefined || next === undefined || !areFigures(last, next)) return false
    const text = textOfLine(line)
    return !isFull({ text, left: (line[0] as Word).left, right: last.right }, cell, padding())
  })

/** A figure under words that are no part of it: the end of a head that reaches over the line below it. */
const isUnderWords = (lines: readonly (readonly Word[])[], text: string): boolean => {
  const [first, last] = [lines[0] ?? [], lines.at(-1) ?? []]
  return lines.length > 1 && !/\d/.test(textOfLine(first)) && isValue(last) && !looksLikeValue(text)
}

const isValue = (line: readonly Word[]) => looksLikeValue(textOfLine(line))

const areFigures = (one: Word, other: Word) => looksLikeValue(one.text) && looksLikeValue(other.text)

const areTwo = (word: Word, next: Word | undefined) =>
  next !== undefined && areFigures(word, next) && next.left - word.right > TWO_FIGURES_APART

/** Rows of print cells: those that begin in each row of the grid, left to right. */
export const toRows = (
  grid: Grid,
  cells: readonly FilledCell[],
  sheet: Sheet,
  index: number,
  doubtful: ReadonlySet<FilledCell>,
): PrintRow[] => {
  const rows: FilledCell[][] = Array.from({ length: grid.rows }, () => [])
  for (const cell of cells) rows[cell.rowFrom]?.push(cell)
  const atEdge = edgeOf(grid, sheet)
  return rows.map(row => ({
    page: index,
    cells: row
      .sort((one, other) => one.box[0] - other.box[0])
      .map(cell => toPrintCell(cell, sheet.page.number, sheet.left, doubtful.has(cell), atEdge(cell))),
  }))
}

type AtEdge = Pick<PrintCell, 'cut' | 'crowded'> | null

/**
 * What the right edge of its page, or of what is shown there, does to a cell: nothing where that is far, or the page is a print without margins.
 * cut: what stands behind it is not to be seen; crowded too where without a border or room for a character more nobody can read it in full.
 * A line on the very edge is no border: some producers cut there what they draw, and leave an end of it.
 */
const edgeOf = (grid: Grid, { page, left }: Sheet): ((cell: FilledCell) => AtEdge) => {
  const edge = page.width - PAGE_EDGE
  const spans = grid.box[0] + left <= PAGE_EDGE
  // As a rule no line reaches the edge.
  const past = page.rulings.filter(({ along, to, cut }) => along === 'x' && (to > edge || cut))
  return cell => {
    if (page.width === 0 || cell.columnTo < grid.columns) return null
    const [, top, right, bottom] = cell.box
    const isBeside = ({ at, from, to }: Ruling) =>
      top - SAME_LINE <= at && at <= bottom + SAME_LINE && from - left < right && (to > edge || to - left >= right - SAME_LINE)
    const isAtEdge = right + left > edge
    if (!isAtEdge && !past.some(isBeside)) return null
    const middle = (top + bottom) / 2
    const isBordered = page.rulings.some(
      ({ along, at, from, to }) =>
        along === 'y' && (spans || at < page.width - ON_EDGE) && Math.abs(at - left - right) <= SAME_LINE && from <= middle && middle <= to,
    )
    if (isBordered && (spans || (!isAtEdge && !past.some(line => line.to > edge && isBeside(line))))) return null
    return isBordered || hasRoom(cell) ? { cut: true } : { cut: true, crowded: true }
  }
}

/** Whether behind all print of a cell there is room for a character more: then it says in full what it says. */
const hasRoom = ({ box, words }: FilledCell): boolean =>
  words.length > 0 && words.every(word => box[2] - word.right > word.bottom - word.top)

/** A blank cell has its box, but no line of print of its own. */
const nowhere = { line: 0, start: 0, end: 0 }

const toPrintCell = (cell: FilledCell, page: number, left: number, uncertain: boolean, atEdge: AtEdge): PrintCell => {
  const box: Box = [cell.box[0] + left, cell.box[1], cell.box[2] + left, cell.box[3]]
  const { line, start, end } = anchorAround(cell.words.map(word => word.anchor)) ?? nowhere
  const printed = {
    text: cell.text,
    words: cell.words,
    anchor: { line, start, end, page, box },
    left: cell.box[0],
    right: cell.box[2],
    rowFrom: cell.rowFrom,
    rowTo: cell.rowTo,
    columnFrom: cell.columnFrom,
    columnTo: cell.columnTo,
  }
  if (!cell.crowded && !uncertain && !atEdge) return printed
  return { ...printed, ...(cell.crowded && { crowded: true }), ...(uncertain && { uncertain: true }), ...atEdge }
}
