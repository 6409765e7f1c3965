/** Rules of dashes between which writing has no room: what is no line is taken off the page, and rules are looked for again. */

import { type Blob, blobsOf } from '../../geometry/blobs'
import { median } from '../../geometry/median'
import { oncePer } from '../../model/once'
import type { Picture } from '../picture'
import { paperSquares } from '../raster/paperSquares'
import { shadeAt } from '../raster/shadeAt'
import { unitOf } from '../raster/unit'

/** Units that a dash is wide at most. */
const WIDEST = 0.9
/** Units that a sign is wide or high at most. */
const LARGEST = 16
/** Of two dashes that cross so much is in neither: their edges are no lines. */
const OFF = 0.08
/** Units of the squares in which the paper's shade is looked for. */
const SQUARE = 16
/** Of the way from the paper to a page's ink so dark is a dash: one of few pixels is blurred. */
const DARK = 0.35

/** A page on which nothing is left but what may be dashes and dots of rules, kept for as long as the page is. */
export const onlyDashes = oncePer((page: Picture): Picture => {
  const unit = unitOf(page)
  const paper = paperOf(page, SQUARE * unit)
  const mask = new Uint8Array(page.gray.length)
  const depths = page.gray.map((shade, at) => Math.max(0, (paper[at] as number) - shade))
  const deep = DARK * deepest(depths)
  for (let at = 0; at < mask.length; at++) if ((depths[at] as number) > deep) mask[at] = 1
  const gray = paper.slice()
  const lines = blobsOf(mask, page.width).filter(blob => mayBeRuled(blob, page.width, unit))
  for (const blob of inLine(lines, page, unit)) restore(gray, page, blob)
  return { ...page, gray }
})

/** One line, or two that cross; or what is far larger than a sign. */
const mayBeRuled = ({ box, pixels }: Blob, width: number, unit: number): boolean => {
  const [across, down] = [box[2] - box[0], box[3] - box[1]]
  if (Math.max(across, down) > LARGEST * unit) return true
  const widest = WIDEST * unit
  if (Math.min(across, down) <= widest) return true
  const [xOf, yOf] = [(at: number) => at % width, (at: number) => Math.floor(at / width)]
  const [x, y] = [mostly(pixels.map(xOf), box[0], across), mostly(pixels.map(yOf), box[1], down)]
  const off = pixels.filter(at => Math.abs(xOf(at) - x) > (widest + 1) / 2 && Math.abs(yOf(at) - y) > (widest + 1) / 2)
  return off.length <= OFF * pixels.length
}

/** So many times as long as a dash the gap behind it is at most. */
const GAP = 1.3

/** So many others stand in the line of a dash, each this many units behind the last at most: writing hides some. Of a stroke none or one does. */
const OTHERS = 3
const FAR = 12
/** What is so many times as long as a dash is a bracket, which has another in the next row at most, unless as many are right behind each other: dashes may run together. */
const LONGER = 1.6

/** Dashes that have another in their line, and lines so long that they need none. */
const inLine = (lines: readonly Blob[], { width, gray }: Picture, unit: number): readonly Blob[] => {
  const longOf = ({ box }: Blob) => Math.max(box[2] - box[0], box[3] - box[1])
  const usual = median(lines.map(longOf).filter(long => long >= unit)) ?? 0
  /** Which line a pixel belongs to, counted from 1; 0 of none. */
  const places = new Int32Array(gray.length)
  for (const [index, { pixels }] of lines.entries()) for (const at of pixels) places[at] = index + 1
  const [near, far] = [Math.round(GAP * usual), Math.round(FAR * unit)]
  const spanOf = ({ box: [left, top, right, bottom] }: Blob, way: 0 | 1) =>
    way === 0 ? ([left, right] as const) : ([top, bottom] as const)
  const runs = (blob: Blob, way: 0 | 1) => {
    const [[from, to], [begin, end]] = [spanOf(blob, way), spanOf(blob, way === 0 ? 1 : 0)]
    return to - from >= 0.8 * (end - begin)
  }
  const nextTo = (blob: Blob, way: 0 | 1, step: 1 | -1, reach: number): Blob | null => {
    const [[from, to], [begin, end]] = [spanOf(blob, way), spanOf(blob, way === 0 ? 1 : 0)]
    const middle = Math.floor((begin + end - 1) / 2)
    const [onward, aside] = way === 0 ? [1, width] : [width, 1]
    for (let off = 0; off < reach; off++)
      for (let beside = -1; beside <= 1; beside++) {
        const index = places[(step === 1 ? to + off : from - 1 - off) * onward + (middle + beside) * aside] ?? 0
        const other = index === 0 ? undefined : lines[index - 1]
        if (other !== undefined && other !== blob && runs(other, way)) return other
      }
    return null
  }
  /** How many there are in line from one on, no more than are asked for. */
  const countFrom = (blob: Blob, way: 0 | 1, step: 1 | -1, reach: number, most: number): number => {
    const next = most === 0 ? null : nextTo(blob, way, step, reach)
    return next === null ? 0 : 1 + countFrom(next, way, step, reach, most - 1)
  }
  const hasOthers = (blob: Blob, way: 0 | 1, reach: number, count: number): boolean => {
    const before = countFrom(blob, way, -1, reach, count)
    return before >= count || before + countFrom(blob, way, 1, reach, count - before) >= count
  }
  const goesOn = (blob: Blob, way: 0 | 1): boolean =>
    runs(blob, way) && hasOthers(blob, way, near, longOf(blob) > LONGER * usual ? OTHERS : 1) && hasOthers(blob, way, far, OTHERS)
  return lines.filter(blob => longOf(blob) > LARGEST * unit || goesOn(blob, 0) || goesOn(blob, 1))
}

/** Which of some numbers, from the first, is there most often. */
const mostly = (all: readonly number[], first: number, count: number): number => {
  const counts = new Uint32Array(count)
  for (const each of all) counts[each - first] = (counts[each - first] as number) + 1
  return first + counts.indexOf(Math.max(...counts))
}

/** The paper's shade at every pixel. @param side of the squares that have one shade. */
const paperOf = (page: Picture, side: number): Uint8Array => {
  const { across, shades } = paperSquares(page, side)
  const paper = new Uint8Array(page.gray.length)
  for (let y = 0; y < page.height; y++)
    for (let square = 0; square < across; square++)
      paper.fill(
        shades[Math.floor(y / side) * across + square] as number,
        y * page.width + square * side,
        y * page.width + Math.min(page.width, (square + 1) * side),
      )
  return paper
}

/** Ink is darker than this share of a page. */
const INK = 0.02

/** By how much print is darker than paper. */
const deepest = (depths: Uint8Array): number =>
  255 -
  shadeAt(
    depths.map(depth => 255 - depth),
    INK,
  )

/** A dash with the gray at its edges. */
const restore = (gray: Uint8Array, { width, height, gray: seen }: Picture, { pixels }: Blob): void => {
  for (const at of pixels) {
    const [x, y] = [at % width, Math.floor(at / width)]
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const near = (y + dy) * width + x + dx
        if (x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height)
          gray[near] = Math.min(gray[near] as number, seen[near] as number)
      }
  }
}
