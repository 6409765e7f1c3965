/**
 * Rectangles drawn one a cell → a grid of cells: the borders that no line shows.
 * Rectangles that are something else (paragraphs, stripes, words) do not fit together and make none.
 */
import { middleX, middleY } from '../../geometry/middle'
import { countLeading } from '../../model/leading'
import type { Box } from '../../model/source'
import { GAPS, MAX_BOXES, MAX_COLUMNS, MAX_ROWS, MIN_BOXES, SHARED } from '../weights'
import { cellFinder, type Grid, type GridCell } from './grids'

export interface Lattice {
  readonly grid: Grid
  /** The cells that a rectangle was drawn for; the others are what lies between. */
  readonly drawn: ReadonlySet<GridCell>
}

/**
 * The lattice of rectangles of one table; null where they do not fit together, or have less than two columns or so many rows.
 * @param figures tops and bottoms of the table's figures: a row of them next to the lattice is part of it, as where every other row is tinted.
 */
export const boxesToLattice = (boxes: readonly Box[], rows: number, figures: readonly Extent[] = []): Lattice | null => {
  if (boxes.length < MIN_BOXES || boxes.length > MAX_BOXES) return null
  const cells = withoutBackgrounds(boxes)
  for (const gap of GAPS) {
    const lattice = cells.length >= MIN_BOXES ? fitTogether(cells, gap, rows, figures) : null
    if (lattice) return lattice
  }
  return null
}

const areaOf = (box: Box) => (box[2] - box[0]) * (box[3] - box[1])

/** Leaves out rectangles that lie behind several others: of rows, tables and pages. */
const withoutBackgrounds = (boxes: readonly Box[]): Box[] => {
  const centres = boxes.map(box => ({ x: middleX(box), y: middleY(box), area: areaOf(box) })).sort((one, other) => one.y - other.y)
  const from = (y: number) => countLeading(centres, centre => centre.y < y)
  return boxes.filter(box => {
    const area = 0.8 * areaOf(box)
    let behind = 0
    for (let at = from(box[1]); at < centres.length && behind < 2; at++) {
      const centre = centres[at] as (typeof centres)[number]
      if (centre.y > box[3]) break
      if (centre.area < area && centre.x > box[0] && centre.x < box[2]) behind++
    }
    return behind < 2
  })
}

/** Where something stands down the page. */
interface Extent {
  readonly top: number
  readonly bottom: number
}

interface Border {
  readonly from: number
  readonly to: number
  /** Cells begin here, cells end here. */
  readonly begins: boolean
  readonly ends: boolean
}

/** The borders that the cells' edges make along one axis; null where edges stand everywhere. */
const bordersOf = (begins: readonly number[], ends: readonly number[], gap: number): Border[] | null => {
  const edges = [...begins.map(at => ({ at, begins: true })), ...ends.map(at => ({ at, begins: false }))].sort((a, b) => a.at - b.at)
  const borders: Border[] = []
  for (const edge of edges) {
    const last = borders.at(-1)
    if (last && edge.at - last.to <= gap)
      borders[borders.length - 1] = { from: last.from, to: edge.at, begins: last.begins || edge.begins, ends: last.ends || !edge.begins }
    else borders.push({ from: edge.at, to: edge.at, begins: edge.begins, ends: !edge.begins })
  }
  return borders.every(border => border.to - border.from <= 2 * gap) ? borders : null
}

const fitTogether = (boxes: readonly Box[], gap: number, rows: number, figures: readonly Extent[]): Lattice | null => {
  const side = (index: 0 | 1 | 2 | 3) => boxes.map(box => box[index])
  const upright = bordersOf(side(0), side(2), gap)
  const across = bordersOf(side(1), side(3), gap)
  if (!upright || !across || upright.length < 3 || across.length <= rows) return null
  if (upright.length > MAX_COLUMNS || across.length > MAX_ROWS) return null
  const inner = upright.slice(1, -1)
  if (inner.filter(border => border.begins && border.ends).length < SHARED * inner.length) return null
  const middle = (border: Border) => (border.from + border.to) / 2
  const xs = upright.map(middle)
  const down = withNeighbours(across, figures)
  const ys = down.map(middle)
  const cells = cellsOf(boxes, upright, down)
  if (!cells) return null
  const all = [...cells, ...cellsBetween(cells, xs, ys)]
  const box: Box = [xs[0] as number, ys[0] as number, xs.at(-1) as number, ys.at(-1) as number]
  return { grid: { box, rows: ys.length - 1, columns: xs.length - 1, cells: all, cellAt: cellFinder(xs, ys, all) }, drawn: new Set(cells) }
}

