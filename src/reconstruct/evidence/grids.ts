/**
 * Ruling lines → grids of cells, merged cells included.
 *
 * The idea (edges → crossings → cells) is that of lattice table extraction as in Nurminen's thesis (Tampere 2013)
 * and pdfplumber; here borders are tested one by one, so that merged cells and open sides come out right.
 */

import { coverageOf, firstAbove } from '../../geometry/coverage'
import { disjointSets } from '../../geometry/disjointSets'
import { middleAcross, middleDown, middleX, middleY, type Place } from '../../geometry/middle'
import { gather } from '../../model/gather'
import type { Box, Ruling } from '../../model/source'
import { COVERED, DASH_GAP, MAX_GRID_CELLS, MAX_OVERLAP, MIN_RULING, PAST_EDGE, SAME_LINE } from '../weights'
import { joinCrossing } from './crossings'

export interface GridCell {
  readonly box: Box
  /** First row and column of the elementary grid, and one past the last. */
  readonly rowFrom: number
  readonly rowTo: number
  readonly columnFrom: number
  readonly columnTo: number
  /** At the table's edge without a border there: its content may go on past the edge, as where a page ends inside a row. */
  readonly openTop: boolean
  readonly openBottom: boolean
  /** For a border that is lost not all of its box is its own. */
  readonly ragged?: true
}

export interface Grid {
  readonly box: Box
  readonly rows: number
  readonly columns: number
  readonly cells: readonly GridCell[]
  /** The cell at a point of the page; open cells at the top and bottom reach a little past the edge. Null outside. */
  readonly cellAt: (x: number, y: number) => GridCell | null
}

/** The cell that the middle of a box is in; null for none. */
export const cellOfBox = (grid: Pick<Grid, 'cellAt'>, box: Box): GridCell | null => grid.cellAt(middleX(box), middleY(box))

/** The cell that the middle of a piece of print is in; null for none. */
export const cellOfPrint = (grid: Pick<Grid, 'cellAt'>, print: Place): GridCell | null =>
  grid.cellAt(middleAcross(print), middleDown(print))

/** The grids of one page, top to bottom. */
export const rulingsToGrids = (rulings: readonly Ruling[]): Grid[] => {
  const across = joinCollinear(rulings.filter(ruling => ruling.along === 'x'))
  const upright = joinCollinear(rulings.filter(ruling => ruling.along === 'y'))
  return joinCrossing(across, upright)
    .flatMap(([horizontal, vertical]) => {
      const grid = linesToGrid(horizontal, vertical)
      return grid ? [grid] : []
    })
    .sort((one, other) => one.box[1] - other.box[1] || one.box[0] - other.box[0])
}

/** The pieces of each line joined: sorted by position, then by start. */
export const joinCollinear = (rulings: readonly Ruling[]): Ruling[] => {
  const groups: Ruling[][] = []
  for (const ruling of [...rulings].sort((one, other) => one.at - other.at)) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && ruling.at - first.at <= SAME_LINE / 2) group.push(ruling)
    else groups.push([ruling])
  }
  return gather(groups, joinGroup).filter(ruling => ruling.to - ruling.from >= MIN_RULING)
}

const joinGroup = (group: readonly Ruling[]): readonly Ruling[] => {
  if (group.length === 1) return group
  const joined: Ruling[] = []
  for (const ruling of [...group].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last && ruling.from - last.to <= DASH_GAP) joined[joined.length - 1] = { ...last, to: Math.max(last.to, ruling.to) }
    else joined.push(ruling)
  }
  return joined
}

const clusterPositions = (positions: readonly number[]): number[] => {
  const clusters: number[][] = []
  for (const position of [...positions].sort((one, other) => one - other)) {
    const last = clusters.at(-1)
    if (last && position - (last[0] as number) <= SAME_LINE) last.push(position)
    else clusters.push([position])
  }
  return clusters.map(cluster => cluster.reduce((sum, position) => sum + position, 0) / cluster.length)
}

const linesToGrid = (across: readonly Ruling[], upright: readonly Ruling[]): Grid | null => {
  if (across.length < 1 || upright.length < 1 || across.length + upright.length < 3) return null
  // Open sides: where lines reach beyond the last crossing line, the table's edge is where they end.
  const xs = withEnds(clusterPositions(upright.map(line => line.at)), across)
  const ys = withEnds(clusterPositions(across.map(line => line.at)), upright)
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > MAX_GRID_CELLS) return null
  const box: Box = [xs[0] as number, ys[0] as number, xs.at(-1) as number, ys.at(-1) as number]
  const cells = mergeCells(xs, ys, across, upright)
  const area = cells.reduce((sum, cell) => sum + (cell.rowTo - cell.rowFrom) * (cell.columnTo - cell.columnFrom), 0)
  if (area > MAX_OVERLAP * xs.length * ys.length) return null
  return { box, rows: ys.length - 1, columns: xs.length - 1, cells, cellAt: cellFinder(xs, ys, cells) }
}

