/** Tables whose cells lines, or rectangles drawn at cells, bound: the grids of a page with the words in their cells. */
import { gather } from '../../model/gather'
import type { PrintTable, Word } from '../../model/print'
import { looksLikeValue } from '../../text/cellText'
import type { PrintLine } from '../outline/printLines'
import { ALONE, TRUST } from '../weights'
import { areasToGrid, isWhole, mayRefine, refines } from './areaGrid'
import { findDoubtful } from './compare'
import { type FilledCell, fillGrid, toRows } from './fill'
import type { Grid } from './grids'
import { type HousedGrid, withHomes } from './homes'
import type { Sheet } from './sheet'

/**
 * @param lines a table's zone. @param sheets one a page.
 * @returns the parts of the table, top to bottom; null where lines and rectangles do not explain its figures.
 */
export const findBounded = (lines: readonly PrintLine[], sheets: readonly Sheet[]): PrintTable[] | null => {
  const parts = partsOf(lines, sheets)
  const cells = gather(parts, part => part.cells)
  // A figure that breaks in its cell is several on lines.
  const figures = cells.reduce((sum, cell) => sum + (cell.figure && !cell.besides ? cell.words.length : 0), 0)
  const crowded = cells.filter(cell => cell.besides).length
  if (figures === 0 && crowded === 0 && isLeftBlank(lines, cells)) return parts.map(part => part.table)
  if (figures === 0 || figures < ALONE * (figures + crowded) || figures < TRUST * looseFigures(lines)) return null
  return parts.map(part => part.table)
}

/** Whether the cells hold every word of a zone, and none of them a digit: a table of which only heads and labels are printed. */
const isLeftBlank = (lines: readonly PrintLine[], cells: readonly FilledCell[]): boolean => {
  const words = gather(lines, line => line.words)
  return cells.reduce((sum, cell) => sum + cell.words.length, 0) === words.length && !words.some(word => looksLikeValue(word.text))
}

/** Figures that stand by themselves on lines with others: those a table must account for. */
const looseFigures = (lines: readonly PrintLine[]): number =>
  lines.reduce((sum, line) => {
    const figures = line.words.filter(word => looksLikeValue(word.text)).length
    return sum + (figures >= 3 ? figures : 0)
  }, 0)

interface Part {
  readonly table: PrintTable
  readonly cells: readonly FilledCell[]
}

const partsOf = (lines: readonly PrintLine[], sheets: readonly Sheet[]): readonly Part[] => {
  const byPage = new Map<number, Word[]>()
  for (const line of lines) {
    const words = byPage.get(line.page)
    if (words) words.push(...line.words)
    else byPage.set(line.page, [...line.words])
  }
  // A single row of rectangles is enough where the table had cells of this kind on the page before.
  let byAreas = false
  return [...byPage].flatMap(([index, words]) => {
    const sheet = sheets[index - 1]
    if (!sheet) return []
    const parts = pageParts(sheet, index, words, byAreas)
    byAreas ||= parts.some(part => part.table.evidence === 'areas')
    return parts
  })
}

/** The grids of a page's lines around the words; where these leave figures without a cell of their own, or part less, that of its rectangles. */
const pageParts = (sheet: Sheet, index: number, words: readonly Word[], goesOn: boolean): readonly Part[] => {
  const part = (housed: HousedGrid, cells: readonly FilledCell[], evidence: PrintTable['evidence']): Part => ({
    cells,
    table: { evidence, rows: toRows(housed.grid, cells, sheet, index, findDoubtful(housed, cells, sheet.unseen)) },
  })
  const partOfAreas = (grid: Grid) => [part(withHomes(grid, sheet.areas), fillGrid(grid, words), 'areas')]
  const framed = sheet.frames.length > 0 ? areasToGrid({ clips: sheet.frames, fills: [] }, words, goesOn ? 1 : 2) : null
  if (framed) return partOfAreas(framed)
  const ruled = sheet.wholeGrids.flatMap(({ grid, homes }) => {
    const cells = fillGrid(grid, words)
    return cells.length > 0 ? [{ grid, homes, cells }] : []
  })
  const whole = isWhole(ruled, words)
  const drawn = sheet.areas && (!whole || mayRefine(ruled)) ? areasToGrid(sheet.areas, words, goesOn ? 1 : 2) : null
  if (drawn && (!whole || refines(drawn, ruled))) return partOfAreas(drawn)
  return ruled.map(housed => part(housed, housed.cells, 'rulings'))
}
