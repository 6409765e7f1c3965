/** Words → the cells of a grid that they stand in. */
import { middleDown, middleOfPrint } from '../../geometry/middle'
import type { Box } from '../../model/place'
import type { PrintCell, PrintRow, Word } from '../../model/print'
import { looksLikeValue } from '../../text/cellText'
import { anchorAround } from '../outline/printLines'
import { FULL_LINE, PAGE_EDGE, SAME_BASELINE, TWO_FIGURES_APART } from '../weights'
import type { Grid, GridCell } from './grids'
import type { Sheet } from './sheet'

/** A cell of a grid with the words in it. */
export interface FilledCell extends GridCell {
  readonly words: readonly Word[]
  readonly text: string
  readonly figure: boolean
  /** Several figures stand in it: a border is missing here. */
  readonly crowded: boolean
}

/** The cells of a grid with the words in them, in its order; none at all where no word is in any. */
export const fillGrid = (grid: Grid, words: readonly Word[]): FilledCell[] => {
  const inside = new Map<GridCell, Word[]>()
  for (const word of words) {
    const cell = grid.cellAt(...middleOfPrint(word))
    if (!cell) continue
    const found = inside.get(cell)
    if (found) found.push(word)
    else inside.set(cell, [word])
  }
  return inside.size === 0 ? [] : grid.cells.map(cell => fillCell(cell, inside.get(cell) ?? nothing))
}

const nothing: readonly Word[] = []

const fillCell = ({ box, rowFrom, rowTo, columnFrom, columnTo, openTop, openBottom }: GridCell, words: readonly Word[]): FilledCell => {
  const lines = words.length > 1 ? linesOf(words) : null
  const ordered = lines ? lines.flat() : words
  const text = lines ? ordered.map(word => word.text).join('') : (words[0]?.text ?? '')
  return {
    box,
    rowFrom,
    rowTo,
    columnFrom,
    columnTo,
    openTop,
    openBottom,
    words: ordered,
    text,
    figure: text !== '' && looksLikeValue(text),
    crowded: lines !== null && isCrowded(lines, box),
  }
}

/** Top to bottom by lines, in a line left to right. */
const linesOf = (words: readonly Word[]): readonly (readonly Word[])[] => {
  const lines: Word[][] = []
  for (const word of [...words].sort((one, other) => middleDown(one) - middleDown(other))) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && middleDown(word) - middleDown(first) < SAME_BASELINE * (first.bottom - first.top)) line.push(word)
    else lines.push([word])
  }
  for (const line of lines) line.sort((one, other) => one.left - other.left)
  return lines
}

/** Figures apart on one line, or under each other though the upper one leaves room on its line: 12 over 69 is not 1269. */
const isCrowded = (lines: readonly (readonly Word[])[], box: Box): boolean =>
  lines.some(line => line.some((word, index) => areTwo(word, line[index + 1]))) ||
  lines.some((line, index) => {
    const [last, next] = [line.at(-1), lines[index + 1]?.[0]]
    return (
      last !== undefined &&
      next !== undefined &&
      areFigures(last, next) &&
      last.right - (line[0] as Word).left < FULL_LINE * (box[2] - box[0])
    )
  })

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
  return rows.map(row => ({
    page: index,
    cells: row
      .sort((one, other) => one.box[0] - other.box[0])
      .map(cell =>
        toPrintCell(isCutByEdge(cell, sheet) ? { ...cell, crowded: true } : cell, sheet.page.number, sheet.left, doubtful.has(cell)),
      ),
  }))
}

/** Whether a cell ends at the right edge of its page without room for a character more: what it says in full nobody can read. */
const isCutByEdge = ({ box, words }: FilledCell, { page, left }: Sheet): boolean => {
  const room = (word: Word) => box[2] - word.right > word.bottom - word.top
  return page.width > 0 && box[2] + left > page.width - PAGE_EDGE && !(words.length > 0 && words.every(room))
}

const toPrintCell = (cell: FilledCell, page: number, left: number, uncertain: boolean): PrintCell => {
  const box: Box = [cell.box[0] + left, cell.box[1], cell.box[2] + left, cell.box[3]]
  const printed = anchorAround(cell.words.map(word => word.anchor))
  return {
    text: cell.text,
    words: cell.words,
    // A blank cell has its box, but no line of print of its own.
    anchor: printed ? { ...printed, box } : { line: 0, start: 0, end: 0, page, box },
    left: cell.box[0],
    right: cell.box[2],
    rowFrom: cell.rowFrom,
    rowTo: cell.rowTo,
    columnFrom: cell.columnFrom,
    columnTo: cell.columnTo,
    ...(cell.crowded ? { crowded: true as const } : {}),
    ...(uncertain ? { uncertain: true as const } : {}),
  }
}