/** The borders between rows, with those of a row of figures right above and below that has no rectangles. */
const withNeighbours = (across: readonly Border[], figures: readonly Extent[]): Border[] => {
  const [top, bottom] = [(across[0] as Border).from, (across.at(-1) as Border).to]
  const tallest = across.reduce((most, border, index) => Math.max(most, index > 0 ? border.from - (across[index - 1] as Border).to : 0), 0)
  const above = figures.filter(figure => figure.bottom <= top + 1 && figure.bottom > top - tallest).map(figure => figure.top)
  const below = figures.filter(figure => figure.top >= bottom - 1 && figure.top < bottom + tallest).map(figure => figure.bottom)
  const border = (at: number): Border => ({ from: at, to: at, begins: true, ends: true })
  return [
    ...(above.length > 0 ? [border(Math.min(...above) - 1)] : []),
    ...across,
    ...(below.length > 0 ? [border(Math.max(...below) + 1)] : []),
  ]
}

/** The cell of each rectangle; null where two overlap. */
const cellsOf = (boxes: readonly Box[], upright: readonly Border[], across: readonly Border[]): GridCell[] | null => {
  const columns = upright.length - 1
  const taken = new Map<number, GridCell>()
  const cells: GridCell[] = []
  const ends = { upright: upright.map(border => border.to), across: across.map(border => border.to) }
  for (const box of boxes) {
    const [columnFrom, columnTo] = [firstFrom(ends.upright, box[0]), firstFrom(ends.upright, box[2])]
    const [rowFrom, rowTo] = [firstFrom(ends.across, box[1]), firstFrom(ends.across, box[3])]
    if (columnTo <= columnFrom || rowTo <= rowFrom) return null
    const cell: GridCell = { box, rowFrom, rowTo, columnFrom, columnTo, openTop: false, openBottom: false }
    const known = taken.get(rowFrom * columns + columnFrom)
    // Drawn twice, as a background under another.
    if (known && isSameSpan(known, cell)) continue
    for (let row = rowFrom; row < rowTo; row++)
      for (let column = columnFrom; column < columnTo; column++) {
        if (taken.has(row * columns + column)) return null
        taken.set(row * columns + column, cell)
      }
    cells.push(cell)
  }
  return cells
}

/** Index of the first of ascending numbers that is no less than a value. */
const firstFrom = (ascending: readonly number[], value: number): number => countLeading(ascending, item => item < value)

const isSameSpan = (one: GridCell, other: GridCell) =>
  one.rowFrom === other.rowFrom && one.rowTo === other.rowTo && one.columnFrom === other.columnFrom && one.columnTo === other.columnTo

/** Cells where no rectangle was drawn, as for blank cells: parted as the nearest row is that has one there. */
const cellsBetween = (cells: readonly GridCell[], xs: readonly number[], ys: readonly number[]): GridCell[] => {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const owners: (GridCell | undefined)[] = []
  for (const cell of cells)
    for (let row = cell.rowFrom; row < cell.rowTo; row++)
      for (let column = cell.columnFrom; column < cell.columnTo; column++) owners[row * columns + column] = cell
  const ownerAt = (row: number, column: number) => owners[row * columns + column]
  /** Whether a border stands left of the column in that row; null where the row has no cell on either side. */
  const parted = (row: number, column: number): boolean | null => {
    if (row < 0 || row >= rows) return null
    const [left, right] = [ownerAt(row, column - 1), ownerAt(row, column)]
    return left || right ? left !== right : null
  }
  const partedNear = (row: number, column: number): boolean => {
    for (let away = 0; away < rows; away++) {
      const [above, below] = [parted(row - away, column), parted(row + away, column)]
      // A head over all columns stands on one side of a row and says less than the cells on the other.
      if (above !== null || below !== null) return above === true || below === true
    }
    return true
  }
  const between: GridCell[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (ownerAt(row, column)) continue
      const columnFrom = column
      while (column + 1 < columns && !ownerAt(row, column + 1) && !partedNear(row, column + 1)) column++
      between.push({
        box: [xs[columnFrom] as number, ys[row] as number, xs[column + 1] as number, ys[row + 1] as number],
        rowFrom: row,
        rowTo: row + 1,
        columnFrom,
        columnTo: column + 1,
        openTop: false,
        openBottom: false,
      })
    }
  return between
}
