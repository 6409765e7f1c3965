/** Which pieces of ink in a cell's cut are its writing, and which its rules' and dirt. */

import { type Blob, blobsOf } from '../../geometry/blobs'
import { disjointSets } from '../../geometry/disjointSets'
import { groupBy } from '../../model/groupBy'
import type { Box } from '../../model/place'
import { hasSideStem } from './sideStem'

export interface SortedInk {
  /** What is written. */
  readonly kept: readonly Blob[]
  /** Pieces of few pixels that may be written too: what a hairline leaves where it is darkest, or a point. */
  readonly dots: readonly Blob[]
  /** Of rules, or far from all writing. */
  readonly removed: readonly Blob[]
  /** Whether writing runs into a rule, or can't be told from dirt. */
  readonly touching: boolean
}

export interface InkMask {
  /** Row by row, 1 where ink is. */
  readonly mask: Uint8Array
  readonly width: number
  readonly height: number
  /** The page's measure, in pixels. */
  readonly unit: number
  /** Whether the paper has shades: where a threshold left none, as much is dirt as is left of hairlines. */
  readonly shades: boolean
  /** How much ink a piece is, in pixels of black: what was one pixel is several gray ones on a page that was levelled. */
  readonly amountOf: (blob: Blob) => number
}

/** Units from a cell's edge within which rules and what frays from them lie; in a low cell less of its side. */
const EDGE = 2.2
const EDGE_PART = 0.25

/** What is joined to a rule and reaches further in by so many units is no fraying: writing that runs into the rule. */
const REACH = 0.5

/** A row or column of pixels near an edge is a rule's where so much of it is dark. */
const MOSTLY = 0.6

/** Far from everything else means further than this share of a figure's height. */
const FAR = 0.7

/** What is no further than this share of it from a figure may be its own, however near a rule is. */
const CLOSE = 0.35

/** Units that are left of a dash at least. */
const DASH = 0.7

/** What is written lower than this share of a figure's height, and between its digits, may be a point. */
const LOW = 0.6

export const sortInk = (ink: InkMask): SortedInk => {
  const { mask, width, unit, shades } = ink
  const blobs = blobsOf(mask, width)
  const isTiny = ({ pixels }: Blob) => pixels.length < unit
  const inside = insideOf(ink)
  const edging = blobs.filter(blob => {
    const within = inside(blob, 0)
    return within < blob.pixels.length && (within <= 0.15 * blob.pixels.length || within < unit)
  })
  const grown = edging.filter(blob => inside(blob, REACH * unit) > 0)
  const rules = without(edging, grown)
  const tiny = without(blobs, edging).filter(isTiny)
  const parts = grown.map(blob => split(blob, ink))
  const pieces = parts.flatMap(({ writing }) => writing)
  const inner = [...without(blobs, [...edging, ...tiny]), ...pieces.filter(piece => inside(piece, 0) > 0)]
  const dust = shades ? [] : dustOf(inner, ink)
  const rest = without(inner, dust)
  const touching = grown.length > 0 || rest.some(({ box }) => isAtEdge(box, ink))
  const tall = tallestOf(rest)
  // Of a digit that a streak or a threshold tore no piece may be half as high as the digit was.
  const highest = Math.max(0, ...rest.map(blob => sizeOf(blob)[1]))
  const written = rest.filter(blob => Math.max(...sizeOf(blob)) >= Math.max(1.2 * unit, highest / 2))
  const ruled = [...rules, ...parts.map(({ rule }) => rule), ...pieces.filter(piece => inside(piece, 0) === 0)]
  const loose = rules.filter(blob => !isTiny(blob) && !isAtEdge(blob.box, ink))
  if (written.length === 0) {
    const specks = [...tiny, ...inner]
    const torn = tornAmong(specks, unit)
    const signs = loose.filter(({ box }) => isSign(box, ink))
    return {
      kept: signs,
      dots: [],
      removed: without([...ruled, ...specks.filter(blob => !torn.has(blob))], signs),
      touching: touching || signs.length > 0 || specks.some(blob => isDash(blob.box, ink)) || hasSideStem(ink, Math.ceil(sideOf(ink))),
    }
  }

  const found = joined(written, rest, FAR * tall)
  const isNear = ({ box }: Blob, reach: number) => found.some(other => gap(box, other.box) <= reach * tall)
  const beside = loose.filter(blob => isNear(blob, FAR) && isBeside(blob.box, around(found), ink))
  // Of a digit or of the rule it stands close to: who is to say?
  const either = without(loose, beside).filter(blob => isNear(blob, CLOSE))
  const kept = [...found, ...beside, ...either]
  const writing = around(kept)
  const isSmall = new Set(tiny)
  const isDot = (blob: Blob) =>
    (shades && isSmall.has(blob) && isNear(blob, FAR)) || (isWithin(blob.box, writing) && (shades || isLow(blob.box, writing)))
  const dots = without([...tiny, ...rules], kept).filter(isDot)
  return {
    kept,
    dots,
    removed: without([...tiny, ...dust, ...ruled, ...rest], [...dots, ...kept]),
    touching: touching || either.length > 0,
  }
}

