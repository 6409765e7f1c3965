/** Two pages printed side by side on one sheet, and columns of one, are told apart, so that lines and tables do not run across the fold. */
import type { Areas, Box } from '../../model/source'
import { type Fold, findFold } from './fold'
import type { Glyph } from './glyph'
import type { Sheet } from './turn'

/** Only sheets this much wider than high can hold two pages. */
const MIN_ASPECT = 1.15
/** Each half holds at least this part of the sheet's Chinese characters: the right half of a wide table holds figures only. */
const MIN_SHARE = 0.2
/** Sheets with fewer Chinese characters say too little. */
export const MIN_CHARACTERS = 60
/** A fold this wide (points) that nothing reaches over is one of two pages; else it may be a gap in a table. */
const WIDE = 18
/** Then each half has at least so many lines, */
export const MIN_LINES = 5
/** each of at least so many Chinese characters. */
const MIN_IN_LINE = 6
/** And of all Chinese characters no more than this part stands above and below. */
const MAX_OVER = 0.25
/** This part of the lines of figures alone that are a table's rows stands on lines of the left columns; a label of two lines has its figures between them. */
const BESIDE = 0.75

const han = /[\u4e00-\u9fff]/g
const hanOf = ({ text }: Glyph) => text.match(han)?.length ?? 0
export const hanCount = (glyphs: readonly Glyph[]) => glyphs.reduce((sum, glyph) => sum + hanOf(glyph), 0)

/** A sheet, or one of the pages that are printed on it: where it begins across it, and from where to where it reaches down. */
export type Half = Sheet & { readonly left?: number; readonly reach?: readonly [top: number, bottom: number] }

/**
 * The sheet itself, or its left and right page; coordinates stay those of the sheet. What stands over both, as a title does, is the left
 * page's; what stands below both is the right one's.
 * @param before where the sheet before was parted: the next one is there too, however little it holds.
 */
export const splitSpread = (sheet: Sheet, before: Fold | null = null): { readonly halves: readonly Half[]; readonly fold: Fold | null } => {
  const whole = { halves: [sheet], fold: null }
  if (sheet.width < MIN_ASPECT * sheet.height) return whole
  const fold = findFold(sheet, before)
  const goesOn = fold !== null && before !== null && Math.abs(fold.at - before.at) <= WIDE
  if (!fold || (!goesOn && hanCount(sheet.glyphs) < MIN_CHARACTERS)) return whole
  const halves = halvesOf(sheet, fold)
  return goesOn || holdPages(halves, sheet, fold) ? { halves, fold } : whole
}

const halvesOf = (sheet: Sheet, { at, top, bottom }: Fold): readonly [Half, Half] => {
  const isLeft = (x: number, y: number) => y < top || (y <= bottom && x <= at)
  const isOver = (from: number, to: number, y: number) => (y < top || y > bottom) && from < at && to > at
  const half = (left: boolean): Sheet => ({
    ...sheet,
    glyphs: sheet.glyphs.filter(({ box }) => isLeft(box[2], (box[1] + box[3]) / 2) === left),
    // A line over both pages parts head and foot from them.
    rulings: sheet.rulings.filter(line =>
      line.along === 'y'
        ? isLeft(line.at, (line.from + line.to) / 2) === left
        : !isOver(line.from, line.to, line.at) && isLeft(line.to, line.at) === left,
    ),
    ...areasOf(sheet, box => (left ? box[2] <= at : box[0] >= at)),
  })
  return [half(true), { ...half(false), left: sheet.width / 2 }]
}

/** Whether two halves are pages, and not parts of a table. */
const holdPages = (halves: readonly Half[], sheet: Sheet, { top, bottom, width }: Fold): boolean => {
  const all = hanCount(sheet.glyphs)
  if (!halves.every(half => hanCount(half.glyphs) >= MIN_SHARE * all)) return false
  const inside = ({ box }: Glyph) => box[1] >= top && box[3] <= bottom
  if (halves.some((half, at) => isBeside(half.glyphs, (halves[1 - at] as Sheet).glyphs))) return false
  const over = sheet.glyphs.filter(glyph => !inside(glyph))
  if (over.length === 0 && width >= WIDE) return true
  return hanCount(over) <= MAX_OVER * all && halves.every(half => lineCount(half.glyphs.filter(inside)) >= MIN_LINES)
}

/** Whether all that a half holds stands on lines of the other, with few of text among them: columns of a table whose rows are the other's. */
const isBeside = (half: readonly Glyph[], other: readonly Glyph[]): boolean => {
  if (lineCount(half) >= MIN_LINES) return false
  const lines = new Set(printedLines(other).flatMap(line => [line - 1, line, line + 1]))
  return printedLines(half).every(line => lines.has(line))
}

const printedLines = (glyphs: readonly Glyph[]): number[] =>
  glyphs.filter(({ text }) => text.trim() !== '').map(({ baseline }) => Math.round(baseline))

/** Lines of text among glyphs. */
export const lineCount = (glyphs: readonly Glyph[]): number => {
  const lines = new Map<number, number>()
  for (const glyph of glyphs) {
    const line = Math.round(glyph.baseline)
    lines.set(line, (lines.get(line) ?? 0) + hanOf(glyph))
  }
  return [...lines.values()].filter(count => count >= MIN_IN_LINE).length
}

/**
 * Whether the right one of two halves holds the figures of rows whose labels stand in the left one, as where a table without rules is drawn column by
 * column: lines of figures alone, at least a third of its lines, nearly all of them on lines of the other, and enough of these on its words.
 */
export const holdRows = (left: readonly Glyph[], right: readonly Glyph[]): boolean => {
  const near = (isOne: (text: string) => boolean) =>
    new Set([...wordsByLine(left)].flatMap(([line, text]) => (isOne(text) ? [line - 1, line, line + 1] : [])))
  const [labelled, printed] = [near(text => text.match(han) !== null), near(() => true)]
  const lines = [...wordsByLine(right)]
  const figures = lines.filter(([, text]) => /\d/.test(text) && !text.match(han))
  const besideOf = (own: ReadonlySet<number>) => figures.filter(([line]) => own.has(line)).length
  return 3 * figures.length >= lines.length && besideOf(labelled) >= MIN_LINES && besideOf(printed) >= BESIDE * figures.length
}

const wordsByLine = (glyphs: readonly Glyph[]): ReadonlyMap<number, string> => {
  const lines = new Map<number, string>()
  for (const { text, baseline } of glyphs) {
    // Half a point: lines of small pages side by side are near to each other by chance.
    const line = Math.round(2 * baseline)
    if (text.trim() !== '') lines.set(line, (lines.get(line) ?? '') + text)
  }
  return lines
}

/** Areas that reach over the fold are those of the sheet, not of a cell. */
export const areasOf = ({ areas }: Sheet, keep: (box: Box) => boolean): { readonly areas?: Areas } =>
  areas ? { areas: { clips: areas.clips.filter(keep), fills: areas.fills.filter(keep) } } : {}
