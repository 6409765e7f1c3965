/**
 * Rectangles of four lines that stand apart from all others: cells with borders of their own, as on web pages with room between
 * the cells, or boxes drawn around figures inside of cells. Neither are the lines of a grid.
 */

import { gather } from '../../model/gather'
import type { Box } from '../../model/place'
import type { Ruling } from '../../model/source'
import { APART, MAX_LINES_WITH_FRAMES, MEET, MIN_FRAME_SIDE, MIN_FRAMES } from '../weights'

export interface Frame {
  readonly box: Box
  readonly sides: readonly Ruling[]
}

/** The frames among a page's lines. */
export const findFrames = (rulings: readonly Ruling[]): Frame[] => {
  if (rulings.length < 8 || rulings.length > MAX_LINES_WITH_FRAMES) return []
  const upright = lookUp(rulings.filter(line => line.along === 'y'))
  const across = rulings.filter(line => line.along === 'x').sort((one, other) => one.at - other.at)
  const byLeft = new Map<number, Ruling[]>()
  for (const line of across) add(byLeft, Math.floor(line.from / MEET), line)
  const level = lookUp(across)
  const frames = gather(across, top => {
    const frame = frameBelow(top, byLeft, upright)
    return frame ? [frame] : []
  })
  const whole = frames.filter(frame => standsApart(frame, level, upright))
  return whole.length < MIN_FRAMES ? whole : [...whole, ...cutFrames(across, whole, level, upright)]
}

/** Frames that the page's end cuts: sides that go on past the last line, or begin before the first. */
const cutFrames = (across: readonly Ruling[], whole: readonly Frame[], level: Lines, upright: Lines): Frame[] => {
  const taken = new Set(whole.flatMap(frame => frame.sides))
  const [first, last] = [across[0] as Ruling, across.at(-1) as Ruling]
  const open = (line: Ruling, isSide: (side: Ruling) => boolean) =>
    [line.from, line.to].map(x => upright(x - MEET, x + MEET).filter(side => isSide(side) && !taken.has(side))[0])
  return across.flatMap(line => {
    if (taken.has(line) || line.to - line.from < MIN_FRAME_SIDE) return []
    const below = open(line, side => near(side.from, line.at) && side.to > last.at + MEET)
    const above = open(line, side => near(side.to, line.at) && side.from < first.at - MEET)
    return [below, above].flatMap(([left, right]) => {
      if (!left || !right || !near(left.from, right.from) || !near(left.to, right.to)) return []
      const frame: Frame = {
        box: [left.at, Math.min(left.from, line.at), right.at, Math.max(left.to, line.at)],
        sides: [line, left, right],
      }
      return frame.box[3] - frame.box[1] >= MIN_FRAME_SIDE && standsApart(frame, level, upright) ? [frame] : []
    })
  })
}

/** Whether no other line comes near the sides of a frame, but a longer one that it stands on, or hangs from. */
const standsApart = ({ box: [left, top, right, bottom], sides }: Frame, level: Lines, upright: Lines): boolean => {
  const [width, height] = [reachOf(sides, 'x'), reachOf(sides, 'y')]
  const isFree = (lines: Lines, at: readonly [number, number], along: readonly [number, number], mayPass = false) =>
    lines(at[0] - APART, at[1] + APART).every(
      line =>
        sides.includes(line) ||
        line.from > along[1] + APART ||
        line.to < along[0] - APART ||
        (mayPass && line.from < along[0] - MEET && line.to > along[1] + MEET),
    )
  return (
    [left, right].every(x => isFree(upright, [x, x], height) && isFree(level, [top + MEET, bottom - MEET], [x, x])) &&
    [top, bottom].every(y => isFree(level, [y, y], width, true) && isFree(upright, [left, right], [y, y]))
  )
}

/** From where to where the sides along an axis are drawn: at a corner to the far edge of the other line, where a neighbour's line goes on. */
const reachOf = (sides: readonly Ruling[], axis: Ruling['along']): readonly [number, number] => {
  const own = sides.filter(({ along }) => along === axis)
  return [Math.min(...own.map(({ from }) => from)), Math.max(...own.map(({ to }) => to))]
}

