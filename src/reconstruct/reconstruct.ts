/** SourceDocument → Report: sections, the three tables, their cells. */
import type { Cell, Passage, Report, Section, TableReading } from '../model/report'
import type { SourceDocument } from '../model/source'
import type { CellAddress, Form, TableKey } from '../statute/form'
import { formFor, forms } from '../statute/forms'
import { seeSheet } from './evidence/sheet'
import { findFurniture } from './outline/furniture'
import { agencyOf, findTitle, findYear } from './outline/identity'
import { pageOrderLosses } from './outline/pageOrder'
import { anchorAround, documentToLines, type PieceLine } from './outline/piece'
import { findHeadings, findSecondReport, type HeadingPlace } from './outline/sections'
import { findTables } from './tables/tables'

/**
 * Rebuilds a report. Never fails: what is not found is absent from the result, what cannot be told is unread and named in `losses`.
 * @param source as a reader gives it.
 */
export const reconstruct = (source: SourceDocument): Report => {
  const all = documentToLines(source)
  const sheets = source.pages.map(seeSheet)
  const furniture = findFurniture(all, source.pages)
  const second = findSecondReport(all, furniture, formFor(null))
  const lines = second === null ? all : all.slice(0, beginOfReport(all, second))
  const headings = findHeadings(lines, furniture, formFor(null))
  const before = lines.slice(0, headings[0]?.from ?? lines.length)
  const title = findTitle(before.filter(line => !furniture.has(line.number)))
  const bodies = headings.map((heading, index) => ({
    heading,
    lines: lines.slice(heading.to + 1, headings[index + 1]?.from ?? lines.length),
  }))
  const opening = [...before, ...(bodies[0]?.lines ?? [])].map(line => line.text).join('\n')
  const year = findYear(title?.passage.text ?? null, opening)
  const form = formFor(year)
  const found = findTables(
    {
      before: printed(before, furniture),
      sections: bodies.map(body => ({ number: body.heading.number, lines: printed(body.lines, furniture) })),
    },
    source,
    sheets,
    form,
    Object.values(forms),
  )
  return {
    title: title?.passage ?? null,
    agency: title ? agencyOf(title.passage.text) : null,
    year,
    form: form.id,
    sections: bodies.map(body => toSection(body.heading, body.lines, lines, furniture, found.lines)),
    preamble: toPassages(
      before.filter(line => !title?.lines.has(line.number)),
      furniture,
      found.lines,
    ),
    tables: found.tables as Partial<Record<TableKey, TableReading>>,
    cells: source.losses.length > 0 ? withoutBlanks(found.cells) : (found.cells as Record<CellAddress, Cell>),
    ...(source.losses.length > 0 ? { incomplete: true as const } : {}),
    losses: [
      ...source.losses,
      ...(second === null ? [] : ['文件里不止一份报告，只核对了第一份，请分成几个文件再核对其余的']),
      ...yearLosses(year, form),
      ...pageOrderLosses(lines, furniture),
      ...unreadLosses(found.cells, form),
    ],
  }
}

/** Where something was lost on the way, a cell in which nothing stands may have had a figure. */
const withoutBlanks = (cells: Readonly<Record<string, Cell>>): Record<CellAddress, Cell> =>
  Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [
      address,
      cell.value === null && cell.text.trim() === '' ? { ...cell, unread: true as const } : cell,
    ]),
  )

/** How far above its first section a report's title may stand, in lines. */
const TITLE_ABOVE = 40

/** Where a report begins whose first section is known: at the title above it, else at that section. */
const beginOfReport = (lines: readonly PieceLine[], section: number): number => {
  const above = lines.slice(Math.max(0, section - TITLE_ABOVE), section)
  const title = findTitle(above)
  const first = title ? above.findIndex(line => title.lines.has(line.number)) : -1
  return first < 0 ? section : section - above.length + first
}

const yearLosses = (year: number | null, form: Form): string[] =>
  year !== null && year < form.years.from ? [`这是 ${year} 年度的报告，统一格式自 ${form.years.from} 年度起施行，格式一项只供参考`] : []

const printed = (lines: readonly PieceLine[], furniture: ReadonlySet<number>) => lines.filter(line => !furniture.has(line.number))

const toSection = (
  heading: HeadingPlace,
  body: readonly PieceLine[],
  lines: readonly PieceLine[],
  furniture: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): Section => {
  const places = lines.slice(heading.from, heading.to + 1).flatMap(line => line.pieces.map(piece => piece.anchor))
  const first = lines[heading.from] as PieceLine
  const anchor = anchorAround(places) ?? { line: first.number, start: 0, end: first.text.length }
  const last = lines[heading.to] as PieceLine
  const rest: Passage[] =
    heading.rest === ''
      ? []
      : [
          {
            text: heading.rest,
            anchor: { ...anchor, line: last.number, start: last.text.lastIndexOf(heading.rest), end: last.text.length },
          },
        ]
  return {
    number: heading.number,
    heading: { text: heading.printed, anchor: heading.rest === '' ? anchor : { ...anchor, end: anchor.start + heading.printed.length } },
    body: [...rest, ...toPassages(body, furniture, taken)],
  }
}

const toPassages = (lines: readonly PieceLine[], furniture: ReadonlySet<number>, taken: ReadonlySet<number>): Passage[] =>
  lines
    .filter(line => line.text.trim() !== '' && !furniture.has(line.number) && !taken.has(line.number))
    .map(line => ({
      text: line.text,
      anchor: anchorAround(line.pieces.map(piece => piece.anchor)) ?? { line: line.number, start: 0, end: line.text.length },
    }))

const unreadLosses = (cells: Readonly<Record<string, Cell>>, form: Form): string[] => {
  const doubtful = Object.entries(cells).filter(([, cell]) => cell.unread || cell.uncertain)
  if (doubtful.length === 0) return []
  return Object.values(form.tables).flatMap(table => {
    const own = doubtful.flatMap(([address, cell]) => (address.startsWith(`${table.key}/`) ? [cell] : []))
    const unread = own.filter(cell => cell.unread).length
    const uncertain = own.filter(cell => cell.uncertain).length
    return [
      ...(unread > 0 ? [`${table.name}有 ${unread} 个单元格分不清属于哪一列，没有读出，请对照原文核对`] : []),
      ...(uncertain > 0 ? [`${table.name}有 ${uncertain} 个单元格的数字压在格子的边上，不能确定属于哪一格，请对照原文核对`] : []),
    ]
  })
}
