/** The second way to a page's tables: where its rules were seen wrongly, print tells rows and columns. */
import { hasMiddleIn } from '../../geometry/middle'
import { standsWithin } from '../../geometry/within'
import { around } from '../cell/sortInk'
import type { GridCell, PictureGrid } from '../picture'
import type { SeenTable } from '../seenPage'
import type { PlacedFigure, UnruledGrid } from './unruled'

export interface ToldTables {
  /** As their rules tell them. */
  readonly ruled: readonly PictureGrid[]
  /** As their print does. */
  readonly unruled: readonly PictureGrid[]
}

/** Of a table's cells so many are unread at most where its rules may be left alone. */
const UNREAD = 0.15

/** Whether a page may have tables that its rules do not tell. @param seen what was read in the sound ones of `grids`. */
export const mayBeMistold = (grids: readonly PictureGrid[], seen: readonly SeenTable[]): boolean =>
  grids.length === 0 || grids.some(({ doubt }) => doubt !== null) || seen.some(isOdd)

/** Words of a table that end in a figure: one label may be misread. */
const ENDING = 2

/** Two figures apart in one cell: within one no two signs that are no digits follow each other. */
const APART = /\d\D{2,}\d/

/** Whether much of a table is unread, two figures stand in a cell, or figures among words: no label or head has a number of three digits, and none ends in one. */
const isOdd = ({ cells }: SeenTable): boolean => {
  const words = cells.filter(({ kind }) => kind === 'words')
  return (
    cells.filter(({ kind }) => kind === 'unsure').length > UNREAD * cells.length ||
    cells.some(({ kind, text, readings = [] }) => kind === 'unsure' && [text, ...readings].some(each => APART.test(each))) ||
    words.some(({ text }) => /\d{3}/.test(text)) ||
    words.filter(({ text }) => /\d$/.test(text)).length >= ENDING
  )
}

/**
 * @param grids that rules tell, sound ones and others. @param unruled that print tells. @param isBare whether a sound one was read and holds no figure.
 * @returns tables of print in place of those that have no cells, or that it contradicts, or that have none of its figures and stand among its words, and the others; null where none takes another's place.
 */
export const toldByPrint = (
  grids: readonly PictureGrid[],
  unruled: readonly UnruledGrid[],
  isBare: (grid: PictureGrid) => boolean = () => false,
): ToldTables | null => {
  // Strokes of a seal, or of labels in line, look like rules.
  const isOfItsWords = (grid: PictureGrid, other: UnruledGrid) =>
    grid.doubt !== null ? overlap(other.box, grid.box) : isBare(grid) ? isBeside(other, grid) : standsWithin(grid.box, other.box)
  const isRefuted = (grid: PictureGrid) => {
    const own = unruled.filter(other => overlap(figuresBox(other), grid.box))
    if (own.length === 0) return unruled.some(other => isOfItsWords(grid, other))
    return grid.doubt !== null || own.some(other => contradicts(other, grid))
  }
  const ruled = grids.filter(grid => !isRefuted(grid))
  const taken = unruled.filter(
    other =>
      ruled.every(grid => !overlap(other.box, grid.box) && !isBeside(other, grid)) &&
      grids.every(grid => ruled.includes(grid) || agreesWith(other, grid)),
  )
  return taken.length === 0 ? null : { ruled, unruled: taken }
}

const figuresBox = ({ figures }: UnruledGrid) => around(figures)

const overlap = (one: readonly number[], other: readonly number[]): boolean =>
  (one[0] as number) < (other[2] as number) &&
  (other[0] as number) < (one[2] as number) &&
  (one[1] as number) < (other[3] as number) &&
  (other[1] as number) < (one[3] as number)

/** Heights of a figure within which print above or below a sound grid is a row that its rules left out. */
const ROW = 5

const isBeside = ({ box, figures }: UnruledGrid, { box: other }: PictureGrid): boolean => {
  const [, top, , bottom] = (figures[0] as PlacedFigure).box
  const reach = ROW * (bottom - top)
  return overlap([box[0], box[1] - reach, box[2], box[3] + reach], other)
}

/** Whether figures that stand in rows and columns of their own stand in one cell of a grid, with the label beside them, or across its rules. */
const contradicts = (unruled: UnruledGrid, grid: PictureGrid): boolean => {
  const homes = homesIn(unruled, grid)
  const labels = unruled.cells.filter(({ column }) => column === 0)
  const hasLabel = ({ figure, cell }: Home) => labels.some(({ row, box }) => row === figure.row && hasMiddleIn(box, cell.box))
  return (
    homes.some(({ cell }, at) => homes.some((other, later) => later > at && other.cell === cell)) ||
    homes.some(isAcross) ||
    homes.some(hasLabel)
  )
}

interface Home {
  readonly figure: PlacedFigure
  readonly cell: GridCell
}

const homesIn = ({ figures }: UnruledGrid, { cells }: PictureGrid): readonly Home[] =>
  figures.flatMap(figure =>
    cells
      .filter(({ box }) => hasMiddleIn(figure.box, box))
      .slice(0, 1)
      .map(cell => ({ figure, cell })),
  )

/** A figure reaches over its cell by so much of its height at most where rules are soft, or lean. */
const OVER = 0.25

const isAcross = ({ figure: { box }, cell }: Home): boolean => {
  const most = OVER * (box[3] - box[1])
  return (
    [0, 1].some(side => (cell.box[side] as number) - (box[side] as number) > most) ||
    [2, 3].some(side => (box[side] as number) - (cell.box[side] as number) > most)
  )
}

/** Whether figures that stand alone and within their cells of a grid stand in no other order there: those of one row in rows that meet, those of one column in columns. */
const agreesWith = (unruled: UnruledGrid, grid: PictureGrid): boolean => {
  const homes = homesIn(unruled, grid)
  const certain = homes.filter(home => !isAcross(home) && homes.every(other => other === home || other.cell !== home.cell))
  return certain.every((one, at) =>
    certain
      .slice(at + 1)
      .every(
        other =>
          (one.figure.row !== other.figure.row || meet(one.cell.row, one.cell.rowSpan, other.cell.row, other.cell.rowSpan)) &&
          (one.figure.column !== other.figure.column ||
            meet(one.cell.column, one.cell.columnSpan, other.cell.column, other.cell.columnSpan)),
      ),
  )
}

const meet = (one: number, oneSpan: number, other: number, otherSpan: number): boolean => one < other + otherSpan && other < one + oneSpan
