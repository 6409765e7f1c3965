/** Lines → the outline of the report in them, of several the first, or the newest of one agency: its title, what stands before its sections, and the sections. */

import type { SourcePicture } from '../../model/source'
import type { Form } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import type { Sheet } from '../evidence/sheet'
import { MAX_TITLE_LINES, TITLE_ABOVE } from '../weights'
import { type Candidate, findCandidates, type HeadingPlace } from './candidates'
import { findContents } from './contents'
import { type CutLines, cutLines } from './cutLines'
import { findFurniture } from './furniture'
import { agencyOf, findYear, yearOf } from './identity'
import { findLoneNumbers } from './loneNumbers'
import type { PrintLine } from './printLines'
import { findRepeatedSections } from './repeatedSections'
import { findSecondReport, isPlainHeading } from './secondReport'
import { chooseHeadings } from './sections'
import { type FoundTitle, findTitle, isStatutory } from './title'
import { findUnreadHeadings } from './unreadHeadings'

export interface Outline extends CutLines {
  /** The report's lines, page furniture left in. */
  readonly lines: readonly PrintLine[]
  /** Numbers of the lines that are page furniture, a table of contents, or a section said again. */
  readonly ignored: ReadonlySet<number>
  /** Those of them that are a number alone, which may be a figure. */
  readonly lone: readonly PrintLine[]
  readonly title: FoundTitle | null
  /** There is none, and what is drawn above the first section, or cut off there, may be one. */
  readonly titleDrawn: boolean
  /** Sections whose heading was not found though its words stand in the report. */
  readonly unread: readonly number[]
  /** Another report stands before or behind it. */
  readonly another: boolean
}

/**
 * @param all every line of the document, in order. @param sheets one a page.
 * @param form whose headings are looked for: they are the same in all forms. @param pictures which may be headings.
 * @param undecoded numbers of lines that may be headings too.
 */
export const findOutline = (
  all: readonly PrintLine[],
  sheets: readonly Sheet[],
  form: Form,
  pictures: readonly SourcePicture[] = [],
  undecoded: readonly number[] = [],
): Outline => {
  const belonging = findFurniture(all, sheets)
  const lone = findLoneNumbers(all, sheets, belonging)
  const furniture = new Set([...belonging, ...lone.map(({ number }) => number)])
  const contents = findContents(all, findCandidates(all, furniture, form))
  // Pages of a file that stand in it twice are told by what is printed on all of them.
  const repeated = sheets.length === 0 ? findRepeatedSections(all, contents.others) : { lines: [], others: contents.others }
  const ignored = new Set([...furniture, ...[...contents.lines, ...repeated.lines].map(index => (all[index] as PrintLine).number)])
  const second = findSecondReport(repeated.others)
  const begin = second === null ? all.length : beginOfReport(all, second, lastHeading(repeated.others.filter(isPlainHeading), second))
  const lines = all.slice(0, begin)
  const rest = all.slice(begin)
  if (isLater(rest, lines, (second ?? begin) - begin) || isTemplate(lines, rest))
    return { ...findOutline(rest, sheets, form, pictures, undecoded), another: true }
  const headings = chooseHeadings(repeated.others.filter(within(lines.length)), lines.length)
  const cut = cutLines(lines, headings)
  const title = titleAmong(cut, ignored)
  return {
    ...cut,
    lines,
    ignored,
    lone,
    title,
    titleDrawn: title === null && (pictures.some(({ line }) => line < firstHeading(lines, headings)) || cut.before.some(hasCutWord)),
    unread: findUnreadHeadings(
      {
        lines,
        ignored,
        headings,
        title: Math.max(0, ...(title?.lines ?? [])),
        hidden: [...pictures.map(({ line }) => line), ...undecoded],
      },
      form,
    ),
    another: second !== null,
  }
}

/** An edge cuts its page, or a clip a word: a title may go on there. */
const hasCutWord = ({ words }: PrintLine): boolean => words.some(word => word.cut)

/** The number of the line in which the first heading stands; 0 for none. */
const firstHeading = (lines: readonly PrintLine[], headings: readonly HeadingPlace[]): number =>
  lines[headings[0]?.begin.line ?? lines.length]?.number ?? 0

