/** Lines → the outline of the first report in them: its title, what stands before its sections, and the sections. */

import type { Form } from '../../statute/form'
import type { Sheet } from '../evidence/sheet'
import { TITLE_ABOVE } from '../weights'
import { type Candidate, findCandidates } from './candidates'
import { findContents } from './contents'
import { type CutLines, cutLines } from './cutLines'
import { findFurniture } from './furniture'
import type { PrintLine } from './printLines'
import { findSecondReport } from './secondReport'
import { chooseHeadings } from './sections'
import { type FoundTitle, findTitle } from './title'
import { findUnreadHeadings } from './unreadHeadings'

export interface Outline extends CutLines {
  /** The report's lines, page furniture left in. */
  readonly lines: readonly PrintLine[]
  /** Numbers of the lines that are page furniture or a table of contents. */
  readonly ignored: ReadonlySet<number>
  readonly title: FoundTitle | null
  /** Sections whose heading was not found though its words stand in the report. */
  readonly unread: readonly number[]
  /** Another report begins behind it. */
  readonly another: boolean
}

/**
 * @param all every line of the document, in order. @param sheets one a page.
 * @param form whose headings are looked for: they are the same in all forms.
 */
export const findOutline = (all: readonly PrintLine[], sheets: readonly Sheet[], form: Form): Outline => {
  const furniture = findFurniture(all, sheets)
  const contents = findContents(all, findCandidates(all, furniture, form))
  const ignored = new Set([...furniture, ...[...contents.lines].map(index => (all[index] as PrintLine).number)])
  const second = findSecondReport(contents.others)
  const lines = second === null ? all : all.slice(0, beginOfReport(all, second))
  const headings = chooseHeadings(contents.others.filter(within(lines.length)), lines.length)
  const cut = cutLines(lines, headings)
  return {
    ...cut,
    lines,
    ignored,
    title: titleIn(cut.before.filter(line => !ignored.has(line.number))),
    unread: findUnreadHeadings(lines, ignored, headings, form),
    another: second !== null,
  }
}

/** At the top; else right above the first section, where something else comes first: a register on a sheet of its own. */
const titleIn = (before: readonly PrintLine[]): FoundTitle | null => findTitle(before) ?? findTitle(before.slice(-TITLE_ABOVE))

const within =
  (end: number) =>
  ({ end: { line } }: Candidate) =>
    line < end

/** Where a report begins whose first section is known: at the title above it, else at that section. */
const beginOfReport = (lines: readonly PrintLine[], section: number): number => {
  const above = lines.slice(Math.max(0, section - TITLE_ABOVE), section)
  const title = findTitle(above)
  const first = title ? above.findIndex(line => title.lines.has(line.number)) : -1
  return first < 0 ? section : section - above.length + first
}
