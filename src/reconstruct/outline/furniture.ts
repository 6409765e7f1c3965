/** What stands on a page but is not part of the report: page numbers, running heads, addresses that browsers print. */

import { middleAcross, middleDown } from '../../geometry/middle'
import { mapBy } from '../../model/groupBy'
import { pageNumberOf } from '../../text/pageNumber'
import type { Sheet } from '../evidence/sheet'
import { COUNTING_PAGES, MARGIN, PAGE_NUMBER_APART, SAME_PLACE, WIDE_MARGIN } from '../weights'
import { saysContinued } from './continued'
import type { PrintLine } from './printLines'

const address = /^(?:https?|file):\/\/\S*(?:\s+\d+\s*\/\s*\d+)?$/i
/** A running head says something; rows of figures that end two pages do not. */
const letters = /[^\d\s.,，、\-—–－/|]/

/** A line in the margin of a page. */
interface MarginLine {
  readonly line: PrintLine
  readonly text: string
  readonly top: number
}

/**
 * Numbers of the lines that belong to the page and not to the report. Nothing inside a table's frame does.
 * @param sheets one a page, for where tables stand; none for a text.
 */
export const findFurniture = (lines: readonly PrintLine[], sheets: readonly Sheet[]): ReadonlySet<number> => {
  const found = new Set<number>()
  const margin: MarginLine[] = []
  const ends: MarginLine[] = []
  const figures = sheets.length === 0 ? figuresLikeNumbers(lines) : none
  for (const line of lines) {
    const text = line.text.trim()
    const sheet = sheets[line.page - 1]
    const saysSo = pageNumberOf(text)?.bare === false || address.test(text) || saysContinued(text)
    const isMargin = sheet !== undefined && isWithin(MARGIN, line, sheet)
    const mayBe = saysSo || isMargin || (sheet !== undefined && isEnd(line, lines) && isWithin(WIDE_MARGIN, line, sheet))
    if (!mayBe || (sheet && isFramed(line, sheet)) || figures.has(line.number)) continue
    if (saysSo) found.add(line.number)
    else (isMargin ? margin : ends).push({ line, text, top: line.words[0]?.top ?? 0 })
  }
  for (const { line } of [...repeated(margin), ...numbered(margin, lines, sheets), ...counting(ends, margin)]) found.add(line.number)
  if (sheets.length === 0) for (const number of headsOfText(lines)) found.add(number)
  return found
}

/** A report's title with a page's number behind it, or before it: 云塘区水务局2023年政府信息公开工作年度报告  3 */
const numberedHead =
  /^(?:(\d{1,4})[\s|]{2,40})?(\D{0,40}(?:20\d\d\D{0,12})?政府信息公开\D{0,12}报告[）)]?)(?:[\s|]{2,40}(?:第\s?)?(\d{1,4})(?:\s?页|\s?\/\s?\d{1,4})?)?$/

/** Numbers of the lines of a text that say the same title with a number that counts on from one to the next. */
const headsOfText = (lines: readonly PrintLine[]): readonly number[] => {
  const heads = lines.flatMap(({ number, text }) => {
    const [, before, words, behind] = numberedHead.exec(text.trim()) ?? []
    const page = before ?? behind
    return words !== undefined && page !== undefined ? [{ number, words: words.trim(), page: Number(page) }] : []
  })
  return heads
    .filter(head =>
      heads.some(
        other =>
          other.words === head.words && Math.abs(other.page - head.page) === 1 && other.page > head.page === other.number > head.number,
      ),
    )
    .map(({ number }) => number)
}

const none: ReadonlySet<number> = new Set()
const dashed = /^[-—–－]{1,2}\s{1,9}\d{1,4}\s{1,9}[-—–－]{1,2}$/
/** A dash beside another figure, or beside another dash. */
const dashForZero = /(?:^|[\s|])[-—–－]{1,2}[\s|]{1,9}(?:[-—–－]{1,2}|\d{1,6})(?=[\s|]|$)/

/**
 * Lines like — 9 — of a text that writes dashes for 0: of three columns they are the figures. Page numbers count on from one to the next.
 * furniture.test.
 */
