/** Print of a page that its picture may lack: figures typed over a scanned form, outlines, shades too light to be told from paper. No cell that holds some is blank. */
import { hasMiddleIn, middleX, middleY } from '../../geometry/middle'
import type { Box } from '../../model/place'
import type { Run } from '../../model/source'
import type { SeenCell, SeenTable } from '../../picture/seenPage'
import { pageNumberOf } from '../../text/pageNumber'
import { figureIn, weigh } from './layer'

/** What stands on a page beside or within its picture. */
export interface PrintOver {
  readonly runs: readonly Run[]
  /** Pictures, and shapes that may be characters. */
  readonly shapes: readonly Box[]
  /** Whether these have their places where the picture's cells have theirs; else nobody knows which cells they are in. */
  readonly isPlaced: boolean
}

/**
 * The tables with what is printed over them: a figure confirms or doubts what was seen, and a cell that was seen empty where something is printed is
 * to be asked.
 * @param place of a cell on the page.
 */
export const withPrintOver = (tables: readonly SeenTable[], over: PrintOver, place: (box: Box) => Box): readonly SeenTable[] => {
  if (over.runs.length + over.shapes.length === 0) return tables
  return tables.map(table => ({ ...table, cells: table.cells.map(cell => weighed(cell, over, place(cell.box))) }))
}

/**
 * The tables with what is drawn over their pictures: a figure that is struck out or covered, by a line or an area, is asked for, and so is a blank that
 * something covers. @param drawn boxes of it. @param place of a cell on the page.
 */
export const underDrawing = (tables: readonly SeenTable[], drawn: readonly Box[], place: (box: Box) => Box): readonly SeenTable[] => {
  if (drawn.length === 0) return tables
  const under = (cell: SeenCell): SeenCell => {
    const inner = within(place(cell.box))
    return cell.kind !== 'words' && drawn.some(box => meet(box, inner)) ? { ...cell, kind: 'unsure' } : cell
  }
  return tables.map(table => ({ ...table, cells: table.cells.map(under) }))
}

/** Rules that are drawn over a scan's leave the inside of its cells: part of a cell's shorter side that is not looked at along each. A figure stands as near to the end of a wide cell. */
const EDGE = 0.2

const within = ([left, top, right, bottom]: Box): Box => {
  const edge = EDGE * Math.min(right - left, bottom - top)
  return [left + edge, top + edge, right - edge, bottom - edge]
}

const meet = (one: Box, other: Box): boolean => one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1]

const weighed = (cell: SeenCell, { runs, shapes, isPlaced }: PrintOver, place: Box): SeenCell => {
  if (cell.kind === 'words') return cell
  if (!isPlaced) return runs.some(({ text }) => !isNumber(text)) || shapes.some(shape => isSmaller(shape, place)) ? asked(cell) : cell
  if (runs.some(run => reachesInto(run.box, place))) {
    const figure = figureIn(runs, place)
    return figure === null ? { ...asked(cell), kind: 'unsure' } : weigh(cell, figure)
  }
  return shapes.some(shape => isSmaller(shape, place) && hasMiddleIn(shape, place)) ? asked(cell) : cell
}

const asked = (cell: SeenCell): SeenCell => (cell.kind === 'empty' ? { ...cell, kind: 'unsure' } : cell)

/** Whether it can be nothing but the number of the page. */
const isNumber = (text: string): boolean => pageNumberOf(text)?.bare === false

/** A figure reaches over a rule by less (points). */
const OVER = 2

const reachesInto = (run: Box, cell: Box): boolean => {
  const y = middleY(run)
  if (y < cell[1] || y > cell[3]) return false
  const x = middleX(run)
  return (x >= cell[0] && x <= cell[2]) || Math.min(run[2], cell[2]) - Math.max(run[0], cell[0]) > OVER
}

/** What is larger than a cell is the picture itself, or a part of it. */
const isSmaller = (shape: Box, cell: Box): boolean => shape[2] - shape[0] <= cell[2] - cell[0] && shape[3] - shape[1] <= cell[3] - cell[1]