/** A title that the head of each page says again stands in the first page's margin like one of these heads, and is the title where no other is. */
const titleAmong = ({ before, sections }: CutLines, ignored: ReadonlySet<number>): FoundTitle | null => {
  const own = (lines: readonly PrintLine[] = []) => lines.filter(line => !ignored.has(line.number))
  return titleIn(own(before), own(sections[0]?.lines)) ?? findTitle(before)
}

/**
 * At the top; else right above the first section, where something else comes first: a register on a sheet of its own; else next below its heading, as
 * programs write the text of a page whose lines they order by their own lights, or its first lines above that heading and its last ones below it.
 */
const titleIn = (before: readonly PrintLine[], first: readonly PrintLine[] = []): FoundTitle | null =>
  findTitle(before) ?? findTitle(before.slice(-TITLE_ABOVE)) ?? titleBelow([], first) ?? titleBelow(before, first)

/** A title that names all that one has to, in lines of its own. */
const titleBelow = (before: readonly PrintLine[], first: readonly PrintLine[]): FoundTitle | null => {
  const [above, below] = [before, first].map(lines => lines.filter(({ text }) => text.trim() !== '')) as [PrintLine[], PrintLine[]]
  const found = findTitle([...above.slice(-MAX_TITLE_LINES), ...below.slice(0, MAX_TITLE_LINES)])
  const text = found?.passage.text ?? ''
  return found && found.lines.size > 0 && agencyOf(text) !== null && yearOf(text) !== null && isStatutory(text) ? found : null
}

/**
 * Whether a report is the same agency's for a later year, as on sheets of several years: where no title says it, by what the text names.
 * @param one with all reports behind it. @param above how many of its lines stand above its first section: others' titles stand further down.
 */
const isLater = (one: readonly PrintLine[], other: readonly PrintLine[], above: number): boolean => {
  if (one.length === 0) return false
  const [title, before] = [findTitle(one.slice(0, above)), findTitle(other)].map(found => found?.passage.text ?? null) as [
    string | null,
    string | null,
  ]
  const [agency, earlier] = [agencyOf(title ?? ''), agencyOf(before ?? '')]
  if (agency !== earlier && earlier !== null) return false
  if (agency !== null && agency === earlier) return (yearOf(title ?? '') ?? 0) > (yearOf(before ?? '') ?? Infinity)
  return (findYear(title, textOf(one)) ?? 0) > (findYear(before, textOf(other)) ?? Infinity)
}

const textOf = (lines: readonly PrintLine[]): string => lines.map(({ text }) => text).join('\n')

/** What a template leaves open in its title: XX县××局20XX年, 某某单位____年. */
const openInTitle = /[Xx×]{2}|某某|[_＿]{2}|〇{3}|○{3}/

/** Words of the tables of every form. */
const ofTables = /第二十条|本年新收政府信息公开申请|未经复议直接起诉/

/** Whether a blank form or a model stands before a report of which agency and year are known: its title is left open, or it has none and no figure but 0 in its tables. */
const isTemplate = (one: readonly PrintLine[], other: readonly PrintLine[]): boolean => {
  const filled = titleIn(other)?.passage.text ?? ''
  if (agencyOf(filled) === null || yearOf(filled) === null || openInTitle.test(filled)) return false
  const own = titleIn(one)?.passage.text
  if (own !== undefined) return openInTitle.test(own)
  return (
    one.some(({ text }) => ofTables.test(text)) &&
    !one.some(({ words }) => words.some(({ text }) => looksLikeValue(text) && /[1-9１-９]/.test(text)))
  )
}

const within =
  (end: number) =>
  ({ end: { line } }: Candidate) =>
    line < end

/** The line of the last heading before another; -1 for none. */
const lastHeading = (candidates: readonly Candidate[], before: number): number =>
  candidates.reduce((last, { begin: { line } }) => (line < before ? Math.max(last, line) : last), -1)

/**
 * Where a report begins whose first section is known: at the title nearest above it, which may take several lines, else at that section.
 * @param above the line of the last heading of the report before: what stands above it is that one's.
 */
const beginOfReport = (lines: readonly PrintLine[], section: number, above: number): number => {
  for (let from = section - 1; from > Math.max(above, section - 1 - TITLE_ABOVE); from--) {
    if (!findTitle(lines.slice(from, section))) continue
    const top = Math.max(above + 1, from - MAX_TITLE_LINES)
    const title = findTitle(lines.slice(top, section))
    const first = lines.findIndex(({ number }, at) => at >= top && title?.lines.has(number))
    return first < 0 ? section : first
  }
  return section
}
