/**
 * Witnesses are compared, never picked: a figure's cell in a grid is held against where its place among the other figures,
 * and the rectangles drawn at cells, put it. Where they differ the cell is in doubt, and so is the blank one it may belong to.
 */
import { median } from '../../geometry/median'
import { hasMiddleIn, middleAcross, middleDown } from '../../geometry/middle'
import { gather } from '../../model/gather'
import { mapBy } from '../../model/groupBy'
import { once } from '../../model/once'
import type { Box } from '../../model/place'
import type { Word } from '../../model/print'
import { isUnitAlone, looksLikeValue } from '../../text/cellText'
import { MIN_COLUMN_FIGURES, NARROW_CELL, ON_BORDER, OTHER_SIZE, OUT_OF_CELL, OVERPRINTED, WHOLE_CELL } from '../weights'
import type { FilledCell } from './fill'
import { cellOfBox, type Grid, type GridCell } from './grids'
import type { Homes, Housed, HousedGrid } from './homes'
import { isWithin } from './isWithin'

/** Says which cell of the grid a figure belongs to; null where it cannot tell, or sees it where the grid does. */
type Witness = (figure: FigureCell) => FilledCell | 'elsewhere' | null

interface FigureCell {
  readonly cell: FilledCell
  readonly word: Word
}

/** The cells of a grid whose content another witness puts elsewhere. @param cells one entry a cell of the grid, in its order. */
export const findDoubtful = (
  { grid, homes }: HousedGrid,
  cells: readonly FilledCell[],
  unseen: readonly Box[],
): ReadonlySet<FilledCell> => {
  const figures = gather(cells, (cell): FigureCell[] => {
    const [word] = cell.words
    return cell.figure && word ? [{ cell, word }] : []
  })
  const witnesses: Witness[] = [byPlace(figures, cells), ...byAreas(grid, cells, figures, homes)]
  const doubtful = new Set([
    ...overlapping(grid, cells),
    ...astrideRows(grid, cells),
    ...leftOut(grid, cells, unseen),
    ...cells.filter(isOverprinted),
    ...withoutRoom(cells, figures),
  ])
  for (const figure of figures) {
    if (isMixed(figure.cell)) doubtful.add(figure.cell)
    for (const witness of witnesses) {
      const other = witness(figure)
      if (other === null || other === figure.cell) continue
      doubtful.add(figure.cell)
      if (other !== 'elsewhere' && other.words.length === 0) doubtful.add(other)
    }
  }
  return doubtful
}

/**
 * Where borders are lost a cell may reach around others: what stands in it may be theirs. Where nothing does, what has borders all around is in its
 * place for certain, as beside the rest of a merged cell that a browser draws shorter than its rows.
 */
const overlapping = ({ rows, columns }: Grid, cells: readonly FilledCell[]): readonly FilledCell[] => {
  if (cells.reduce((sum, cell) => sum + areaOf(cell), 0) <= rows * columns) return []
  const squares = (cell: FilledCell) => squaresOf(cell, columns)
  const isPlaced = (cell: FilledCell) => cell.words.length > 0 && !cell.ragged
  const isEmptyRest = (cell: FilledCell) => cell.words.length === 0 && cell.ragged
  /** How many cells of more than one square reach over each. */
  const reaching = new Uint32Array(rows * columns)
  const inPrint = new Uint32Array(rows * columns)
  for (const cell of cells)
    if (areaOf(cell) > 1)
      for (const square of squares(cell)) {
        reaching[square] = (reaching[square] as number) + 1
        if (!isEmptyRest(cell)) inPrint[square] = (inPrint[square] as number) + 1
      }
  return cells.filter(cell => {
    const itself = areaOf(cell) > 1 ? 1 : 0
    const others = isPlaced(cell) ? inPrint : reaching
    return squares(cell).some(square => (others[square] as number) > itself)
  })
}

const areaOf = (cell: FilledCell) => (cell.rowTo - cell.rowFrom) * (cell.columnTo - cell.columnFrom)

/** The squares of a grid that a cell reaches over, counted row by row. */
const squaresOf = ({ rowFrom, rowTo, columnFrom, columnTo }: FilledCell, columns: number): readonly number[] => {
  const squares: number[] = []
  for (let row = rowFrom; row < rowTo; row++)
    for (let column = columnFrom; column < columnTo; column++) squares.push(row * columns + column)
  return squares
}

const heightOf = (word: Word) => word.bottom - word.top

/**
 * Cells of labels with print on their upper or lower border, and those beyond it: in rows too low for their labels all lines of these stand about the row, and
 * the first line of one has its middle in the row above as easily.
 */