const without = (blobs: readonly Blob[], others: readonly Blob[]): readonly Blob[] => {
  const out = new Set(others)
  return blobs.filter(blob => !out.has(blob))
}

/** So many pieces no further apart than so many units, over so many units, may be what is left of a figure. */
const [TORN_PIECES, TORN_GAP, TORN_SIZE] = [3, 1.5, 2]

/** The specks that lie among others as pieces of a torn figure do. */
const tornAmong = (specks: readonly Blob[], unit: number): ReadonlySet<Blob> =>
  new Set(
    groupsOf(specks, TORN_GAP * unit).flatMap(group => {
      const [left, top, right, bottom] = around(group)
      return group.length >= TORN_PIECES && Math.max(right - left, bottom - top) >= TORN_SIZE * unit ? group : []
    }),
  )

/** Above and below writing by more than this share of its height nothing of it stands. */
const OVER = 0.15

/** Pieces of few pixels' ink above or below writing: a fax has dots everywhere. Within its height they may be of its strokes. */
const dustOf = (blobs: readonly Blob[], { unit, amountOf }: InkMask): readonly Blob[] => {
  const light = blobs.filter(blob => amountOf(blob) < unit)
  if (light.length === 0 || light.length === blobs.length) return []
  const heavy = without(blobs, light)
  const [, top, , bottom] = around(heavy)
  const over = OVER * tallestOf(heavy)
  return light.filter(({ box }) => box[3] < top - over || box[1] > bottom + over)
}

/** Some pieces with those near them, and those near these: of a digit in thin strokes no piece may be large. @param some of all. */
const joined = (some: readonly Blob[], all: readonly Blob[], reach: number): readonly Blob[] => {
  const own = new Set(some)
  const found = new Set(groupsOf(all, reach).flatMap(group => (group.some(blob => own.has(blob)) ? group : [])))
  return all.filter(blob => found.has(blob))
}

/** Pieces that hang together, none of a group further from all of its others than by this reach. A dithered ground has thousands in a cell. */
const groupsOf = (blobs: readonly Blob[], reach: number): readonly (readonly Blob[])[] => {
  const sorted = blobs.toSorted((one, other) => one.box[0] - other.box[0])
  const sets = disjointSets(sorted.length)
  for (const [at, { box }] of sorted.entries())
    for (let next = at + 1; next < sorted.length; next++) {
      const other = (sorted[next] as Blob).box
      if (other[0] > box[2] + reach) break
      if (gap(box, other) <= reach) sets.join(at, next)
    }
  return groupBy(sorted, (_, at) => sets.root(at))
}

/** Pixels from a cell's sides within which rules lie. */
const sideOf = ({ width, unit }: InkMask): number => Math.min(EDGE * unit, EDGE_PART * width)

/** How many pixels of a piece are further in than where rules lie, by so many pixels. */
const insideOf = (ink: InkMask) => {
  const { width, height, unit } = ink
  const [across, down] = [sideOf(ink), Math.min(EDGE * unit, EDGE_PART * height)]
  return ({ pixels }: Blob, by: number): number =>
    pixels.filter(at => {
      const x = at % width
      const y = (at - x) / width
      return x >= across + by && y >= down + by && x < width - across - by && y < height - down - by
    }).length
}

