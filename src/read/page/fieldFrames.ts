/** Frames of the fields of a form, as where a page for filling in is printed: a small box within a cell, around its figure. They bound no cell. */
import { hasMiddleIn } from '../../geometry/middle'
import { groupBy, mapBy } from '../../model/groupBy'
import type { Box, Ruling } from '../../model/source'

/** A field is of a size between these (points), and its corners may be round by so much. */
const MIN_SIDE = 5
const MAX_HEIGHT = 40
const MAX_WIDTH = 200
const MAX_RADIUS = 4
/** Sides of one frame are as long as each other, and the borders of a cell meet, to this (points). */
const SAME = 0.6
/** Between a field and the borders of its cell there is more than that (points): cells may have borders of their own a little apart. */
const MIN_GAP = 1
/** More lines on a page are a drawing. */
const MAX_LINES = 6000

interface Frame {
  readonly box: Box
  readonly sides: readonly Ruling[]
}

/**
 * @param rulings, shapes of one page; the frames of fields are among both where their corners are round.
 * @returns them without the frames that stand alone within a cell whose borders meet around them.
 */
export const withoutFieldFrames = (
  rulings: readonly Ruling[],
  shapes: readonly Box[],
): { readonly rulings: readonly Ruling[]; readonly shapes: readonly Box[] } => {
  const frames = rulings.length > MAX_LINES ? [] : framesAmong(rulings)
  if (frames.length === 0) return { rulings, shapes }
  const alone = frames.filter(frame => standsAlone(frame, rulings))
  const fields = alone.filter(({ box }) => {
    const cell = cellAround(box, rulings)
    return cell !== null && alone.filter(other => hasMiddleIn(other.box, cell)).length === 1
  })
  if (fields.length === 0) return { rulings, shapes }
  const left = new Set(fields.flatMap(field => field.sides))
  const isFrame = (shape: Box) => fields.some(({ box }) => shape.every((at, index) => Math.abs(at - (box[index] as number)) <= MIN_GAP))
  return { rulings: rulings.filter(line => !left.has(line)), shapes: shapes.filter(shape => !isFrame(shape)) }
}

/** Four lines that end near each other's ends, at corners that are square or round. */
const framesAmong = (rulings: readonly Ruling[]): readonly Frame[] => {
  const uprights = pairsOf(rulings, 'y', MAX_HEIGHT, MAX_WIDTH)
  const byPlace = mapBy(pairsOf(rulings, 'x', MAX_WIDTH, MAX_HEIGHT), ([{ from }]) => Math.round(from))
  return uprights.flatMap(([left, right]) => {
    const near = Array.from({ length: MAX_RADIUS + 2 }, (_, step) => byPlace.get(Math.round(left.at) + step - 1) ?? []).flat()
    const [found, another] = near.filter(
      ([top, bottom]) =>
        isCorner(top.from - left.at) && isCorner(right.at - top.to) && isCorner(left.from - top.at) && isCorner(bottom.at - left.to),
    )
    if (!found || another) return []
    const [top, bottom] = found
    return [{ box: [left.at, top.at, right.at, bottom.at] as const, sides: [left, right, top, bottom] }]
  })
}

const isCorner = (radius: number): boolean => radius >= -SAME && radius <= MAX_RADIUS

/** Lines side by side that begin and end alike, the next to each other. @param longest, @param farthest how long they may be, and how far apart. */
const pairsOf = (
  rulings: readonly Ruling[],
  along: 'x' | 'y',
  longest: number,
  farthest: number,
): readonly (readonly [Ruling, Ruling])[] => {
  const own = rulings.filter(line => line.along === along && line.to - line.from <= longest)
  const groups = groupBy(own, ({ from, to }) => `${Math.round(from / SAME)} ${Math.round(to / SAME)}`)
  return groups.flatMap(group => {
    const sorted = [...group].sort((one, other) => one.at - other.at)
    return sorted.flatMap((line, at) => {
      const next = sorted[at + 1]
      const apart = next ? next.at - line.at : 0
      return next && apart >= MIN_SIDE && apart <= farthest ? [[line, next] as const] : []
    })
  })
}

/** Whether no other line touches a frame, as those of the next cell touch a cell's. */
const standsAlone = ({ box: [left, top, right, bottom], sides }: Frame, rulings: readonly Ruling[]): boolean => {
  const touches = (at: number, from: number, to: number, least: number, most: number) =>
    at >= least - SAME && at <= most + SAME && from <= to
  const isSide = (line: Ruling) => sides.some(side => side.along === line.along && Math.abs(side.at - line.at) <= SAME)
  return !rulings.some(line => {
    const [least, most, from, to] = line.along === 'y' ? [left, right, top, bottom] : [top, bottom, left, right]
    const isNear = touches(line.at, Math.max(line.from, from - SAME), Math.min(line.to, to + SAME), least, most)
    return isNear && !(isSide(line) && line.from >= from - SAME && line.to <= to + SAME)
  })
}

/** The cell around a frame, whose four borders meet at its corners; null where none is closed. */
const cellAround = ([left, top, right, bottom]: Box, borders: readonly Ruling[]): Box | null => {
  const spans = ({ from, to }: Ruling, least: number, most: number) => from <= least && to >= most
  const uprights = borders.filter(line => line.along === 'y' && spans(line, top, bottom)).map(({ at }) => at)
  const levels = borders.filter(line => line.along === 'x' && spans(line, left, right)).map(({ at }) => at)
  const box: Box = [
    Math.max(...uprights.filter(at => at <= left - MIN_GAP)),
    Math.max(...levels.filter(at => at <= top - MIN_GAP)),
    Math.min(...uprights.filter(at => at >= right + MIN_GAP)),
    Math.min(...levels.filter(at => at >= bottom + MIN_GAP)),
  ]
  if (!box.every(Number.isFinite)) return null
  const isBorder = (along: 'x' | 'y', at: number, from: number, to: number) =>
    borders.some(line => line.along === along && Math.abs(line.at - at) <= SAME && spans(line, from + SAME, to - SAME))
  const [x0, y0, x1, y1] = box
  const isClosed = isBorder('y', x0, y0, y1) && isBorder('y', x1, y0, y1) && isBorder('x', y0, x0, x1) && isBorder('x', y1, x0, x1)
  return isClosed ? box : null
}
