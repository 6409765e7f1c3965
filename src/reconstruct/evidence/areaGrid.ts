/** Clips and backgrounds of cells as witnesses beside the rulings: where these leave figures without a cell of their own. */
import { firstAbove } from '../../geometry/coverage'
import { middleDown, middleOf } from '../../geometry/middle'
import type { Box } from '../../model/place'
import type { Word } from '../../model/print'
import type { Areas } from '../../model/source'
import { isFigure } from '../align/band'
import { CELL_PADDING, DRAWN, LABELS_DRAWN, PART_OF_CELL } from '../weights'
import { isFull } from './broken'
import type { FilledCell } from './fill'
import { cellOfBox, cellOfPrint, type Grid, type GridCell } from './grids'
import type { Housed, HousedGrid } from './homes'
import { isWithin } from './isWithin'
import { boxesToLattice, type Lattice } from './lattice'

/**
 * The grid that the areas of a page make around some of its words, with clips first, else with backgrounds.
 * @param words the words of one table on the page; where areas put two figures in one cell they are not believed.
 * @param rows so many rows there must be; a single one is enough where the table had cells of this kind on the page before.
 */
export const areasToGrid = (areas: Areas, words: readonly Word[], rows: 1 | 2): Grid | null => {
  const top = Math.min(...words.map(word => word.top))
  const bottom = Math.max(...words.map(word => word.bottom))
  const figures = words.filter(isFigure)
  for (const boxes of [areas.clips, areas.fills]) {
    const around = boxes.filter(box => box[3] > top && box[1] < bottom)
    const lattice = boxesToLattice(around, rows, figures)
    if (lattice && explains(lattice, figures, labelsBeside(figures, words))) return withoutEmptyRows(lattice, words)
  }
  return null
}

/**
 * Whether each figure has a cell of its own. Figures of sentences below or above the table have none and need none.
 * Labels must have cells about as often: where only the columns of figures are tinted, no rectangle says where a label ends.
 */
const explains = ({ grid, drawn }: Lattice, figures: readonly Word[], labels: readonly Word[]): boolean => {
  const taken = new Map<GridCell, Word>()
  let inDrawn = 0
  for (const figure of figures) {
    const cell = cellOfPrint(grid, figure)
    if (!cell) continue
    const other = taken.get(cell)
    if (other && !(drawn.has(cell) && isWrapped(other, figure, cell.box))) return false
    taken.set(cell, figure)
    if (drawn.has(cell)) inDrawn++
  }
  if (taken.size === 0 || inDrawn < DRAWN * taken.size) return false
  const labelled = labels.filter(label => drawn.has(cellOfPrint(grid, label) ?? nowhere)).length
  return labelled >= (LABELS_DRAWN * inDrawn * labels.length) / taken.size
}

const nowhere = {} as never

/** The words that stand on a line with figures. */
const labelsBeside = (figures: readonly Word[], words: readonly Word[]): Word[] => {
  const lines = new Set(figures.map(figure => Math.round(middleDown(figure))))
  const isOnLine = (word: Word) => {
    for (let at = Math.ceil(word.top); at <= word.bottom; at++) if (lines.has(at)) return true
    return false
  }
  return words.filter(word => !isFigure(word) && isOnLine(word))
}

const isWrapped = (one: Word, other: Word, box: Box): boolean => {
  const [above, below] = one.top < other.top ? [one, other] : [other, one]
  return below.top >= middleDown(above) && isFull(above, { left: box[0], right: box[2] }, CELL_PADDING)
}

/** Rows without rectangle and without words are the space between two parts of a table. */
const withoutEmptyRows = ({ grid, drawn }: Lattice, words: readonly Word[]): Grid => {
  const kept = new Set<number>()
  for (const cell of drawn) for (let row = cell.rowFrom; row < cell.rowTo; row++) kept.add(row)
  for (const word of words) {
    const cell = cellOfPrint(grid, word)
    if (cell) kept.add(cell.rowFrom)
  }
  return { ...grid, cells: grid.cells.filter(cell => kept.has(cell.rowFrom)) }
}

/** A grid of a page's lines with its cells filled, in its order. */
export interface Ruled extends HousedGrid {
  readonly cells: readonly FilledCell[]
}

/** Whether each figure has a cell of its own in the grids of a page's lines, and no cell has several. */
export const isWhole = (ruled: readonly Pick<Ruled, 'cells'>[], words: readonly Word[]): boolean => {
  const housed = new Set<Word>()
  for (const { cells } of ruled)
    for (const cell of cells) {
      if (cell.crowded || (cell.figure && cell.words.length > 1 && isMerged(cell))) return false
      for (const word of cell.words) housed.add(word)
    }
  return housed.size === words.length || words.every(word => housed.has(word) || !isFigure(word))
}

const isMerged = (cell: GridCell) => cell.columnTo - cell.columnFrom > 1 || cell.rowTo - cell.rowFrom > 1

/**
 * Whether a merged cell of the lines has a rectangle of a part of it, or two: else there is nothing to part. A cell in which nothing stands,
 * or a single word, reads the same in parts.
 */
export const mayRefine = (ruled: readonly Ruled[]): boolean =>
  ruled.some(({ grid, homes, cells }) => {
    const merged = new Set(grid.cells.filter((cell, index) => isMerged(cell) && tellsParts(cells[index])))
    const seen = new Map<GridCell, Box>()
    const parts = ({ box, home }: Housed) => {
      if (!home || !merged.has(home)) return false
      const other = seen.get(home)
      if (!other) seen.set(home, box)
      return isPart(box, home.box) || (other !== undefined && !meet(other, box))
    }
    return merged.size > 0 && homes.some(housed => housed.some(parts))
  })

const tellsParts = (cell: FilledCell | undefined) => cell !== undefined && (cell.figure || cell.words.length > 1)

const isPart = (box: Box, cell: Box) =>
  box[2] - box[0] < PART_OF_CELL * (cell[2] - cell[0]) || box[3] - box[1] < PART_OF_CELL * (cell[3] - cell[1])

const meet = (one: Box, other: Box) => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]

/** Whether a grid of rectangles parts cells of the lines so that something else is read, and otherwise keeps to them. */
export const refines = (drawn: Grid, ruled: readonly Pick<Ruled, 'grid' | 'cells'>[]): boolean => {
  const cells = ruled.flatMap(({ cells: own }) => own)
  const parts = partsOf(drawn)
  if (!cells.some(cell => (cell.figure && cell.words.length > 0 && parts(cell) > 1) || areIn(drawn, cell.words) > 1)) return false
  return drawn.cells.every(({ box }) => {
    const home = ruled.map(({ grid }) => cellOfBox(grid, box)).find(cell => cell !== null)
    return !home || isWithin(box, home.box)
  })
}

/** Tells how many cells of a grid have their middle in a cell. */
const partsOf = (drawn: Grid): ((cell: GridCell) => number) => {
  const middles = drawn.cells.map(cell => middleOf(cell.box)).sort(([, one], [, other]) => one - other)
  const heights = middles.map(([, y]) => y)
  return ({ box: [left, top, right, bottom] }) => {
    let parts = 0
    for (let at = firstAbove(heights, top); at < middles.length; at++) {
      const [x, y] = middles[at] as (typeof middles)[number]
      if (y >= bottom) break
      if (left < x && x < right) parts++
    }
    return parts
  }
}

/** How many cells of a grid these words stand in. */
const areIn = (drawn: Grid, words: readonly Word[]): number =>
  words.length < 2 ? words.length : new Set(words.map(word => cellOfPrint(drawn, word))).size
