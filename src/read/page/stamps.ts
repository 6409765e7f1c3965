/** Stamps over a table: text in an ink of its own that runs over the lines of cells or over other text, or whatever runs over several. */
import { middleOf, middleY } from '../../geometry/middle'
import type { Ruling } from '../../model/source'
import { type Glyph, INK } from './glyph'
import { inksOver } from './overprint'

/** A glyph this far (ems) past a line stands in the next cell; figures reach over a line by less. */
const PAST_EM = 0.3
/** Glyphs of one object stand on one line where their baselines differ by less than this part of the em. */
const SAME_LINE_EM = 0.2
/** Text goes on where the next glyph stands within this part of the em. */
const GOES_ON_EM = 0.35
/** Digits of one figure touch, to this part of the em. */
const TOUCH_EM = 0.12
/** An ink that more than this share of a page's text has is one of the report's own. */
const MAX_SHARE = 0.2
/** Words in rows all over a page stand there at least so often; no head of a table does. */
const AGAIN = 6
/** Words of so many signs are no figure that stands in many cells. */
const LONG_WORDS = 4
/** Share of an ink's signs in such words. */
const MOSTLY = 0.8

type Crossed = (left: number, right: number, y: number) => boolean

interface Stretch {
  readonly glyphs: Glyph[]
  left: number
  right: number
}

/** @param tilted inks of text set askew. @param rulings those of the page. @param crosses tells whether an upright line stands between two x at a y. */
export const findStamps = (
  glyphs: readonly Glyph[],
  rulings: readonly Ruling[],
  tilted: ReadonlySet<string>,
  crosses: Crossed,
): ReadonlySet<Glyph> => {
  const upright = rulings.filter(line => line.along === 'y')
  const counts = countBy(glyphs)
  const stretches = stretchesOf(glyphs, crosses)
  const repeated = repeatedInks(stretches, counts)
  const isOther = (ink: string | undefined): ink is string =>
    ink !== undefined && ((counts.get(ink) ?? 0) <= MAX_SHARE * glyphs.length || repeated.has(ink))
  const inks = new Set([...tilted].filter(isOther))
  const over = inksOver(glyphs, isOther)
  const stamps = new Set<Glyph>()
  for (const stretch of stretches) {
    const [first] = stretch.glyphs
    if (!first) continue
    const y = middleY(first.box)
    const [left, right] = [stretch.left + PAST_EM * first.size, stretch.right - PAST_EM * first.size]
    if (right <= left || !crosses(left, right, y)) continue
    if (isOther(first.ink)) inks.add(first.ink)
    else if (isFigures(stretch) && crossings(upright, left, right, y) > 1) for (const glyph of stretch.glyphs) stamps.add(glyph)
  }
  if (inks.size > 0 && upright.length > 0) {
    const inTable = within(upright)
    for (const glyph of glyphs) if (inks.has(glyph.ink ?? '') && inTable(glyph)) stamps.add(glyph)
  }
  // No line tells where a table without upright ones ends: there figures in the ink of text set askew are the number of a seal.
  if (upright.length === 0)
    for (const stretch of stretches)
      if (isFigures(stretch) && inks.has(stretch.glyphs[0]?.ink ?? '')) for (const glyph of stretch.glyphs) stamps.add(glyph)
  // What lies on other text is no text of the report, in a table or not.
  if (over.size > 0) for (const glyph of glyphs) if (over.has(glyph.ink ?? '')) stamps.add(glyph)
  return stamps
}

const countBy = (glyphs: readonly Glyph[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { ink } of glyphs) if (ink !== undefined) counts.set(ink, (counts.get(ink) ?? 0) + 1)
  return counts
}

/** Inks in which a page says the same words again and again, and nothing else: who opened the file, in rows all over it. */
const repeatedInks = (stretches: readonly Stretch[], counts: ReadonlyMap<string, number>): ReadonlySet<string> => {
  const texts = new Map<string, Map<string, number>>()
  for (const { glyphs } of stretches) {
    const ink = glyphs[0]?.ink
    if (ink === undefined || ink === INK) continue
    const own = texts.get(ink) ?? new Map<string, number>()
    texts.set(ink, own)
    const text = glyphs.map(glyph => glyph.text).join('')
    own.set(text, (own.get(text) ?? 0) + 1)
  }
  const isRepeated = ([ink, own]: readonly [string, ReadonlyMap<string, number>]): boolean => {
    const again = [...own].flatMap(([text, times]) => (times >= AGAIN ? [text] : []))
    // What the edge of the page or a line of a table cuts off says them in part.
    const says = (text: string) => again.some(whole => text === whole || (text.length >= LONG_WORDS && whole.includes(text)))
    const signs = [...own].reduce((sum, [text, times]) => sum + (says(text) ? text.length * times : 0), 0)
    return again.some(text => text.length >= LONG_WORDS) && signs >= MOSTLY * (counts.get(ink) ?? 0)
  }
  return new Set([...texts].filter(isRepeated).map(([ink]) => ink))
}

/** Text that goes on without a gap in one object. Figures of cells side by side are set in one by some programs, a little apart about the line between them. */
const stretchesOf = (glyphs: readonly Glyph[], crosses: Crossed): Stretch[] => {
  const areOfTwoCells = (last: Glyph, glyph: Glyph) =>
    glyph.box[0] - last.box[2] > TOUCH_EM * glyph.size &&
    isDigit(last) &&
    isDigit(glyph) &&
    crosses(last.box[2], glyph.box[0], middleY(glyph.box))
  const stretches: Stretch[] = []
  for (const glyph of glyphs) {
    const stretch = stretches.at(-1)
    const last = stretch?.glyphs.at(-1)
    if (
      stretch &&
      last &&
      last.object === glyph.object &&
      glyph.object !== undefined &&
      goesOn(last, glyph) &&
      !areOfTwoCells(last, glyph)
    ) {
      stretch.glyphs.push(glyph)
      stretch.right = Math.max(stretch.right, glyph.box[2])
    } else stretches.push({ glyphs: [glyph], left: glyph.box[0], right: glyph.box[2] })
  }
  return stretches.filter(stretch => stretch.glyphs.length > 1)
}

const goesOn = (last: Glyph, glyph: Glyph) =>
  Math.abs(last.baseline - glyph.baseline) <= SAME_LINE_EM * glyph.size && Math.abs(glyph.box[0] - last.box[2]) <= GOES_ON_EM * glyph.size

const isDigit = ({ text }: Glyph) => /^[0-9０-９]$/.test(text)

const isFigures = ({ glyphs }: Stretch) => glyphs.every(({ text }) => /^[0-9０-９.:：年月日/-]+$/.test(text))

/** Upright lines that part a stretch, each place once. */
const crossings = (upright: readonly Ruling[], left: number, right: number, y: number): number => {
  const at = upright
    .filter(line => line.at > left && line.at < right && line.from <= y && y <= line.to)
    .map(line => Math.round(line.at / 4))
  return new Set(at).size
}

/** Whether a glyph stands beside upright lines, between the outermost. */
const within = (upright: readonly Ruling[]) => {
  const sorted = [...upright].sort((one, other) => one.from - other.from)
  const left = Math.min(...upright.map(line => line.at))
  const right = Math.max(...upright.map(line => line.at))
  return ({ box }: Glyph): boolean => {
    const [x, y] = middleOf(box)
    return left <= x && x <= right && sorted.some(line => line.from <= y && y <= line.to)
  }
}
