import type { Box } from '../model/place'
import type { Turn } from '../model/source'
import { upsideDown } from './cut'
import { findGrids } from './findGrids'
import type { LineReader } from './lineReader'
import { linesInside, linesOutside } from './linesOfPage'
import type { Levelled, Picture } from './picture'
import { readLine } from './readWords'
import { unitOf } from './unit'

/** So many lines tell whether a page stands on its head. */
const TELLING = 3
/** Of these so much, in their heights: reading takes as long as what is read is wide. */
const BEGINNING = 10
/** What is so many times as wide as high is more than a figure: zeros read alike on their head. */
const WORDS = 4
/** Units between which print is high: what is lower is dirt and rests of rules. */
const HIGH = [3, 24] as const
/** Print that stands upright is read surer than this. */
const UPRIGHT = 0.75

/** The rules of a page look alike on their head; its longest lines don't read alike. */
export const upright = async (page: Levelled, lines: LineReader): Promise<Levelled> => {
  const telling = tellingLines(page.picture)
  const own = await sureness(page.picture, telling, lines)
  if (own >= UPRIGHT) return page
  const { width, height } = page.picture
  const turned = upsideDown(page.picture)
  const there = telling.map(([left, top, right, bottom]): Box => [width - right, height - bottom, width - left, height - top])
  if ((await sureness(turned, there, lines)) <= own) return page
  return { ...page, picture: turned, turn: ((page.turn + 180) % 360) as Turn }
}

/** Beginnings of the longest lines of words, outside of tables and in their cells: what lies across cells is no line. */
export const tellingLines = (page: Picture): readonly Box[] => {
  const [grids, unit] = [findGrids(page), unitOf(page)]
  const within = grids.flatMap(({ cells }) => cells).flatMap(({ box }) => linesInside(page, box))
  return [...linesOutside(page), ...within]
    .filter(([, top, , bottom]) => bottom - top >= HIGH[0] * unit && bottom - top <= HIGH[1] * unit)
    .filter(([left, top, right, bottom]) => right - left >= WORDS * (bottom - top))
    .sort((one, other) => other[2] - other[0] - (one[2] - one[0]))
    .slice(0, TELLING)
    .map(([left, top, right, bottom]): Box => [left, top, Math.min(right, left + BEGINNING * (bottom - top)), bottom])
}

/** How sure lines are read: 0 to 1; of none as sure as can be. */
const sureness = async (page: Picture, boxes: readonly Box[], lines: LineReader): Promise<number> => {
  let sum = 0
  for (const box of boxes) sum += (await readLine(lines, page, box)).confidence
  return boxes.length === 0 ? 1 : sum / boxes.length
}
