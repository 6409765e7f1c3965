/** Drawn pages, one after the other, → the document's pages and lines: glyphs become runs, runs lines, whatever format drew them. */
import type { Box, Page, SourceLine, SourcePicture } from '../../model/source'
import { pageList } from '../../text/pageList'
import { MAX_GLYPHS, MAX_RULINGS } from '../limits'
import { isTableSized } from '../office/tableSized'
import { withoutAsides } from './asides'
import { withoutContours } from './contours'
import { withoutFieldFrames } from './fieldFrames'
import type { Fold } from './fold'
import { glyphsToRuns } from './glyph'
import { isMadeUp, withoutWatermark } from './legible'
import { isSeen, isUnder, setLevel } from './level'
import { findLineNumbers, type NumberColumn } from './lineNumbers'
import { runsToLines } from './lines'
import { withoutLast, wordsOverBoth } from './overAll'
import { isOverlaid } from './overprint'
import { type Places, splitSheet } from './pagesOnSheet'
import { withoutPaperLines } from './paperLines'
import { picturesOn } from './picturesOn'
import { type Half, holdRows, splitSpread } from './spread'
import { type Sheet, turnUpright } from './turn'
import { hidesWords } from './unseen'
import { withinPage } from './withinPage'

export interface Collected {
  readonly pages: readonly Page[]
  readonly lines: readonly SourceLine[]
  /** What on the pages may be a table though it is no text. */
  readonly pictures: readonly SourcePicture[]
  /**
   * Adds a page. @param number counts from 1. @param sheet null for one that could not be read: an empty one stands for it.
   * @returns what it became: as many pages as are printed on it.
   */
  add(number: number, sheet: Sheet | null): readonly Page[]
  /** Pages that hold more than a page can, or whose fonts do not say what they show, or whose words are covered, as sentences. */
  losses(): string[]
  /** How many pages have characters that are what their fonts make up, or words that are covered. */
  garbled(): number
}

export const collectPages = (): Collected => {
  const pages: Page[] = []
  const lines: SourceLine[] = []
  const pictures: SourcePicture[] = []
  const madeUp: number[] = []
  const covered: number[] = []
  const tooFull: number[] = []
  const ruledOver: number[] = []
  let fold: Fold | null = null
  let places: Places | null = null
  let numbers: NumberColumn | null = null
  /** The page before, as long as the next one may tell what of it is none of its own. */
  let before: Added | null = null
  const collect = (added: Added): readonly Page[] => {
    const { number, sheet, at } = added
    pages.length = at.pages
    lines.length = at.lines
    pictures.length = at.pictures
    const upright = sheet && turnUpright(sheet)
    const several = upright && splitSheet(upright, added.places)
    const spread = upright ? splitSpread(upright, added.fold) : { halves: [nothing], fold: added.fold }
    const { halves } = several ?? spread
    const isOne =
      upright !== null && halves.some((half, at) => isRightOf(half, halves[at - 1]) && holdRows(halves[at - 1]?.glyphs ?? [], half.glyphs))
    fold = isOne ? null : spread.fold
    places = isOne ? null : (several?.places ?? null)
    for (const half of isOne ? [upright] : halves) {
      const { page, column } = toPage(number, half, added)
      numbers = column
      const own = runsToLines(page.runs, { page: number, sheet: pages.length }, lines.length + 1)
      pictures.push(...picturesOn(half.wordless ?? [], own, lines.length))
      for (const line of own) lines.push(line)
      pages.push(page)
    }
    return pages.slice(at.pages)
  }
  const placeNow = () => ({ pages: pages.length, lines: lines.length, pictures: pictures.length })
  return {
    pages,
    lines,
    pictures,
    add: (number, added) => {
      const sheet = added && withoutContours(added)
      if (sheet && isMadeUp(sheet.glyphs)) madeUp.push(number)
      if (sheet && hidesWords(sheet.glyphs)) covered.push(number)
      if (sheet && sheet.glyphs.length > MAX_GLYPHS) tooFull.push(number)
      if (sheet && sheet.rulings.length > MAX_RULINGS) ruledOver.push(number)
      const whole = sheet && withinLimits(withinPage(sheet))
      const over = whole && before?.sheet ? wordsOverBoth(before.sheet, whole) : 0
      if (over > 0 && before?.sheet && !before.cleared) collect({ ...before, sheet: withoutLast(before.sheet, over) })
      const page = { number, sheet: whole, fold, places, column: numbers, at: placeNow(), cleared: over > 0 }
      const earlier = before
      before = page
      const own = collect(over > 0 && whole ? { ...page, sheet: withoutLast(whole, over) } : page)
      const found: Places | null = places
      if (!found || page.places || over > 0 || !earlier || earlier.cleared) return own
      // The sheet before held too little to tell its pages by itself.
      collect({ ...earlier, places: found })
      before = { ...page, places: found, at: placeNow() }
      return collect(before)
    },
    losses: () => [...limitLosses(tooFull, ruledOver), ...fontLoss(madeUp), ...coverLoss(covered)],
    garbled: () => madeUp.length + covered.length,
  }
}

