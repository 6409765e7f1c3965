/**
 * Print that is none of the table's: hidden, too small to be seen, struck out beside its correction, marks of notes, stamps.
 * It is left out; where it stood is handed on, so that a cell left without anything is not called blank.
 */
import { median } from '../../geometry/median'
import { middleY } from '../../geometry/middle'
import { mapBy } from '../../model/groupBy'
import type { Areas, Box, Ruling } from '../../model/source'
import { bordersBetween } from './areas'
import { cutAt } from './cuts'
import { findDecorations } from './decorations'
import type { Glyph } from './glyph'
import { findMarks } from './marks'
import { isAmid } from './overprint'
import { findStamps } from './stamps'

export interface Printed {
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  /** Whether a border stands between two x at a y. */
  readonly cut: (left: number, right: number, y: number) => boolean
  /** Where print was left out. */
  readonly unseen: readonly Box[]
}

/** Digits no larger than this (points) and this part of the page's usual type are specks that nobody reads. asides.test. */
const TINY = 2
const TINY_PART = 0.25

/** @param tilted inks of text set askew. */
export const withoutAsides = (
  drawn: readonly Glyph[],
  lines: readonly Ruling[],
  areas: Areas | undefined,
  tilted: ReadonlySet<string> = new Set(),
): Printed => {
  const border = cutAt(areas ? [...lines, ...bordersBetween(areas)] : lines)
  // Pages of running text come in whole pieces.
  if (drawn[0]?.object === undefined) return { glyphs: drawn, rulings: lines, cut: border, unseen: [] }
  const specks = specksAmong(drawn)
  const isUnseen = (glyph: Glyph) => glyph.hidden || specks.has(glyph)
  const seen = withCutWords(drawn, lines).filter(glyph => !isUnseen(glyph))
  const stamps = findStamps(seen, lines, tilted, border)
  const own = stamps.size > 0 ? withLainOn(seen, stamps) : seen
  const { glyphs, rulings } = findDecorations(own, lines)
  const marks = findMarks(glyphs)
  const left = marks.size > 0 ? glyphs.filter(glyph => !marks.has(glyph)) : glyphs
  const corrected = findCorrected(left, border)
  const unseen = [...drawn.filter(isUnseen), ...stamps, ...marks, ...corrected].map(({ box }) => box)
  return { glyphs: corrected.size > 0 ? left.filter(glyph => !corrected.has(glyph)) : left, rulings, cut: border, unseen }
}

/** The glyphs without stamps, digits marked that share their place with one in the same ink: figures that ran into each other, of which either may lack some. */
const withLainOn = (glyphs: readonly Glyph[], stamps: ReadonlySet<Glyph>): readonly Glyph[] => {
  const lines = mapBy([...stamps].filter(isDigit), lineOf)
  const isLainOn = (glyph: Glyph) =>
    lines.size > 0 && isDigit(glyph) && lines.get(lineOf(glyph))?.some(stamp => stamp.ink === glyph.ink && isAmid(stamp, glyph))
  return glyphs.flatMap(glyph => (stamps.has(glyph) ? [] : [isLainOn(glyph) ? { ...glyph, cut: true as const } : glyph]))
}

/** Figures of one line have one baseline, to a point. */
const lineOf = ({ baseline }: Glyph): number => Math.round(baseline)

/** Digits of one figure touch, to this part of the em. */
const TOUCH_EM = 0.12

/** The rest of a figure that breaks in a narrow cell stands this near below it, in ems. */
const NEXT_LINE_EM = 1.75

