import { type Blob, blobsOf } from '../../geometry/blobs'
import type { Box } from '../../model/place'
import type { CellInk, Picture } from '../picture'
import { cut } from '../raster/cut'
import { unitOf } from '../raster/unit'
import { isBare } from './bare'
import { evenlyLit, isBetweenRules } from './evenLight'
import { inkMask, levelsOf, spread } from './inkLevels'
import { hasLightPrint } from './lightPrint'
import { around, sortInk, tallestOf } from './sortInk'

/** A cell in shades below this is under something dark: nothing can be told of it. */
const DARK = 100

/** Noise that a figure could hide in, in shades. */
const NOISY = 30

/**
 * What is written in a cell of a levelled page. Whitened are remnants of its rules and specks far from all writing; a small piece beside a
 * figure stays, it may be the rest of a thin stroke or a point. Where ink runs into a rule or the picture's edge, the cell is unclear.
 */
export const cleanCell = (page: Picture, box: Box): CellInk => {
  const unit = unitOf(page)
  const [left, top, right, bottom] = box.map(Math.round) as [number, number, number, number]
  const own = cut(page, [left, top, right, bottom])
  const seen = inkOf(page, own, left, top)
  if (seen.kind === 'empty' && hasLightPrint(own, levelsOf(own), unit)) return { ...seen, kind: 'unclear' }
  if (seen.kind !== 'unclear' || own.width < 3 || own.height < 3 || levelsOf(own).paper < DARK) return seen
  const lit = evenlyLit(own, unit)
  const again = lit && inkOf(page, lit, left, top)
  // Of a cell in a shadow that nothing is seen in nothing is proven.
  if (again?.kind !== 'ink') return seen
  const [from, to] = [again.left + again.ink[0] - again.digitHeight, again.left + again.ink[2] + again.digitHeight]
  return isBetweenRules(page, box, Math.max(left + unit, from), Math.min(right - unit, to), unit) ? again : seen
}

/** @param own the cell's cut. @param left @param top where it has its left upper corner in the page. */
const inkOf = (page: Picture, own: Picture, left: number, top: number): CellInk => {
  const unit = unitOf(page)
  const { paper, noise } = levelsOf(own)
  const whole = { picture: own, left: Math.max(0, left), top: Math.max(0, top), ink: [0, 0, 0, 0] as const, digitHeight: 0, pieces: 0 }
  if (own.width < 3 || own.height < 3 || paper < DARK || noise > NOISY) return { kind: 'unclear', ...whole }

  const mask = inkMask(own, paper, noise)
  const { kept, dots, removed, touching } = sortInk({
    ...{ mask, width: own.width, height: own.height, unit, shades: noise >= SHADES },
    amountOf: blob => amountOf(blob, own.gray, paper),
  })
  const picture = whitened(own, paper, removed)
  if (kept.length === 0) {
    const isEmpty = !touching && isBare({ page, left: whole.left, top: whole.top, picture, paper, noise, unit })
    return { kind: isEmpty ? 'empty' : 'unclear', ...whole, picture }
  }

  const ink = widened(around(kept), dots)
  return {
    ...whole,
    kind: touching ? 'unclear' : 'ink',
    picture,
    ink,
    digitHeight: tallestOf(kept),
    pieces: piecesOf(cut(picture, ink), noise, unit),
  }
}

/** A box made wider, not higher, by dots beside it: a 4 begins where its hairline does, and dirt makes no figure lower. */
const widened = ([left, top, right, bottom]: Box, dots: readonly Blob[]): Box => {
  const beside = dots.map(({ box }) => box).filter(box => box[1] >= top && box[3] <= bottom)
  return [Math.min(left, ...beside.map(box => box[0])), top, Math.max(right, ...beside.map(box => box[2])), bottom]
}

/** The cut with its paper white and some pieces of ink made paper, with the gray at their edges. */
const whitened = (cut: Picture, paper: number, removed: readonly Blob[]): Picture => {
  const gray = cut.gray.map(shade => Math.min(255, Math.round((shade * 255) / paper)))
  for (const at of spread(
    removed.flatMap(({ pixels }) => pixels),
    cut.width,
    cut.height,
  ))
    gray[at] = 255
  return { ...cut, gray }
}

/** How much ink a piece is, in pixels of black. */
const amountOf = ({ pixels }: Blob, gray: Uint8Array, paper: number): number =>
  pixels.reduce((sum, at) => sum + Math.max(0, paper - (gray[at] as number)) / paper, 0)

/**
 * How many pieces of ink there are, faint strokes and all, specks not counted; 0 on paper with shades, where no threshold took strokes away and
 * noise makes pieces.
 */
const piecesOf = ({ width, gray }: Picture, noise: number, unit: number): number => {
  if (noise >= SHADES) return 0
  const mask = Uint8Array.from(gray, shade => (shade < 255 - FAINT ? 1 : 0))
  return blobsOf(mask, width).filter(blob => amountOf(blob, gray, 255) >= unit).length
}

/** Paper whose noise is less is all white (shades). */
const SHADES = 0.5

/** Shades below the paper's. */
const FAINT = 24
