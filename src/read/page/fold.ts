/** Where a sheet with two pages side by side, or a page in two columns, is parted: an empty strip down its middle. */
import type { Sheet } from './turn'

export interface Fold {
  /** The middle of the empty strip. */
  readonly at: number
  /** Where the strip begins and ends down the sheet: titles, running heads and feet reach over it above and below. */
  readonly top: number
  readonly bottom: number
  readonly width: number
}

/** The fold lies within this part of the width from the middle. */
const NEAR_MIDDLE = 0.12
/** The fold is empty over at least this width (points): text in two columns stands two lines of type apart or more. */
const MIN_WIDTH = 12
/** A strip this part as tall as the tallest may be the fold: beside a short title there is a taller one than under it. */
const NEARLY = 0.8
/** Lines that meet end this near each other (points). */
const MEET = 3

/** What stands on a sheet: from where to where, across and down. */
interface Mark {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
}

/** The largest of the tall strips around the middle of the sheet in which nothing stands; null where none is wide enough. */
export const findFold = (sheet: Sheet): Fold | null => {
  const marks = marksOf(sheet)
  const [first, last] = [0.5 - NEAR_MIDDLE, 0.5 + NEAR_MIDDLE].map(part => Math.round(part * sheet.width)) as [number, number]
  const spans = Array.from({ length: last - first + 1 }, (_, index) => emptyAt(marks, first + index, sheet.height))
  const tallest = spans.reduce((most, [top, bottom]) => Math.max(most, bottom - top), 0)
  let best: Fold | null = null
  for (const [index, [top, bottom]] of spans.entries()) {
    if (bottom - top < NEARLY * tallest) continue
    let end = index
    while (end + 1 < spans.length && (spans[end + 1] as Span)[0] <= top && (spans[end + 1] as Span)[1] >= bottom) end++
    const fold = { at: first + (index + end) / 2, top, bottom, width: end - index }
    if (fold.width >= MIN_WIDTH && (!best || areaOf(fold) > areaOf(best))) best = fold
  }
  return best
}

const areaOf = ({ width, top, bottom }: Fold) => width * (bottom - top)

type Span = readonly [top: number, bottom: number]

/** The tallest stretch down the sheet in which no mark reaches over an x. */
const emptyAt = (marks: readonly Mark[], x: number, height: number): Span => {
  let best: Span = [0, 0]
  let reach = 0
  for (const { from, to, top, bottom } of marks) {
    if (from > x || to < x) continue
    if (top - reach > best[1] - best[0]) best = [reach, top]
    reach = Math.max(reach, bottom)
  }
  return height - reach > best[1] - best[0] ? [reach, height] : best
}

/** Print and lines of a sheet, top to bottom; a line between the columns that no other line meets is none of a table. */
const marksOf = ({ glyphs, rulings }: Sheet): Mark[] => {
  const across = rulings.filter(line => line.along === 'x')
  const isMet = ({ at, from, to }: Sheet['rulings'][number]) =>
    across.some(line => line.from <= at + MEET && line.to >= at - MEET && line.at >= from - MEET && line.at <= to + MEET)
  return [
    ...glyphs.map(({ box: [from, top, to, bottom] }) => ({ from, to, top, bottom })),
    ...across.map(({ at, from, to }) => ({ from, to, top: at, bottom: at })),
    ...rulings.flatMap(line =>
      line.along === 'y' && isMet(line) ? [{ from: line.at, to: line.at, top: line.from, bottom: line.to }] : [],
    ),
  ].sort((one, other) => one.top - other.top)
}