const add = (map: Map<number, Ruling[]>, key: number, line: Ruling) => {
  const known = map.get(key)
  if (known) known.push(line)
  else map.set(key, [line])
}

const near = (one: number, other: number) => Math.abs(one - other) <= MEET

/** Lines by their place are looked up in strips of this width (points). */
const STRIP = 8

type Lines = (from: number, to: number) => readonly Ruling[]

const lookUp = (lines: readonly Ruling[]): Lines => {
  const strips = new Map<number, Ruling[]>()
  for (const line of lines) add(strips, Math.floor(line.at / STRIP), line)
  return (from, to) => {
    const found: Ruling[] = []
    for (let key = Math.floor(from / STRIP); key <= Math.floor(to / STRIP); key++)
      for (const line of strips.get(key) ?? []) if (line.at >= from && line.at <= to) found.push(line)
    return found
  }
}

/** The smallest frame that a line is the upper side of. */
const frameBelow = (top: Ruling, byLeft: ReadonlyMap<number, readonly Ruling[]>, upright: Lines): Frame | null => {
  if (top.to - top.from < MIN_FRAME_SIDE) return null
  const starts = (line: Ruling) => near(line.from, top.at)
  const [left, right] = [top.from, top.to].map(x => upright(x - MEET, x + MEET).filter(starts)) as [Ruling[], Ruling[]]
  for (const one of left)
    for (const other of right) {
      if (!near(one.to, other.to) || one.to - top.at < MIN_FRAME_SIDE) continue
      const bottom = [-1, 0, 1]
        .flatMap(step => byLeft.get(Math.floor(top.from / MEET) + step) ?? [])
        .find(line => line !== top && near(line.from, top.from) && near(line.to, top.to) && near(line.at, one.to))
      if (bottom) return { box: [one.at, top.at, other.at, bottom.at], sides: [top, one, other, bottom] }
    }
  return null
}

/** What frames a page has, and the lines that make its grids. */
export interface FramedLines {
  /** Cells that stand apart from each other; none where there are few. */
  readonly cells: readonly Box[]
  /** Without the sides of these cells. */
  readonly lines: readonly Ruling[]
  /** With them, for a table whose cells are only in part such frames: where they stand a point apart, some do and some do not. */
  readonly whole: readonly Ruling[]
}

/** A cell that a frame may stand inside of. */
interface Home {
  readonly box: Box
}

/**
 * @param cellOf the cell of the grids that the other lines make that a frame's middle is in; null for none. One alone inside of its cell is a
 * box drawn there; several in one are cells of which the others share their lines with neighbours, and so is one that stands at the cell's edge.
 */
export const partFrames = (rulings: readonly Ruling[], cellOf: (rest: readonly Ruling[]) => (box: Box) => Home | null): FramedLines => {
  const frames = findFrames(rulings)
  if (frames.length === 0) return { cells: [], lines: rulings, whole: rulings }
  const sides = new Set(frames.flatMap(frame => frame.sides))
  const rest = rulings.filter(line => !sides.has(line))
  const homeOf = cellOf(rest)
  const homes = frames.map(({ box }) => homeOf(box))
  const inHome = new Map<Home | null, number>()
  for (const home of homes) inHome.set(home, (inHome.get(home) ?? 0) + 1)
  const isAlone = ({ box }: Frame, home: Home | null) => home !== null && inHome.get(home) === 1 && isInside(box, home.box)
  const apart = frames.filter((frame, index) => !isAlone(frame, homes[index] ?? null))
  const kept = new Set(apart.flatMap(frame => frame.sides))
  const whole = [...rest, ...kept]
  if (apart.length < MIN_FRAMES) return { cells: [], lines: whole, whole }
  return { cells: apart.map(({ box }) => box), lines: rest, whole }
}

/** Whether a box stands off the edges of another, but one at most that it hangs from. */
const isInside = (inner: Box, outer: Box): boolean =>
  [inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]].filter(room => room >= MEET).length >= 3
