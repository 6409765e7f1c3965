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

/**
 * The largest of the tall strips around the middle of the sheet in which nothing stands; null where none is wide enough.
 * @param before where the sheet before was parted: a strip there comes first, for beside short lines and narrow tables a larger one opens.
 */
export const findFold = (sheet: Sheet, before: Fold | null = null): Fold | null => {
  const marks = marksOf(sheet)
  const [first, last] = [0.5 - NEAR_MIDDLE, 0.5 + NEAR_MIDDLE].map(part => Math.round(part * sheet.width)) as [number, number]
  const spans = Array.from({ length: last - first + 1 }, (_, index) => emptyAt(marks, first + index, sheet.height))
  const tallest = spans.reduce((most, [top, bottom]) => Math.max(most, bottom - top), 0)
  const strips = spans
    .flatMap((span, index) => (span[1] - span[0] < NEARLY * tallest ? [] : [stripAround(spans, index)]))
    .filter(({ from, to }) => to - from >= MIN_WIDTH)
  const goesOn = before ? tallestOf(strips.filter(({ from, to }) => first + from <= before.at && first + to >= before.at)) : null
  if (before && goesOn) return { at: before.at, top: goesOn.top, bottom: goesOn.bottom, width: goesOn.to - goesOn.from }
  const best = tallestWithin(largest(strips), strips)
  return best && { at: first + (best.from + best.to) / 2, top: best.top, bottom: best.bottom, width: best.to - best.from }
}

/** An empty strip; across it is counted from where folds are looked for. */
interface Strip {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
}

/** As far to both sides as everything is empty down the sheet from where to where it is here: over a page number, too, stands one strip. */
const stripAround = (spans: readonly Span[], index: number): Strip => {
  const [top, bottom] = spans[index] as Span
  const isEmpty = (at: number) => {
    const span = spans[at]
    return span !== undefined && span[0] <= top && span[1] >= bottom
  }
  let [from, to] = [index, index]
  while (isEmpty(from - 1)) from--
  while (isEmpty(to + 1)) to++
  return { from, to, top, bottom }
}

const largest = (strips: readonly Strip[]): Strip | null =>
  strips.reduce<Strip | null>((best, strip) => (!best || areaOf(strip) > areaOf(best) ? strip : best), null)

/** Beside a table that ends far up the sheet a wider strip begins below it, and is no larger part of the fold. */
const tallestOf = (strips: readonly Strip[]): Strip | null =>
  strips.reduce<Strip | null>((best, strip) => (!best || strip.bottom - strip.top > best.bottom - best.top ? strip : best), null)

/** Within the largest strip, the tallest that is half as wide or more: a table at the foot of one page reaches into the strip, and is no foot of both. */
const tallestWithin = (best: Strip | null, strips: readonly Strip[]): Strip | null =>
  best &&
  strips
    .filter(({ from, to }) => from >= best.from && to <= best.to && 2 * (to - from) >= best.to - best.from)
    .reduce((tallest, strip) => (strip.bottom - strip.top > tallest.bottom - tallest.top ? strip : tallest), best)

const areaOf = ({ from, to, top, bottom }: Strip) => (to - from) * (bottom - top)

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