/** Finds the cell at a point, by the borders and the cells between them. */
export const cellFinder = (xs: readonly number[], ys: readonly number[], cells: readonly GridCell[]) => {
  const columns = xs.length - 1
  const owners: GridCell[] = []
  for (const cell of cells)
    for (let row = cell.rowFrom; row < cell.rowTo; row++)
      for (let column = cell.columnFrom; column < cell.columnTo; column++) owners[row * columns + column] = cell
  const top = ys[0] as number
  const bottom = ys.at(-1) as number
  return (x: number, y: number): GridCell | null => {
    if (y < top - PAST_EDGE || y > bottom + PAST_EDGE) return null
    const column = intervalOf(xs, x)
    if (column === null) return null
    const row = intervalOf(ys, Math.min(Math.max(y, top), bottom))
    const cell = row === null ? undefined : owners[row * columns + column]
    if (!cell) return null
    if (y < top) return cell.openTop && top - y <= PAST_EDGE ? cell : null
    if (y > bottom) return cell.openBottom && y - bottom <= PAST_EDGE ? cell : null
    return cell
  }
}

/** Index of the interval between sorted positions that a value falls in; null outside. */
const intervalOf = (positions: readonly number[], value: number): number | null => {
  if (value < (positions[0] as number) || value > (positions.at(-1) as number)) return null
  return Math.min(firstAbove(positions, value) - 1, positions.length - 2)
}

const withEnds = (positions: readonly number[], lines: readonly Ruling[]): number[] => {
  const from = Math.min(...lines.map(line => line.from))
  const to = Math.max(...lines.map(line => line.to))
  const first = positions[0] as number
  const last = positions.at(-1) as number
  return [...(first - from > MIN_RULING ? [from] : []), ...positions, ...(to - last > MIN_RULING ? [to] : [])]
}

/** Joins elementary cells that no border parts, and gives each group its box. */
const mergeCells = (xs: readonly number[], ys: readonly number[], across: readonly Ruling[], upright: readonly Ruling[]): GridCell[] => {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const { root, join } = disjointSets(rows * columns)
  const uprightAt = linesAt(xs, upright)
  const acrossAt = linesAt(ys, across)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column
      if (column + 1 < columns && !uprightAt[column + 1]?.(ys[row] as number, ys[row + 1] as number)) join(here + 1, here)
      if (row + 1 < rows && !acrossAt[row + 1]?.(xs[column] as number, xs[column + 1] as number)) join(here + columns, here)
    }
  const spans = new Map<number, { rowFrom: number; rowTo: number; columnFrom: number; columnTo: number; squares: number }>()
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const key = root(row * columns + column)
      const span = spans.get(key)
      if (!span) spans.set(key, { rowFrom: row, rowTo: row + 1, columnFrom: column, columnTo: column + 1, squares: 1 })
      else {
        span.rowFrom = Math.min(span.rowFrom, row)
        span.rowTo = Math.max(span.rowTo, row + 1)
        span.columnFrom = Math.min(span.columnFrom, column)
        span.columnTo = Math.max(span.columnTo, column + 1)
        span.squares++
      }
    }
  return [...spans.values()].map(span => ({
    rowFrom: span.rowFrom,
    rowTo: span.rowTo,
    columnFrom: span.columnFrom,
    columnTo: span.columnTo,
    box: [xs[span.columnFrom] as number, ys[span.rowFrom] as number, xs[span.columnTo] as number, ys[span.rowTo] as number] as const,
    openTop: span.rowFrom === 0 && !acrossAt[0]?.(xs[span.columnFrom] as number, xs[span.columnTo] as number),
    openBottom: span.rowTo === rows && !acrossAt[rows]?.(xs[span.columnFrom] as number, xs[span.columnTo] as number),
    ...(span.squares < (span.rowTo - span.rowFrom) * (span.columnTo - span.columnFrom) ? { ragged: true as const } : {}),
  }))
}

/** For each position a test whether lines at it cover enough of a stretch. */
const linesAt = (positions: readonly number[], lines: readonly Ruling[]): ((from: number, to: number) => boolean)[] => {
  const sorted = [...lines].sort((one, other) => one.at - other.at)
  const places = sorted.map(line => line.at)
  return positions.map(position => {
    const first = firstAbove(places, position - SAME_LINE - EXACT)
    const covered = coverageOf(sorted.slice(first, firstAbove(places, position + SAME_LINE)))
    return (from, to) => covered(from, to) >= COVERED * (to - from)
  })
}

/** So that a line exactly at the edge of what counts as one line is still counted. */
const EXACT = 1e-6
