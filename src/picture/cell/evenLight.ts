/** Cells that a shadow lies over in part: set to even light before their ink is told, where nothing else lies over them. */
import type { Box } from '../../model/place'
import type { Picture } from '../picture'
import { shadeAt } from '../raster/shadeAt'

/** Units that a part is wide and high of which the paper's shade is taken: the lighter part of a figure's size is paper. */
const PART = 9
const PAPER = 0.75
/** A cell whose parts differ by less, in shades, is lit evenly. */
const UNEVEN = 16

/** A cell's cut as it would be if all of it were lit as its lightest part is; null where it is lit evenly as it is. @param unit the page's measure. */
export const evenlyLit = (cell: Picture, unit: number): Picture | null => {
  const { width, height, gray } = cell
  const [across, down] = [width, height].map(side => Math.max(1, Math.round(side / (PART * unit)))) as [number, number]
  const papers = Array.from({ length: across * down }, (_, at) => paperOf(cell, at % across, Math.floor(at / across), across, down))
  const lightest = Math.max(...papers)
  if (lightest - Math.min(...papers) < UNEVEN) return null
  const [columns, rows] = [weightsOf(width, across), weightsOf(height, down)]
  const at = (x: number, y: number) => papers[y * across + x] as number
  const out = Uint8Array.from(gray, (shade, place) => {
    const [x, right] = columns[place % width] as Between
    const [y, below] = rows[Math.floor(place / width)] as Between
    const above = at(x, y) + right * (at(Math.min(x + 1, across - 1), y) - at(x, y))
    const under = at(x, Math.min(y + 1, down - 1))
    const lower = under + right * (at(Math.min(x + 1, across - 1), Math.min(y + 1, down - 1)) - under)
    return Math.min(255, Math.round((shade * lightest) / Math.max(1, above + below * (lower - above))))
  })
  return { width, height, gray: out }
}

/** Between the middles of which part and the next one a pixel lies, and how far on from the first: 0 to 1. */
type Between = readonly [part: number, on: number]

const weightsOf = (length: number, parts: number): readonly Between[] =>
  Array.from({ length }, (_, at) => {
    const place = Math.min(parts - 1, Math.max(0, ((at + 0.5) * parts) / length - 0.5))
    return [Math.floor(place), place - Math.floor(place)]
  })

const paperOf = ({ width, height, gray }: Picture, column: number, row: number, across: number, down: number): number => {
  const [left, right] = [column, column + 1].map(at => Math.round((at * width) / across)) as [number, number]
  const [top, bottom] = [row, row + 1].map(at => Math.round((at * height) / down)) as [number, number]
  const part = new Uint8Array((right - left) * (bottom - top))
  for (let y = top; y < bottom; y++) part.set(gray.subarray(y * width + left, y * width + right), (y - top) * (right - left))
  return shadeAt(part, PAPER)
}

/** Shades by which a rule is darker than the paper beside it, at least. */
const SEEN = 30

/** Whether the rules above and below a stretch of a cell are seen all along it: then no thumb and no paper hides a part of it. @param box of the cell. */
export const isBetweenRules = (page: Picture, [, top, , bottom]: Box, from: number, to: number, unit: number): boolean =>
  [top, bottom].every(y => {
    for (let x = Math.round(from); x < to; x += unit) if (!isRuleAt(page, x, Math.round(y), unit)) return false
    return true
  })

/** Whether a level rule is seen within a unit of a place, over a unit. */
const isRuleAt = ({ width, height, gray }: Picture, x: number, y: number, unit: number): boolean => {
  const [left, right] = [Math.max(0, x), Math.min(width, x + unit)]
  if (right <= left) return false
  let [darkest, lightest] = [255, 0]
  for (let row = Math.max(0, y - 2 * unit); row <= Math.min(height - 1, y + 2 * unit); row++) {
    let sum = 0
    for (let at = left; at < right; at++) sum += gray[row * width + at] as number
    const shade = sum / (right - left)
    if (Math.abs(row - y) <= unit) darkest = Math.min(darkest, shade)
    lightest = Math.max(lightest, shade)
  }
  return lightest - darkest >= SEEN
}