/** A piece of ink as the rows and columns near the edge that are mostly dark, and what else there is of it. */
const split = ({ pixels }: Blob, { width, height, unit }: InkMask): { readonly rule: Blob; readonly writing: readonly Blob[] } => {
  const [rows, columns] = [new Uint32Array(height), new Uint32Array(width)]
  for (const at of pixels) {
    const x = at % width
    const y = (at - x) / width
    rows[y] = (rows[y] as number) + 1
    columns[x] = (columns[x] as number) + 1
  }
  const isEdge = (at: number, length: number) => Math.min(at, length - 1 - at) < Math.min(EDGE * unit, EDGE_PART * length)
  const mask = new Uint8Array(width * height)
  const rule: number[] = []
  for (const at of pixels) {
    const x = at % width
    const y = (at - x) / width
    const isRule =
      (isEdge(y, height) && (rows[y] as number) >= MOSTLY * width) || (isEdge(x, width) && (columns[x] as number) >= MOSTLY * height)
    if (isRule) rule.push(at)
    else mask[at] = 1
  }
  return { rule: { box: [0, 0, width, height], pixels: rule }, writing: blobsOf(mask, width) }
}

const isAtEdge = (box: Box, { width, height }: InkMask): boolean =>
  box[0] <= 1 || box[1] <= 1 || box[2] >= width - 1 || box[3] >= height - 1

/** Whether a piece is as high up as the writing, where no level rule can be, and beside it no upright one. */
const isBeside = (one: Box, writing: Box, ink: InkMask): boolean => {
  const side = sideOf(ink)
  return one[1] >= writing[1] && one[3] <= writing[3] && one[2] > side && one[0] < ink.width - side
}

/** A sign is so many units high and broad at least, no higher than this share of its cell, and not so near to its top or bottom. */
const [SIGN_HEIGHT, SIGN_BREADTH, SIGN_PART, SIGN_OFF] = [1.8, 0.4, 0.75, 0.1]

/** Whether a piece that lies where rules do, and touches none, is a sign by its size: small print at the side of a cell of a large page. */
const isSign = ([left, top, right, bottom]: Box, { height, unit }: InkMask): boolean =>
  bottom - top >= SIGN_HEIGHT * unit &&
  bottom - top <= SIGN_PART * height &&
  right - left >= SIGN_BREADTH * unit &&
  top >= SIGN_OFF * height &&
  bottom <= (1 - SIGN_OFF) * height

/** Whether a piece is level and about half way down its cell, as what is left of a short dash. */
const isDash = (box: Box, { height, unit }: InkMask): boolean => {
  const [across, down, middle] = [box[2] - box[0], box[3] - box[1], (box[1] + box[3]) / 2]
  return across >= DASH * unit && across >= 2 * down && middle > height / 3 && middle < (2 * height) / 3
}

const isWithin = (one: Box, [left, top, right, bottom]: Box): boolean =>
  one[0] >= left && one[1] >= top && one[2] <= right && one[3] <= bottom + 1

const isLow = (one: Box, [, top, , bottom]: Box): boolean => one[1] >= top + LOW * (bottom - top)

const sizeOf = ({ box }: Blob): readonly [width: number, height: number] => [box[2] - box[0], box[3] - box[1]]

const gap = (one: Box, other: Box): number => Math.max(0, one[0] - other[2], other[0] - one[2], one[1] - other[3], other[1] - one[3])

/** Height of the tallest stretch of ink without white above and below: pieces of one figure lie above each other. */
export const tallestOf = (blobs: readonly Blob[]): number => {
  const lines: [top: number, bottom: number][] = []
  for (const { box } of blobs.toSorted((one, other) => one.box[1] - other.box[1])) {
    const line = lines.at(-1)
    if (line && box[1] <= line[1] + 1) line[1] = Math.max(line[1], box[3])
    else lines.push([box[1], box[3]])
  }
  return Math.max(0, ...lines.map(([top, bottom]) => bottom - top))
}

/** Around all of some pieces. */
export const around = (blobs: readonly { readonly box: Box }[]): Box => {
  // A noisy page has more pieces than a call takes arguments.
  const all: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { box } of blobs) {
    for (const side of [0, 1] as const) all[side] = Math.min(all[side], box[side])
    for (const side of [2, 3] as const) all[side] = Math.max(all[side], box[side])
  }
  return all
}
