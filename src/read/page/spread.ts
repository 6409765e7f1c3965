/** Two pages printed side by side on one sheet are told apart, so that lines and tables do not run across the fold. */
import type { Areas, Box } from '../../model/source'
import type { Glyph } from './glyph'
import type { Sheet } from './turn'

/** Only sheets this much wider than high can hold two pages. */
const MIN_ASPECT = 1.15
/** The fold lies within this part of the width from the middle. */
const FOLD_NEAR_MIDDLE = 0.12
/** The fold is empty over at least this width (points). */
const MIN_FOLD = 18
/** Each half holds at least this part of the sheet's Chinese characters: the right half of a wide table holds figures only. */
const MIN_SHARE = 0.2
/** Sheets with fewer Chinese characters say too little. */
const MIN_CHARACTERS = 60

const han = /[\u4e00-\u9fff]/g
const hanCount = (glyphs: readonly Glyph[]) => glyphs.reduce((sum, glyph) => sum + (glyph.text.match(han)?.length ?? 0), 0)

/** The sheet itself, or its left and right page; coordinates stay those of the sheet. */
export const splitSpread = (sheet: Sheet): readonly (Sheet & { readonly left?: number })[] => {
  if (sheet.width < MIN_ASPECT * sheet.height || hanCount(sheet.glyphs) < MIN_CHARACTERS) return [sheet]
  const fold = findFold(sheet)
  if (fold === null) return [sheet]
  const halves = [
    {
      ...sheet,
      glyphs: sheet.glyphs.filter(glyph => glyph.box[2] <= fold),
      rulings: sheet.rulings.filter(line => side(line) <= fold),
      ...areasOf(sheet, box => box[2] <= fold),
    },
    {
      ...sheet,
      left: sheet.width / 2,
      glyphs: sheet.glyphs.filter(glyph => glyph.box[2] > fold),
      rulings: sheet.rulings.filter(line => side(line) > fold),
      ...areasOf(sheet, box => box[0] >= fold),
    },
  ]
  const all = hanCount(sheet.glyphs)
  return halves.every(half => hanCount(half.glyphs) >= MIN_SHARE * all) ? halves : [sheet]
}

/** Areas that reach over the fold are those of the sheet, not of a cell. */
const areasOf = ({ areas }: Sheet, keep: (box: Box) => boolean): { readonly areas?: Areas } =>
  areas ? { areas: { clips: areas.clips.filter(keep), fills: areas.fills.filter(keep) } } : {}

const side = (line: Sheet['rulings'][number]) => (line.along === 'y' ? line.at : line.to)

/** The middle of the widest empty strip around the middle of the sheet; null where none is wide enough. */
const findFold = ({ width, glyphs, rulings }: Sheet): number | null => {
  const spans = [
    ...glyphs.map(glyph => [glyph.box[0], glyph.box[2]] as const),
    ...rulings.map(line => (line.along === 'x' ? ([line.from, line.to] as const) : ([line.at, line.at] as const))),
  ].sort((one, other) => one[0] - other[0])
  let best: { from: number; to: number } | null = null
  let reach = 0
  for (const [from, to] of [...spans, [width, width] as const]) {
    const middle = (reach + from) / 2
    const near = Math.abs(middle - width / 2) <= FOLD_NEAR_MIDDLE * width
    if (near && from - reach >= MIN_FOLD && (!best || from - reach > best.to - best.from)) best = { from: reach, to: from }
    reach = Math.max(reach, to)
  }
  return best ? (best.from + best.to) / 2 : null
}