const astrideRows = (grid: Grid, cells: readonly FilledCell[]): readonly FilledCell[] => {
  const filled = once(() => new Map(grid.cells.map((cell, index) => [cell, cells[index]])))
  return gather(cells, cell => {
    const [, top, , bottom] = cell.box
    if (hasFigure(cell)) return []
    const beyond = cell.words.flatMap(word => {
      const over = ON_BORDER * heightOf(word)
      const isAbove = top - word.top > over
      if (!isAbove && word.bottom - bottom <= over) return []
      const other = filled().get(grid.cellAt(middleAcross(word), isAbove ? word.top : word.bottom) as GridCell)
      return other && other !== cell && !hasFigure(other) ? [other] : []
    })
    return beyond.length > 0 ? [cell, ...beyond] : []
  })
}

/** A remark may stand on the border below its figure, and is no other row's. */
const hasFigure = ({ words }: FilledCell): boolean => words.some(({ text }) => looksLikeValue(text))

/** Blank cells in which print was left out: what it was is not for certain. */
const leftOut = (grid: Grid, cells: readonly FilledCell[], unseen: readonly Box[]): readonly FilledCell[] => {
  if (unseen.length === 0) return []
  const touched = new Set(unseen.map(box => cellOfBox(grid, box)))
  // A picture may reach over many cells.
  const wide = unseen.filter(box => {
    const cell = cellOfBox(grid, box)
    return cell === null || !isWithin(box, cell.box)
  })
  const isUnder = ({ box }: FilledCell) => wide.some(other => hasMiddleIn(box, other))
  return cells.filter((cell, index) => cell.words.length === 0 && (touched.has(grid.cells[index] as GridCell) || isUnder(cell)))
}

/** Blank cells so narrow that a writer leaves out what finds no room in them. */
const withoutRoom = (cells: readonly FilledCell[], figures: readonly FigureCell[]): readonly FilledCell[] => {
  const digit = median(figures.map(({ word }) => (word.right - word.left) / word.text.length))
  return digit === undefined ? [] : cells.filter(({ words, box }) => words.length === 0 && box[2] - box[0] < NARROW_CELL * digit)
}

/** Print of two sizes or inks in one cell, or two figures on a line: a figure and the mark of a note, a word of a stamp, what was corrected. */
const isMixed = ({ words }: FilledCell): boolean => {
  if (words.some(word => word.doubt)) return true
  if (words.length < 2) return false
  const heights = words.map(heightOf)
  const large = OTHER_SIZE * Math.max(...heights)
  const other = words.filter(word => heightOf(word) < large || word.ink !== words[0]?.ink)
  return other.length > 0 && !isGloss(words, other)
}

/**
 * No figure as it stands, for some of it lies on more: 27 under the - 4 - of a page, which is not 27-4, or 12 under 2025年1月. A label's lines may share room
 * too, and its numeral be of another size: of words a figure is to be one, or their end.
 */
const isOverprinted = ({ words, figure, text }: FilledCell): boolean => {
  if (figure) return false
  const isWording = /[\u4e00-\u9fff]/.test(text)
  const isFigure = (word: Word) => !isWording || looksLikeValue(word.text)
  return words.some(
    (word, at) =>
      (word.doubt && (!isWording || /[0-9０-９]$/.test(word.text))) ||
      words.slice(at + 1).some(other => (isFigure(word) || isFigure(other)) && overlap(word, other)),
  )
}

const overlap = (one: Word, other: Word): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) >
    OVERPRINTED * Math.min(one.right - one.left, other.right - other.left) &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > OVERPRINTED * Math.min(heightOf(one), heightOf(other))

/** Words in brackets that say a part of the figure, not another one. */
const gloss = /^[（(](?:其中|不?含|包括|包含|均)[^（()）]*[）)]$/

/** Whether all small or coloured print of a cell stands behind its figure and is a unit, or a remark in brackets: 3（其中网上2件）. What was corrected is a figure again. */
const isGloss = (words: readonly Word[], other: readonly Word[]): boolean => {
  const said = other.map(word => word.text).join('')
  return words.slice(-other.length).every(word => other.includes(word)) && (gloss.test(said) || isUnitAlone(said))
}

const edges = [(word: Word) => word.left, middleAcross, (word: Word) => word.right] as const

