/**
 * Dark streaks from edge to edge, as dirt on the strip of glass that a feeder draws pages over leaves them: what is printed below is darker by one
 * measure all along, and is set right by it. Print does not run through both margins, nor do a table's rules, unless it fills its picture, as on a
 * screen: then there are more of them than streaks.
 */
import { median } from '../../geometry/median'
import type { Picture } from '../picture'
import { runsOf } from '../raster/runsOf'
import { shadeAt } from '../raster/shadeAt'
import { sideways } from '../raster/turned'
import { unitOf } from '../raster/unit'

/** Parts of a page's length between which a margin is looked at: at the very edge the lid is seen, and further in there is print. */
const MARGIN = [0.01, 0.035] as const
/** The lightest of a line of pixels is paper: of so large a share is something else, a rule at most. */
const PAPER = 0.93
/** In a margin so large a share is: a table that fills its picture may begin within it. */
const IN_MARGIN = 0.8
/** More lines one way are a table's rules. */
const MOST = 6
/** A streak is darker than the paper beside it by this share at least, in both margins and between them; */
const DARKER = 0.04
/** what is darker by more leaves nothing of the print below. */
const DARKEST = 0.72
/** By how much its margins may differ. */
const UNEVEN = 0.15
/** Units that a streak is broad at most, and that the paper beside it is looked at in. */
const BROAD = 1.5
const BESIDE = 4
/** By how much of its shade the paper on its sides may differ. */
const SIDES = 0.06

/** The page with the print below its streaks as it is elsewhere; the page itself where it has none. */
export const withoutGlassStreaks = (page: Picture): Picture => {
  const [down, across] = (['down', 'across'] as const).map(way => gainsOf(page, way)) as [Gains, Gains]
  if (down.size + across.size === 0) return page
  const gray = page.gray.slice()
  const lighten = (at: number, gain: number) => {
    gray[at] = Math.min(255, Math.round((gray[at] as number) * gain))
  }
  for (const [x, gain] of down) for (let y = 0; y < page.height; y++) lighten(y * page.width + x, gain)
  for (const [y, gain] of across) for (let x = 0; x < page.width; x++) lighten(y * page.width + x, gain)
  return { ...page, gray }
}

/** By how much lighter lines of pixels have to be, by their places. */
type Gains = ReadonlyMap<number, number>

const gainsOf = (page: Picture, way: 'down' | 'across'): Gains => {
  const unit = unitOf(page)
  const along = way === 'down' ? sideways(page) : page
  const [lines, length] = [along.height, along.width]
  const [near, far] = MARGIN.map(part => Math.round(part * length)) as [number, number]
  const shares = ([from, to, share]: readonly [number, number, number]) => {
    const papers = Float32Array.from({ length: lines }, (_, line) => shadeAt(alongOf(along, line, from, to), share))
    return Float32Array.from(papers, (paper, line) => {
      const beside = besideOf(papers, line, unit)
      return beside === 0 ? 1 : paper / beside
    })
  }
  const [first, last] = [shares([near, far, IN_MARGIN]), shares([length - far, length - near, IN_MARGIN])]
  if (![first, last].every(each => each.some(isStreak))) return new Map()
  const whole = shares([0, length, PAPER])
  const isDark = Uint8Array.from(whole, (share, line) => {
    const ends = [first[line] as number, last[line] as number] as const
    return [share, ...ends].every(isStreak) && Math.abs(ends[0] - ends[1]) <= UNEVEN ? 1 : 0
  })
  const streaks = runsOf(isDark, 0.5).filter(([from, to]) => to - from <= BROAD * unit)
  if (streaks.length > MOST) return new Map()
  return new Map(
    streaks.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => [from + at, 1 / (whole[from + at] as number)] as const)),
  )
}

const isStreak = (share: number): boolean => share <= 1 - DARKER && share >= 1 - DARKEST

const alongOf = ({ width, gray }: Picture, line: number, from: number, to: number): Uint8Array =>
  gray.subarray(line * width + from, line * width + to)

/** The usual shade of the lines beside one, on its darker side, what a streak is broad left out; 0 where its sides differ, as at a page's edge. */
const besideOf = (papers: Float32Array, line: number, unit: number): number => {
  const gap = Math.ceil(BROAD * unit)
  const reach = Math.ceil(BESIDE * unit)
  const before = median([...papers.subarray(Math.max(0, line - reach), Math.max(0, line - gap))]) ?? 0
  const after = median([...papers.subarray(line + gap + 1, line + reach + 1)]) ?? 0
  return Math.abs(before - after) > SIDES * Math.max(before, after) ? 0 : Math.min(before, after)
}
