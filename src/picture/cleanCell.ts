import type { Box } from '../model/place'
import { type Blob, blobsOf } from './blobs'
import { cut } from './cut'
import { inkMask, levelsOf, spread } from './inkLevels'
import type { CellInk, Picture } from './picture'
import { unitOf } from './unit'

/** A cell in shades below this is under something dark: nothing can be told of it. */
const DARK = 100

/** Noise that a figure could hide in, in shades. */
const NOISY = 30

/** Units from a cell's edge within which rules and what frays from them lie. */
const EDGE = 2.2

/** Far from everything else means further than this share of a figure's height. */
const FAR = 0.7

/**
 * What is written in a cell of a levelled page. Whitened are remnants of its rules and specks far from all writing; a small piece beside a
 * figure stays, it may be the rest of a thin stroke or a point. Where ink runs into a rule or the picture's edge, the cell is unclear.
 */
export const cleanCell = (page: Picture, box: Box): CellInk => {
  const unit = unitOf(page)
  const [left, top, right, bottom] = box.map(Math.round) as [number, number, number, number]
  const own = cut(page, [left, top, right, bottom])
  const { paper, noise } = levelsOf(own)
  const whole = { picture: own, left: Math.max(0, left), top: Math.max(0, top), ink: [0, 0, 0, 0] as const, digitHeight: 0, pieces: 0 }
  if (own.width < 3 || own.height < 3 || paper < DARK || noise > NOISY) return { kind: 'unclear', ...whole }

  const { kept, removed, touching } = sorted(blobsOf(inkMask(own, paper, noise), own.width), own, EDGE * unit, unit)
  const picture = whitened(own, paper, removed)
  if (kept.length === 0) return { kind: touching || !isBare(picture, noise, unit) ? 'unclear' : 'empty', ...whole, picture }

  const ink = around(kept)
  return {
    ...whole,
    kind: touching ? 'unclear' : 'ink',
    picture,
    ink,
    digitHeight: tallestOf(kept),
    pieces: piecesOf(cut(picture, ink), noise, unit),
  }
}

interface Sorted {
  readonly kept: readonly Blob[]
  readonly removed: readonly Blob[]
  /** Whether writing runs into a rule. */
  readonly touching: boolean
}

const sorted = (blobs: readonly Blob[], { width, height }: Picture, edge: number, unit: number): Sorted => {
  const atEdge = (at: number) => {
    const x = at % width
    const y = (at - x) / width
    return x < edge || y < edge || x >= width - edge || y >= height - edge
  }
  const inner = blobs.map(blob => ({ blob, inside: blob.pixels.filter(at => !atEdge(at)).length }))
  const rules = inner.filter(({ blob, inside }) => inside <= 0.15 * blob.pixels.length || inside < unit)
  const rest = inner.filter(each => !rules.includes(each)).map(({ blob }) => blob)
  const touching = rest.some(({ box }) => box[0] <= 1 || box[1] <= 1 || box[2] >= width - 1 || box[3] >= height - 1)
  const tall = tallestOf(rest)
  const written = rest.filter(blob => Math.max(sizeOf(blob)[0], sizeOf(blob)[1]) >= Math.max(1.2 * unit, tall / 2))
  const specks = rest.filter(blob => !written.includes(blob) && written.every(other => gap(blob.box, other.box) > FAR * tall))
  const bare = written.length === 0
  return { kept: bare ? [] : rest.filter(blob => !specks.includes(blob)), removed: [...rules.map(({ blob }) => blob), ...specks], touching }
}

const sizeOf = ({ box }: Blob): readonly [width: number, height: number] => [box[2] - box[0], box[3] - box[1]]

const gap = (one: Box, other: Box): number => Math.max(0, one[0] - other[2], other[0] - one[2], one[1] - other[3], other[1] - one[3])

/** Height of the tallest stretch of ink without white above and below: pieces of one figure lie above each other. */
const tallestOf = (blobs: readonly Blob[]): number => {
  const lines: [top: number, bottom: number][] = []
  for (const { box } of blobs.toSorted((one, other) => one.box[1] - other.box[1])) {
    const line = lines.at(-1)
    if (line && box[1] <= line[1] + 1) line[1] = Math.max(line[1], box[3])
    else lines.push([box[1], box[3]])
  }
  return Math.max(0, ...lines.map(([top, bottom]) => bottom - top))
}

const around = (blobs: readonly Blob[]): Box => {
  const side = (index: 0 | 1 | 2 | 3) => blobs.map(({ box }) => box[index])
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
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

/**
 * How many pieces of ink there are, faint strokes and all, specks not counted; 0 on paper with shades, where no threshold took strokes away and
 * noise makes pieces.
 */
const piecesOf = ({ width, gray }: Picture, noise: number, unit: number): number => {
  if (noise >= SHADES) return 0
  const mask = Uint8Array.from(gray, shade => (shade < 255 - FAINT ? 1 : 0))
  return blobsOf(mask, width).filter(({ pixels }) => pixels.length >= unit).length
}

/** Paper whose noise is less is all white (shades). */
const SHADES = 0.5

/** Shades below the paper's. */
const FAINT = 24

/** Whether not even faint writing is left: no spot of a stroke's size is darker than noise makes it. */
const isBare = ({ width, height, gray }: Picture, noise: number, unit: number): boolean => {
  const side = Math.max(2, Math.round(unit * 0.7))
  const least = 255 - Math.max(14, (4.5 * noise) / side)
  for (let y = 0; y + side <= height; y++)
    for (let x = 0; x + side <= width; x++) {
      let sum = 0
      for (let dy = 0; dy < side; dy++) for (let dx = 0; dx < side; dx++) sum += gray[(y + dy) * width + x + dx] as number
      if (sum / (side * side) < least) return false
    }
  return true
}