/** What shows of a figure or a word of which something covers the rest, beside it or on the next line of its cell, is not all of it; so is the end of a word. */
const withCutWords = (glyphs: readonly Glyph[], lines: readonly Ruling[]): readonly Glyph[] => {
  const covered = glyphs.filter(glyph => glyph.covered && (isDigit(glyph) || isHan(glyph)))
  if (covered.length === 0) return glyphs
  const isBeside = (glyph: Glyph, other: Glyph) =>
    other.object === glyph.object &&
    other.baseline === glyph.baseline &&
    Math.max(other.box[0] - glyph.box[2], glyph.box[0] - other.box[2]) <= TOUCH_EM * glyph.size
  const isParted = ({ box }: Glyph, lower: Glyph) =>
    lines.some(({ along, at, from, to }) => along === 'x' && at > middleY(box) && at < middleY(lower.box) && from < box[2] && to > box[0])
  const isBelow = (glyph: Glyph, other: Glyph) => {
    const lower = other.baseline - glyph.baseline
    const isUnder = Math.min(glyph.box[2], other.box[2]) > Math.max(glyph.box[0], other.box[0])
    return lower > 0 && lower <= NEXT_LINE_EM * glyph.size && isUnder && !isParted(glyph, other)
  }
  const isTorn = (glyph: Glyph) =>
    !glyph.hidden &&
    ((isDigit(glyph) && covered.some(other => isDigit(other) && (isBeside(glyph, other) || isBelow(glyph, other)))) ||
      (isHan(glyph) && covered.some(other => isHan(other) && (isBeside(glyph, other) || isBelow(glyph, other) || isBelow(other, glyph)))))
  return glyphs.map(glyph => (isTorn(glyph) ? { ...glyph, cut: true as const } : glyph))
}

/** Figures too small to be seen; none where words are as small: there are files that set their headings so. */
const specksAmong = (glyphs: readonly Glyph[]): ReadonlySet<Glyph> => {
  const small = glyphs.filter(({ size }) => size <= TINY)
  if (small.length === 0 || small.some(({ text }) => /[\u4e00-\u9fff]/.test(text))) return new Set()
  const usual = median(glyphs.map(({ size }) => size)) ?? 0
  return new Set(small.filter(glyph => isDigit(glyph) && glyph.size <= TINY_PART * usual))
}

/** A correction stands this near, in ems, to what is struck out. */
const BESIDE_EM = 1
const isHan = ({ text }: Glyph) => /^[\u4e00-\u9fff]$/.test(text)
const isDigit = ({ text }: Glyph) => /^[0-9０-９]+$/.test(text)

/** Glyphs struck out that have a figure beside them that is not. */
const findCorrected = (glyphs: readonly Glyph[], cut: Printed['cut']): ReadonlySet<Glyph> => {
  const struck = glyphs.filter(glyph => glyph.struck)
  if (struck.length === 0) return new Set()
  const corrected = new Set<Glyph>()
  for (const group of groupsOf(struck)) {
    const [first, last] = [group[0] as Glyph, group.at(-1) as Glyph]
    const y = middleY(first.box)
    const near = (glyph: Glyph) =>
      !glyph.struck &&
      isDigit(glyph) &&
      Math.abs(glyph.baseline - first.baseline) <= 0.5 * first.size &&
      Math.max(first.box[0] - glyph.box[2], glyph.box[0] - last.box[2]) <= BESIDE_EM * first.size &&
      !(glyph.box[0] < first.box[0] ? cut(glyph.box[2], first.box[0], y) : cut(last.box[2], glyph.box[0], y))
    if (glyphs.some(near)) for (const glyph of group) corrected.add(glyph)
  }
  return corrected
}

/** Struck glyphs that follow each other. */
const groupsOf = (struck: readonly Glyph[]): Glyph[][] => {
  const groups: Glyph[][] = []
  for (const glyph of [...struck].sort((one, other) => one.baseline - other.baseline || one.box[0] - other.box[0])) {
    const last = groups.at(-1)?.at(-1)
    if (last && last.baseline === glyph.baseline && glyph.box[0] - last.box[2] <= 0.3 * glyph.size) groups.at(-1)?.push(glyph)
    else groups.push([glyph])
  }
  return groups
}
