/** Columns between which no upright is left on a page, as where a worn drum leaves a white streak: row by row two figures stand in one cell. */
import type { CellInk, DigitReader, GridCell, PictureGrid } from './picture'
import { runsOf } from './raster/runsOf'

/** In so many rows two figures stand apart in a cell, and in this part of those in which something does: a tick stands beside one now and then. */
const ROWS = 3
const MOSTLY = 0.5
/** White between them is so many digits wide at least: between groups of three digits it is half a one, and letters spaced out leave one. */
const APART = 1.5
/** In all rows together so much of a digit is white from the first to the last: room for a rule. */
const ROOM = 0.5
/** Reader A is as sure of both. */
const SURE = 0.8
/** Of white paper, in shades: darker is print. */
const PRINT = 160

/** @param inks what is written in each cell of a table. @returns its grid, with cells parted in which figures of two columns stand. */
export const withLostUprights = (grid: PictureGrid, inks: readonly CellInk[], digits: DigitReader): PictureGrid => {
  const inkOf = new Map(grid.cells.map((cell, at) => [cell, inks[at] as CellInk]))
  const columns = [...new Set(grid.cells.map(({ column }) => column))]
  const lost = columns.flatMap(column => lostIn(column, inkOf, digits) ?? [])
  if (lost.length === 0) return grid
  const xs = [...grid.xs, ...lost.map(({ x }) => x)].toSorted((one, other) => one - other)
  return { ...grid, xs, cells: lost.toSorted((one, other) => other.column - one.column).reduce(parted, grid.cells) }
}

interface Lost {
  readonly column: number
  /** From this row on. */
  readonly row: number
  /** Where it stood on the page. */
  readonly x: number
}

const lostIn = (column: number, inkOf: ReadonlyMap<GridCell, CellInk>, digits: DigitReader): Lost | null => {
  const own = [...inkOf].filter(([cell, { digitHeight }]) => isPlain(cell, column) && digitHeight > 0)
  const pairs = own.flatMap(([cell, ink]) => {
    const gap = gapOf(ink)
    return gap ? [{ cell, ink, gap }] : []
  })
  const figures = pairs.filter(({ ink, gap }) => halvesOf(ink, gap).every(half => isFigure(half, digits)))
  if (figures.length < Math.max(ROWS, MOSTLY * own.length)) return null
  const from = Math.max(...figures.map(({ ink, gap }) => ink.left + gap[0]))
  const to = Math.min(...figures.map(({ ink, gap }) => ink.left + gap[1]))
  const room = ROOM * Math.max(...figures.map(({ ink }) => ink.digitHeight))
  if (to - from < room) return null
  const x = (from + to) / 2
  const crossed = own.filter(([, ink]) =>
    printedAt(ink)
      .slice(Math.floor(x - room / 2 - ink.left), Math.ceil(x + room / 2 - ink.left))
      .some(Boolean),
  )
  const row = Math.max(-1, ...crossed.map(([cell]) => cell.row)) + 1
  return pairs.every(({ cell }) => cell.row >= row) ? { column, row, x } : null
}

const isPlain = (cell: GridCell, column: number): boolean =>
  cell.column === column && cell.columnSpan === 1 && cell.rowSpan === 1 && !cell.hidden

/** The widest white within what is written in a cell, in pixels of its cut; null where it is no wider than that within a figure. */
export const gapOf = (ink: CellInk): readonly [from: number, to: number] | null => {
  const white = printedAt(ink).map((isPrinted, x) => (!isPrinted && x >= ink.ink[0] && x < ink.ink[2] ? 1 : 0))
  const [widest] = runsOf(white, 1).toSorted((one, other) => other[1] - other[0] - (one[1] - one[0]))
  return widest && widest[1] - widest[0] >= APART * ink.digitHeight ? widest : null
}

/** Whether anything is printed in each column of pixels of a cell's cut, as high as its ink is. */
const printedAt = ({ picture: { width, gray }, ink: [, top, , bottom] }: CellInk): readonly boolean[] =>
  Array.from({ length: width }, (_, x) => {
    for (let y = top; y < bottom; y++) if ((gray[y * width + x] as number) < PRINT) return true
    return false
  })

const halvesOf = (ink: CellInk, [from, to]: readonly [number, number]): readonly CellInk[] => {
  const [left, top, right, bottom] = ink.ink
  return [
    { ...ink, ink: [left, top, from, bottom] },
    { ...ink, ink: [to, top, right, bottom] },
  ]
}

const isFigure = (ink: CellInk, digits: DigitReader): boolean => {
  const { text, confidence } = digits.read(ink)
  return /^\d+$/.test(text) && confidence >= SURE
}

/** Cells with those of a column parted from a row on, and those above them wider. */
const parted = (cells: readonly GridCell[], { column, row, x }: Lost): readonly GridCell[] =>
  cells.flatMap(cell => {
    const [left, top, right, bottom] = cell.box
    if (cell.column > column) return [{ ...cell, column: cell.column + 1 }]
    if (isPlain(cell, column) && cell.row >= row)
      return [
        { ...cell, box: [left, top, x, bottom] },
        { ...cell, column: column + 1, box: [x, top, right, bottom] },
      ]
    return [cell.column + cell.columnSpan > column ? { ...cell, columnSpan: cell.columnSpan + 1 } : cell]
  })
