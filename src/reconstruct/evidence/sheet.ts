/** What bounds cells on a page, found once: the grids of its ruling lines, and the rectangles drawn at cells. */
import type { Box } from '../../model/place'
import type { Areas, Page, Ruling } from '../../model/source'
import { type Grid, rulingsToGrids } from './grids'

/** A page in its own coordinates: those of its words, the left edge of the right one of two pages on a sheet at 0. */
export interface Sheet {
  readonly page: Page
  /** Where the page's left edge is on its sheet (points). */
  readonly left: number
  readonly grids: readonly Grid[]
  /** Null where none was drawn. */
  readonly areas: Areas | null
}

export const seeSheet = (page: Page): Sheet => {
  const left = page.left ?? 0
  return { page, left, grids: rulingsToGrids(rulingsFrom(page.rulings, left)), areas: areasFrom(page.areas, left) }
}

const rulingsFrom = (rulings: readonly Ruling[], left: number): readonly Ruling[] =>
  left === 0
    ? rulings
    : rulings.map(line => (line.along === 'y' ? { ...line, at: line.at - left } : { ...line, from: line.from - left, to: line.to - left }))

const areasFrom = (areas: Areas | undefined, left: number): Areas | null => {
  if (!areas || areas.clips.length + areas.fills.length === 0) return null
  const move = (boxes: readonly Box[]) => boxes.map((box): Box => [box[0] - left, box[1], box[2] - left, box[3]])
  return left === 0 ? areas : { clips: move(areas.clips), fills: move(areas.fills) }
}
