/** What bounds cells on a page, found once: the grids of its ruling lines, and the rectangles drawn at cells. */

import type { Box } from '../../model/place'
import type { Areas, Page, Ruling } from '../../model/source'
import { ROUNDS } from '../weights'
import { joinDoubleRules } from './doubleRules'
import { partFrames } from './frames'
import { cellOfBox, type Grid, joinCollinear, rulingsToGrids } from './grids'
import { type HousedGrid, withHomes } from './homes'
import { findMissingLines } from './missingLines'

/** A page in its own coordinates: those of its words, the left edge of the right one of two pages on a sheet at 0. */
export interface Sheet {
  readonly page: Page
  /** Where the page's left edge is on its sheet (points). */
  readonly left: number
  readonly grids: readonly Grid[]
  /** The same with the frames' sides among the lines, for tables whose cells frames do not explain. */
  readonly wholeGrids: readonly HousedGrid[]
  /** Cells with borders of their own, apart from each other. */
  readonly frames: readonly Box[]
  /** Null where none was drawn. */
  readonly areas: Areas | null
  /** Where print was left out. */
  readonly unseen: readonly Box[]
}

export const seeSheet = (page: Page): Sheet => {
  const left = page.left ?? 0
  const { cells, lines, whole } = partFrames(joinDoubleRules(rulingsFrom(page.rulings, left), page.runs), rest => {
    const grids = rulingsToGrids(rest)
    return box => grids.map(grid => cellOfBox(grid, box)).find(cell => cell !== null) ?? null
  })
  const grids = gridsOf(lines, page, left)
  const wholeGrids = whole === lines ? grids : gridsOf(whole, page, left)
  const areas = areasFrom(page.areas, left)
  return {
    page,
    left,
    grids,
    wholeGrids: wholeGrids.map(grid => withHomes(grid, areas)),
    frames: cells,
    areas,
    unseen: boxesFrom(page.unseen ?? [], left),
  }
}

/** The grids of a page's lines, and of those between rows that are missing. */
const gridsOf = (drawn: readonly Ruling[], { runs }: Page, left: number): Grid[] => {
  let lines = drawn
  let grids = rulingsToGrids(lines)
  if (grids.length === 0) return grids
  const print = left === 0 ? runs : runs.map(({ text, box }) => ({ text, box: [box[0] - left, box[1], box[2] - left, box[3]] as const }))
  const upright = joinCollinear(lines.filter(line => line.along === 'y'))
  for (let round = 0; round < ROUNDS; round++) {
    const missing = findMissingLines(grids, print, upright)
    if (missing.length === 0) break
    lines = [...lines, ...missing]
    grids = rulingsToGrids(lines)
  }
  return grids
}

const rulingsFrom = (rulings: readonly Ruling[], left: number): readonly Ruling[] =>
  left === 0
    ? rulings
    : rulings.map(line => (line.along === 'y' ? { ...line, at: line.at - left } : { ...line, from: line.from - left, to: line.to - left }))

const areasFrom = (areas: Areas | undefined, left: number): Areas | null => {
  if (!areas || areas.clips.length + areas.fills.length === 0) return null
  return { clips: boxesFrom(areas.clips, left), fills: boxesFrom(areas.fills, left) }
}

const boxesFrom = (boxes: readonly Box[], left: number): readonly Box[] =>
  left === 0 ? boxes : boxes.map((box): Box => [box[0] - left, box[1], box[2] - left, box[3]])
