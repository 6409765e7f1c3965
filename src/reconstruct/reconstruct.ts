/** SourceDocument → Report: sections, the three tables, their cells; with the trace of what was seen. */
import type { Cell, Passage, Report, Section, TableReading } from '../model/report'
import type { SourceDocument } from '../model/source'
import type { Trace } from '../model/trace'
import type { CellAddress, Form, TableKey } from '../statute/form'
import { formFor, forms } from '../statute/forms'
import { seeSheet } from './evidence/sheet'
import { partOf } from './outline/cutLines'
import { agencyOf, findYear } from './outline/identity'
import { findOutline, type Outline } from './outline/outline'
import { pageOrderLosses } from './outline/pageOrder'
import { partOfReport } from './outline/partOfReport'
import { anchorAround, documentToLines, type PrintLine } from './outline/printLines'
import { findTables } from './tables/findTables'
import { seenPage } from './trace'

/**
 * Rebuilds a report. Never fails: what is not found is absent from the result, what cannot be told is unread and named in `losses`.
 * @param source as a reader gives it. @param onTrace is handed what was seen on the way; without it none of that is kept.
 */
export const reconstruct = (source: SourceDocument, onTrace?: (trace: Trace) => void): Report => {
  const sheets = source.pages.map(seeSheet)
  const outline = findOutline(documentToLines(source), sheets, formFor(null))
  const { before, sections, ignored, title } = outline
  const opening = [...before, ...(sections[0]?.lines ?? [])].map(line => line.text).join('\n')
  const year = findYear(title?.passage.text ?? null, opening)
  const form = formFor(year)
  const found = findTables(
    {
      before: printed(before, ignored),
      sections: sections.map(({ heading, lines }) => ({ number: heading.number, lines: printed(lines, ignored) })),
    },
    source,
    sheets,
    form,
    Object.values(forms),
    year,
  )
  onTrace?.({ pages: sheets.map(seenPage), tables: found.seen })
  const part = partOfReport(outline, Object.keys(found.tables), form)
  return {
    title: title?.passage ?? null,
    agency: title ? agencyOf(title.passage.text) : null,
    year,
    form: form.id,
    sections: sections.map(section => toSection(section, outline, runningIn(section.heading.number, found.lines, outline, form))),
    preamble: toPassages(
      before.filter(line => !title?.lines.has(line.number)),
      ignored,
      runningIn(0, found.lines, outline, form),
    ),
    tables: found.tables as Partial<Record<TableKey, TableReading>>,
    cells: source.losses.length > 0 ? withoutBlanks(found.cells) : (found.cells as Record<CellAddress, Cell>),
    ...(source.losses.length > 0 ? { incomplete: true as const } : {}),
    ...(part ? { part: true as const } : {}),
    ...(outline.unread.length > 0 ? { unreadSections: outline.unread } : {}),
    losses: [
      ...source.losses,
      ...(outline.another ? ['文件里不止一份报告，只核对了第一份，请分成几个文件再核对其余的'] : []),
      ...yearLosses(year, form),
      ...(part ? [`只核对了${part}，这里没有报告的其余部分`] : []),
      ...(part ? [] : headingLosses(outline, form)),
      ...pageOrderLosses(outline.lines, ignored),
      ...unreadLosses(found.cells, form),
    ],
  }
}

const headingLosses = ({ unread }: Outline, form: Form): string[] =>
  form.sections
    .filter(({ number }) => unread.includes(number))
    .map(({ heading }) => `没有认出“${heading}”的标题，这一部分没有核对，请对照原文核对`)

/** Lines of tables; of a line that a heading parts, what stands before the heading is no part of the table behind it. */
const runningIn = (section: number, taken: ReadonlySet<number>, { parted }: Outline, form: Form): ReadonlySet<number> =>
  Object.values(form.tables).some(table => table.section === section) ? taken : new Set([...taken].filter(line => !parted.has(line)))

/** Where something was lost on the way, a cell in which nothing stands may have had a figure. */
const withoutBlanks = (cells: Readonly<Record<string, Cell>>): Record<CellAddress, Cell> =>
  Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [
      address,
      cell.value === null && cell.text.trim() === '' ? { ...cell, unread: true as const } : cell,
    ]),
  )

const yearLosses = (year: number | null, form: Form): string[] =>
  year !== null && year < form.years.from ? [`这是 ${year} 年度的报告，统一格式自 ${form.years.from} 年度起施行，没有按格式核对`] : []

const printed = (lines: readonly PrintLine[], ignored: ReadonlySet<number>) => lines.filter(line => !ignored.has(line.number))

const toSection = ({ heading, lines }: Outline['sections'][number], outline: Outline, taken: ReadonlySet<number>): Section => {
  const { number, begin, end, printed: text } = heading
  const places = outline.lines.slice(begin.line, end.line + 1).flatMap((line, index) => {
    const from = index === 0 ? begin.at : 0
    return partOf(line, from, begin.line + index === end.line ? end.at : line.text.length).words.map(word => word.anchor)
  })
  return { number, heading: { text, anchor: anchorAround(places) }, body: toPassages(lines, outline.ignored, taken) }
}

const toPassages = (lines: readonly PrintLine[], ignored: ReadonlySet<number>, taken: ReadonlySet<number>): Passage[] =>
  lines
    .filter(line => line.text.trim() !== '' && !ignored.has(line.number) && !taken.has(line.number))
    .map(line => ({
      text: line.text,
      anchor: anchorAround(line.words.map(word => word.anchor)) ?? { line: line.number, start: 0, end: line.text.length },
    }))

const unreadLosses = (cells: Readonly<Record<string, Cell>>, form: Form): string[] => {
  const doubtful = Object.entries(cells).filter(([, cell]) => cell.unread || cell.uncertain)
  if (doubtful.length === 0) return []
  return Object.values(form.tables).flatMap(table => {
    const own = doubtful.flatMap(([address, cell]) => (address.startsWith(`${table.key}/`) ? [cell] : []))
    const unread = own.filter(cell => cell.unread).length
    const uncertain = own.filter(cell => cell.uncertain).length
    return [
      ...(unread > 0 ? [`${table.name}有 ${unread} 个单元格没有读出，请对照原文核对`] : []),
      ...(uncertain > 0 ? [`${table.name}有 ${uncertain} 个单元格读得不准，请对照原文核对`] : []),
    ]
  })
}
