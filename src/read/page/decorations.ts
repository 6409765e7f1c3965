/** Short lines under figures and through them: they bound no cell, and what a line goes through was struck out. */
import { countLeading } from '../../model/leading'
import type { Ruling } from '../../model/source'
import type { Glyph } from './glyph'

/** A line this far above the baseline, in ems, goes through digits: these are about 0.7 high. */
const THROUGH = [0.12, 0.6] as const
/** A line this far above the baseline and not through them underlines them. */
const UNDER = [-0.35, 0.12] as const
/** It ends within this part of the em from where the digits do. */
const ENDS_EM = 0.35
/** Longer lines (points) are through no figure. */
const MAX_LENGTH = 80
/** More short lines on a page are a drawing. */
const MAX_LINES = 4000

const isDigit = ({ text }: Glyph) => /^[0-9０-９.,，]+$/.test(text)

/** @returns the glyphs, those struck out marked, and the rulings that are no such lines. */
export const findDecorations = (
  glyphs: readonly Glyph[],
  rulings: readonly Ruling[],
): { readonly glyphs: readonly Glyph[]; readonly rulings: readonly Ruling[] } => {
  const short = rulings.filter(line => line.along === 'x' && line.to - line.from <= MAX_LENGTH)
  if (short.length === 0 || short.length > MAX_LINES) return { glyphs, rulings }
  const digits = glyphs.filter(glyph => isDigit(glyph) && glyph.turn === 0).sort((one, other) => one.baseline - other.baseline)
  const largest = digits.reduce((most, glyph) => Math.max(most, glyph.size), 0)
  const isBorder = joinsUpright(rulings)
  const from = (y: number) => countLeading(digits, glyph => glyph.baseline < y)
  const struck = new Set<Glyph>()
  const lines = new Set<Ruling>()
  for (const line of short) {
    const near: Glyph[] = []
    for (let at = from(line.at + UNDER[0] * largest); at < digits.length; at++) {
      const glyph = digits[at] as Glyph
      if (glyph.baseline > line.at + THROUGH[1] * largest) break
      if (isOver(line, glyph)) near.push(glyph)
    }
    if (!isAround(line, near) || isBorder(line)) continue
    lines.add(line)
    for (const glyph of near) if (heightOn(line, glyph) > THROUGH[0]) struck.add(glyph)
  }
  if (lines.size === 0) return { glyphs, rulings }
  return {
    glyphs: glyphs.map(glyph => (struck.has(glyph) ? { ...glyph, struck: true } : glyph)),
    rulings: rulings.filter(line => !lines.has(line)),
  }
}

/** How far above the baseline a line runs, in ems. */
const heightOn = (line: Ruling, { baseline, size }: Glyph) => (baseline - line.at) / size

/** Whether a line runs along most of a glyph's width, through it or under it. */
const isOver = (line: Ruling, glyph: Glyph): boolean => {
  const height = heightOn(line, glyph)
  const shared = Math.min(line.to, glyph.box[2]) - Math.max(line.from, glyph.box[0])
  return height >= UNDER[0] && height <= THROUGH[1] && shared > 0.6 * (glyph.box[2] - glyph.box[0])
}

const isAround = (line: Ruling, near: readonly Glyph[]): boolean => {
  if (near.length === 0) return false
  const size = Math.max(...near.map(glyph => glyph.size))
  const [left, right] = [Math.min(...near.map(glyph => glyph.box[0])), Math.max(...near.map(glyph => glyph.box[2]))]
  return Math.abs(left - line.from) <= ENDS_EM * size && Math.abs(right - line.to) <= ENDS_EM * size
}

/** A line's end this near (points) to an upright one meets it. */
const MEETS = 1.5

/** Whether a line runs from one upright line to another: the border of a cell. */
const joinsUpright = (rulings: readonly Ruling[]) => {
  const upright = rulings.filter(line => line.along === 'y').sort((one, other) => one.at - other.at)
  const meets = (x: number, y: number): boolean => {
    for (let at = countLeading(upright, line => line.at < x - MEETS); at < upright.length; at++) {
      const line = upright[at] as Ruling
      if (line.at > x + MEETS) return false
      if (line.from <= y + MEETS && line.to >= y - MEETS) return true
    }
    return false
  }
  return (line: Ruling) => meets(line.from, line.at) && meets(line.to, line.at)
}