/** The positional reading: the row by the line the figure stands on, the column by the edge that the figures of columns share. */
const byPlace = (figures: readonly FigureCell[], cells: readonly FilledCell[]): Witness => {
  const rows = mapBy(figures, ({ cell }) => cell.rowFrom)
  const lines = new Map([...rows].map(([row, own]) => [row, median(own.map(({ word }) => middleDown(word))) ?? Number.NaN]))
  const columns = columnsOf(figures)
  const isTaken = (row: number, column: number) => figures.some(({ cell }) => isIn(cell, row, column))
  return ({ cell, word }) => {
    const width = word.right - word.left
    const over = word.right - cell.box[2] > OUT_OF_CELL * width
    // It can only belong to the cell it reaches into where that has no figure of its own.
    if (cell.box[0] - word.left > OUT_OF_CELL * width || (over && !isTaken(cell.rowFrom, cell.columnTo))) return 'elsewhere'
    const row = cell.words.length === 1 ? rowAt(lines, cell.rowFrom, word) : cell.rowFrom
    const column = cell.words.length === 1 ? columnAt(columns, cell.columnFrom, word) : cell.columnFrom
    if (row === cell.rowFrom && column === cell.columnFrom) return null
    return cells.find(other => isIn(other, row, column)) ?? 'elsewhere'
  }
}

const isIn = (cell: FilledCell, row: number, column: number) =>
  cell.rowFrom <= row && row < cell.rowTo && cell.columnFrom <= column && column < cell.columnTo

/** The row by whose figures it stands: those of one row stand on one baseline, or in tall cells up to 2 points apart. */
const rowAt = (lines: ReadonlyMap<number, number>, own: number, word: Word): number => {
  const place = middleDown(word)
  let nearest = own
  let least = Math.abs(place - (lines.get(own) ?? place))
  if (least === 0) return own
  for (const [row, at] of lines) {
    const distance = Math.abs(place - at)
    if (distance >= least) continue
    nearest = row
    least = distance
  }
  return nearest
}

interface ColumnPlaces {
  readonly column: number
  /** Where its figures begin, have their middle and end. */
  readonly at: readonly number[]
}

const columnsOf = (figures: readonly FigureCell[]): readonly ColumnPlaces[] =>
  gather([...mapBy(figures, ({ cell }) => cell.columnFrom)], ([column, own]) =>
    own.length < MIN_COLUMN_FIGURES ? [] : [{ column, at: edges.map(edge => median(own.map(({ word }) => edge(word))) ?? Number.NaN) }],
  )

/** The column whose figures it stands with by each of their edges; its own where one edge says so, or they say different ones. */
const columnAt = (columns: readonly ColumnPlaces[], own: number, word: Word): number => {
  if (!columns.some(({ column }) => column === own)) return own
  const [first, ...others] = edges
  const found = nearestBy(columns, 0, first(word))
  if (found === own) return own
  return others.every((edge, index) => nearestBy(columns, index + 1, edge(word)) === found) ? found : own
}

/** The column with the nearest place of one of its edges, the first of equals. */
const nearestBy = (columns: readonly ColumnPlaces[], edge: number, place: number): number => {
  let nearest = Number.NaN
  let least = Number.POSITIVE_INFINITY
  for (const { column, at } of columns) {
    const distance = Math.abs(place - (at[edge] as number))
    if (distance >= least) continue
    nearest = column
    least = distance
  }
  return nearest
}

/** The rectangles drawn at cells: clips and backgrounds are a witness each. */
const byAreas = (grid: Grid, cells: readonly FilledCell[], figures: readonly FigureCell[], homes: Homes): Witness[] => {
  // As a rule every rectangle keeps to its cell, and none is asked for.
  const filled = once(() => new Map(grid.cells.map((cell, index) => [cell, cells[index]])))
  return homes.map(housed => byBoxes(housed, figures, home => filled().get(home)))
}

const byBoxes = (
  housed: readonly Housed[],
  figures: readonly FigureCell[],
  filled: (home: GridCell) => FilledCell | undefined,
): Witness => {
  /** The cells that rectangles across a border are at home in, by the figure they hold. */
  const elsewhere = new Map<FigureCell, FilledCell>()
  for (const { box, home } of housed) {
    if (!home || isWithin(box, home.box)) continue
    const [figure, another] = figures.filter(({ word }) => holds(box, word))
    const cell = figure && !another ? filled(home) : undefined
    if (figure && cell && figure.cell !== cell && !isAround(box, figure.cell.box)) elsewhere.set(figure, cell)
  }
  return figure => {
    const home = elsewhere.get(figure)
    return home && !housed.some(({ box }) => holds(box, figure.word) && isWithin(box, figure.cell.box)) ? home : null
  }
}

const holds = (box: Box, word: Word): boolean => {
  const x = middleAcross(word)
  const y = middleDown(word)
  return box[0] < x && x < box[2] && box[1] < y && y < box[3]
}

/** A rectangle over most of a cell's width and height is one of several cells, and says nothing. */
const isAround = (box: Box, cell: Box) =>
  Math.min(box[2], cell[2]) - Math.max(box[0], cell[0]) > WHOLE_CELL * (cell[2] - cell[0]) &&
  Math.min(box[3], cell[3]) - Math.max(box[1], cell[1]) > WHOLE_CELL * (cell[3] - cell[1])