const figuresLikeNumbers = (lines: readonly PrintLine[]): ReadonlySet<number> => {
  const found = lines.filter(({ text }) => dashed.test(text.trim()))
  if (found.length === 0 || !lines.some(({ text }) => dashForZero.test(text) && !dashed.test(text.trim()))) return none
  const numbers = found.map(({ text }) => pageNumberOf(text)?.number ?? 0)
  return new Set(
    found
      .filter((_, at) => numbers[at - 1] !== (numbers[at] as number) - 1 && numbers[at + 1] !== (numbers[at] as number) + 1)
      .map(({ number }) => number),
  )
}

/** Whether a word of the line stands in a grid of at least two rows and columns. */
export const isFramed = (line: PrintLine, { grids }: Sheet): boolean => {
  const boxes = grids.filter(({ rows, columns }) => rows > 1 && columns > 1).map(({ box }) => box)
  return line.words.some(word => {
    const x = middleAcross(word)
    const y = middleDown(word)
    return boxes.some(box => box[0] < x && x < box[2] && box[1] < y && y < box[3])
  })
}

/** Whether nothing stands above the line on its page, or nothing below. */
const isEnd = ({ number, page }: PrintLine, lines: readonly PrintLine[]): boolean =>
  [lines[number - 2], lines[number]].some(near => near?.page !== page)

/** @param part of the page's height, that its margin is. */
const isWithin = (part: number, line: PrintLine, { page }: Sheet): boolean => {
  const first = line.words[0]
  if (!first || line.words.length > 4) return false
  const [top, bottom] = page.reach ?? [0, page.height]
  const margin = part * (bottom - top)
  return first.bottom < top + margin || first.top > bottom - margin
}

/** Heads and feet: what the margins of several pages repeat but for its numbers. */
const repeated = (margin: readonly MarginLine[]): readonly MarginLine[] => {
  const shapes = mapBy(margin, ({ text }) => text.replace(/\d+/g, '0'))
  return [...shapes]
    .filter(([shape, same]) => letters.test(shape) && (sectionNumeral.test(shape) ? runsOn(pagesOf(same)) : pagesOf(same).size > 1))
    .flatMap(([, same]) => same)
}

/** A section's heading that ends a page in each of two reports in one file is no foot: that stands on pages behind each other. */
const sectionNumeral = /^[一二三四五六]、/

const pagesOf = (lines: readonly MarginLine[]): ReadonlySet<number> => new Set(lines.map(({ line }) => line.page))

const runsOn = (pages: ReadonlySet<number>): boolean => [...pages].some(page => pages.has(page + 1))

/** Bare page numbers: they stand in one place from page to page and count as the pages do; or alone, and say their page. */
const numbered = (margin: readonly MarginLine[], lines: readonly PrintLine[], sheets: readonly Sheet[]): readonly MarginLine[] => {
  const bare = bareNumbers(margin)
  return bare.filter(
    one => bare.some(other => isSamePlace(one, other)) || (one.number === sheets[one.line.page - 1]?.page.number && isAlone(one, lines)),
  )
}

/** Bare numbers that end pages farther from the edge, as on pages with wide margins or laid across: they stand in one place, and three pages count on. */
const counting = (ends: readonly MarginLine[], margin: readonly MarginLine[]): readonly MarginLine[] => {
  const bare = bareNumbers([...ends, ...margin])
  const pagesWith = (offset: number) => new Set(bare.flatMap(each => (each.offset === offset ? each.line.page : [])))
  return bare.filter(one => bare.some(other => isSamePlace(one, other)) && pagesWith(one.offset).size >= COUNTING_PAGES)
}

interface BareNumber extends MarginLine {
  readonly number: number
  /** By how much it is more than its page's place in the document. */
  readonly offset: number
}

const bareNumbers = (lines: readonly MarginLine[]): BareNumber[] =>
  lines.flatMap(each => {
    const number = pageNumberOf(each.text)
    return number ? [{ ...each, offset: number.number - each.line.page, number: number.number }] : []
  })

const isSamePlace = (one: BareNumber, other: BareNumber): boolean =>
  other.line.page !== one.line.page && other.offset === one.offset && Math.abs(other.top - one.top) < SAME_PLACE

/** Whether no other line stands near. furniture.test: the foot of a table is no page number. */
const isAlone = ({ line, top }: MarginLine, lines: readonly PrintLine[]): boolean => {
  const own = line.words[0]
  if (!own) return false
  const least = PAGE_NUMBER_APART * (own.bottom - own.top)
  return [lines[line.number - 2], lines[line.number]].every(near => {
    const word = near?.page === line.page ? near.words[0] : undefined
    return !word || Math.abs(word.top - top) > least
  })
}