/** A page as it was added, with what stood before it. */
interface Added {
  readonly number: number
  readonly sheet: Sheet | null
  readonly fold: Fold | null
  readonly places: Places | null
  /** Where numbers of lines stood on the page before. */
  readonly column: NumberColumn | null
  readonly at: { readonly pages: number; readonly lines: number; readonly pictures: number }
  /** It was read without words that are over all pages. */
  readonly cleared: boolean
}

const isLarge = ([left, top, right, bottom]: Box): boolean => isTableSized(right - left, bottom - top)

const isRightOf = ({ left = 0 }: Half, before: Half | undefined): boolean => before !== undefined && left > (before.left ?? 0)

const nothing: Half = { width: 0, height: 0, turn: 0, glyphs: [], rulings: [] }

const toPage = (
  number: number,
  { width, height, turn, glyphs, rulings: drawn, areas, tilted, wordless = [], askew = [], bars = [], left, reach }: Half,
  { column, sheet }: Pick<Added, 'column' | 'sheet'>,
): { readonly page: Page; readonly column: NumberColumn | null } => {
  const bare = withoutFieldFrames(withoutPaperLines(drawn, height), wordless)
  const { glyphs: printed, rulings, cut, unseen: aside } = withoutAsides(glyphs, bare.rulings, areas, tilted)
  const found = glyphsToRuns(printed, cut)
  const counted = findLineNumbers(found, rulings, column)
  const runs = counted ? found.filter(run => !counted.numbers.has(run)) : found
  const unseen = [...aside, ...bare.shapes, ...askew, ...bars, ...[...(counted?.numbers ?? [])].map(({ box }) => box)]
  const seen = isSeen(printed)
  const page = {
    ...{ number, width, height, turn, runs: seen ? setLevel(runs) : runs, rulings },
    ...(seen || isUnder(printed) ? { layer: true as const } : {}),
    ...(isOverlaid(printed) ? { overlaid: true as const } : {}),
    ...(areas ? { areas } : {}),
    ...(wordless.some(isLarge) ? { holdsPicture: true as const } : {}),
    ...(unseen.length > 0 ? { unseen } : {}),
    ...(left === undefined ? {} : { left }),
    ...(reach ? { reach } : {}),
    ...(sheet?.lean ? { lean: sheet.lean } : {}),
  }
  return { page, column: counted?.column ?? column }
}

/** A page with more than a page can hold is no page of a report: what it says beyond reason is left out, and said to be. */
const withinLimits = (sheet: Sheet): Sheet => ({
  ...sheet,
  glyphs: sheet.glyphs.length > MAX_GLYPHS ? [] : withoutWatermark(sheet.glyphs),
  rulings: sheet.rulings.length > MAX_RULINGS ? [] : sheet.rulings,
})

const limitLosses = (tooFull: readonly number[], ruledOver: readonly number[]): string[] => [
  ...(tooFull.length > 0 ? [`第 ${pageList(tooFull)} 页的文字过多，远超一页报告，没有读，请用 WPS 或 Word 重新导出 PDF 后再试。`] : []),
  ...(ruledOver.length > 0 ? [`第 ${pageList(ruledOver)} 页的线条过多，没有当作表格线，请对照原文件核对。`] : []),
]

const fontLoss = (pages: readonly number[]): string[] =>
  pages.length === 0 ? [] : [`第 ${pageList(pages)} 页的字体信息不全，读到的文字有乱码，请用 WPS 或 Word 重新导出 PDF 后再试。`]

const coverLoss = (pages: readonly number[]): string[] =>
  pages.length === 0 ? [] : [`第 ${pageList(pages)} 页有文字被图形或印章盖住，没有读，请对照原文件核对。`]
