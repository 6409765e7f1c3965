/**
 * Pages of which print does not tell what stands beside what, or before what: print lies on other print, as under a text box set over the text;
 * running text stands in columns; headings stand beside their sections, as in a table that lays the report out.
 */

import { groupBy } from '../../model/groupBy'
import { isSeenPage } from '../../model/seenPlaces'
import type { Page, Run, SourceDocument } from '../../model/source'
import type { Form } from '../../statute/form'
import { isUnitAlone, looksLikeValue, saysNumber } from '../../text/cellText'
import { normalizeWording } from '../../text/wording'
import { ASIDE_HEADINGS, BESIDE, COLUMN_GAP, COLUMN_LINES, COLUMN_WORDS, HEADING_LEADING, NEAR_MIDDLE } from '../weights'

/**
 * The numbers of such pages. Where the report is laid out in columns or with its headings aside, that is all of them.
 * Pages that are pictures have no print of their own.
 */
export const muddledPages = (
  { pages, seen = [], layered = [] }: Pick<SourceDocument, 'pages' | 'seen' | 'layered'>,
  form: Form,
): number[] => {
  const printed = pages.filter(page => !isSeenPage(page, { seen }) && !layered.includes(page.number))
  const isLaidOut = printed.some(page => linesInColumns(page) >= COLUMN_LINES) || headingsAside(printed, form) >= ASIDE_HEADINGS
  const muddled = isLaidOut ? printed : printed.filter(page => page.overlaid)
  return [...new Set(muddled.map(({ number }) => number))]
}

const hanIn = (text: string): number => text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
const hanOf = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + hanIn(text), 0)
/** The same of running text: units behind the figures of a row are none, nor are figures in characters, as 零 for 0. */
const hanInText = (runs: readonly Run[]): number => hanOf(runs.filter(({ text }) => !isFigure(text) && !isUnitAlone(text)))
const isFigure = (text: string): boolean => looksLikeValue(text) || saysNumber(text)

/** How many lines of a page are two, of running text, parted where those beside them are. */
export const linesInColumns = (page: Page): number => {
  const left = page.left ?? 0
  const [from, to] = [left + NEAR_MIDDLE * (page.width - left), left + (1 - NEAR_MIDDLE) * (page.width - left)]
  const gaps = linesOf(page.runs).flatMap(line => {
    const at = line.findIndex((run, index) => index > 0 && run.box[0] - (line[index - 1] as Run).box[2] >= COLUMN_GAP)
    if (at < 0) return []
    const [before, behind] = [line.slice(0, at), line.slice(at)]
    const gap = [before.at(-1)?.box[2] ?? 0, behind[0]?.box[0] ?? 0] as const
    const isParted = gap[0] < to && gap[1] > from && hanInText(before) >= COLUMN_WORDS && hanInText(behind) >= COLUMN_WORDS
    return isParted ? [gap] : []
  })
  return gaps.reduce((most, [, end]) => Math.max(most, gaps.filter(gap => gap[0] < end - COLUMN_GAP / 2 && gap[1] >= end).length), 0)
}

const linesOf = (runs: readonly Run[]): readonly (readonly Run[])[] => groupBy(runs, ({ line }) => line)

/** How many headings of the form stand beside text that goes on above and below them. */
export const headingsAside = (pages: readonly Page[], form: Form): number => {
  const headings = form.sections.map(({ heading }) => squash(heading))
  const letters = new Set(headings.join(''))
  const sheets = pages.map(({ runs }) => ({ runs, said: runs.filter(({ text }) => isOfLetters(text, letters)).map(saidBy) }))
  return headings.filter(heading => sheets.some(sheet => standsAside(heading, sheet))).length
}

interface Sheet {
  readonly runs: readonly Run[]
  /** Those that may say a part of a heading. */
  readonly said: readonly Said[]
}

/** Most print has another character than those of the headings early on, and need not be put in plain words. */
const isOfLetters = (text: string, letters: ReadonlySet<string>): boolean => {
  for (const character of text) if (/[\u4e00-\u9fff]/.test(character) && !letters.has(character)) return false
  return true
}

/** A run of print with what it says, without marks and blanks. */
interface Said {
  readonly run: Run
  readonly text: string
}

const saidBy = (run: Run): Said => ({ run, text: squash(run.text) })

const squash = (text: string) => normalizeWording(text).replace(/[\p{P}\p{S}]+/gu, '')

const standsAside = (heading: string, { runs, said }: Sheet): boolean => {
  const begins = said.filter(({ run, text }) => heading.startsWith(text) && hanIn(run.text) > 1)
  return begins.some(first => {
    const own = wholeHeading(heading, first, said)
    if (!own) return false
    const [top, bottom] = [first.run.box[1], Math.max(...own.map(({ box }) => box[3]))]
    const room = HEADING_LEADING * first.run.size
    const right = Math.max(...own.map(({ box }) => box[2]))
    const near = runs.filter(run => !own.includes(run) && run.box[3] > top - room && run.box[1] < bottom + room)
    return near.every(({ box }) => box[0] > right) && hanOf(near) >= COLUMN_WORDS && new Set(near.map(({ line }) => line)).size >= BESIDE
  })
}

/** The runs of a heading that goes on under its first one; null where they do not say it. */
const wholeHeading = (heading: string, first: Said, runs: readonly Said[]): readonly Run[] | null => {
  const own = [first.run]
  let said = first.text
  while (said !== heading) {
    const { box, size } = own.at(-1) as Run
    const next = runs.find(
      ({ run, text }) =>
        run.box[1] > box[1] + size / 2 &&
        run.box[1] < box[3] + HEADING_LEADING * size &&
        run.box[0] < first.run.box[2] &&
        run.box[2] > first.run.box[0] &&
        heading.startsWith(said + text),
    )
    if (!next || next.text === '') return null
    own.push(next.run)
    said += next.text
  }
  return own
}
