import type { Box } from '../model/place'
import type { Turn } from '../model/source'
import { findGrids } from './grid/findGrids'
import { linesInside, linesOutside } from './lines/linesOfPage'
import { levelLine, type PrintLine } from './lines/printLines'
import type { Levelled, Picture } from './picture'
import { upsideDown } from './raster/cut'
import { unitOf } from './raster/unit'
import { readLine } from './readWords'
import type { LineReader } from './recognition/lineReader'

/** So many lines tell whether a page stands on its head; where they can't be read well, so many. */
const TELLING = 3
const MORE = 9
/** Of these so much, in their heights: reading takes as long as what is read is wide. */
const BEGINNING = 10
/** What is so many times as wide as high is more than a figure: zeros read alike on their head. */
const WORDS = 4
/** Where too few are: labels in narrow cells are hardly longer than the longest figures are. */
const SHORT_WORDS = 2.5
/** Units between which print is high: what is lower is dirt and rests of rules. */
const HIGH = [3, 24] as const
/** Print that stands upright is read surer than this. */
const UPRIGHT = 0.75

/** The rules of a page look alike on their head; its longest lines don't read alike. */
export const upright = async (page: Levelled, lines: LineReader): Promise<Levelled> => {
  const telling = tellingLines(page.picture)
  if ((await sureness(page.picture, telling.slice(0, TELLING), lines)) >= UPRIGHT) return page
  const own = await sureness(page.picture, telling, lines)
  const { width, height } = page.picture
  const turned = upsideDown(page.picture)
  const there = telling.map(line => upsideDownIn(line, width, height))
  if ((await sureness(turned, there, lines)) <= own) return page
  return { ...page, picture: turned, turn: ((page.turn + 180) % 360) as Turn }
}

/** Beginnings of the longest lines of words, outside of tables and in their cells: what lies across cells is no line. */
export const tellingLines = (page: Picture): readonly PrintLine[] => {
  const [grids, unit] = [findGrids(page), unitOf(page)]
  const within = grids.flatMap(({ cells }) => cells).flatMap(({ box }) => linesInside(page, box))
  const print = [...linesOutside(page), ...within.map(levelLine)].filter(
    ({ height }) => height >= HIGH[0] * unit && height <= HIGH[1] * unit,
  )
  const longer = (times: number) => print.filter(line => lengthOf(line) >= times * line.height)
  const long = longer(WORDS)
  return (long.length < TELLING ? longer(SHORT_WORDS) : long)
    .sort((one, other) => lengthOf(other) - lengthOf(one))
    .slice(0, MORE)
    .map(line => ({ ...line, box: beginningOf(line) }))
}

const lengthOf = ({ box }: PrintLine): number => box[2] - box[0]

const beginningOf = ({ box: [left, top, right, bottom], height }: PrintLine): Box => [
  left,
  top,
  Math.min(right, left + BEGINNING * height),
  bottom,
]

/** The same line where its page stands on its head. */
const upsideDownIn = ({ box: [left, top, right, bottom], course, height }: PrintLine, width: number, down: number): PrintLine => ({
  box: [width - right, down - bottom, width - left, down - top],
  course: course.map(([x, y]): readonly [number, number] => [width - x, down - y]).reverse(),
  height,
})

/** How sure lines are read: 0 to 1; of none as sure as can be. */
const sureness = async (page: Picture, telling: readonly PrintLine[], lines: LineReader): Promise<number> => {
  const read = await Promise.all(telling.map(line => readLine(lines, page, line)))
  return read.length === 0 ? 1 : read.reduce((sum, { confidence }) => sum + confidence, 0) / read.length
}
