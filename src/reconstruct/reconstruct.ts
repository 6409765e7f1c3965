/** SourceDocument → Report: sections, the three tables, their cells; with the trace of what was seen. */

import { gather } from '../model/gather'
import { once } from '../model/once'
import type { Cell, Passage, Report, Section, TableReading } from '../model/report'
import { isSeenAt, seenPartsOf } from '../model/seenPlaces'
import type { SourceDocument } from '../model/source'
import type { Trace } from '../model/trace'
import { cellsOf } from '../statute/compiled'
import type { CellAddress, Form, TableKey } from '../statute/form'
import { formFor, forms } from '../statute/forms'
import { squashForm, wordingOf } from './align/formWording'
import { squash } from './align/labels'
import { withDoubts } from './doubts'
import { seeSheet } from './evidence/sheet'
import { doubtGlued } from './glued'
import { doubtLeadingZeros } from './leadingZeros'
import { unreadBesideLetters } from './lettersForFigures'
import { lossesOf } from './losses'
import { doubtOtherNumerals } from './otherNumerals'
import { isBesideSentence } from './outline/besideSentence'
import { breaksOff } from './outline/breaksOff'
import { partOf } from './outline/cutLines'
import { agencyOf, findYear } from './outline/identity'
import { muddledPages } from './outline/muddled'
import { findOutline, type Outline } from './outline/outline'
import { partOfReport } from './outline/partOfReport'
import { anchorAround, documentToLines, type PrintLine } from './outline/printLines'
import { scatteredTables } from './outline/scattered'
import { doubtBesideLone } from './tables/besideLone'
import { findTables } from './tables/findTables'
import { findPictured } from './tables/pictured'
import { withLabelsSaidInFull } from './tables/saidInFull'
import { findSeams, type Seam } from './tables/seams'
import { withUndecodedRows } from './tables/undecodedRows'
import { seenPage } from './trace'

/**
 * Rebuilds a report. Never fails: what is not found is absent from the result, what cannot be told is unread and named in `losses`.
 * @param source as a reader gives it. @param onTrace is handed what was seen on the way; without it none of that is kept.
 */
export const reconstruct = (source: SourceDocument, onTrace?: (trace: Trace) => void): Report => {
  const sheets = source.pages.map(seeSheet)
  const outline = findOutline(documentToLines(source), sheets, formFor(null), source.pictures, source.undecoded)
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
    onTrace !== undefined,
  )
  onTrace?.({ pages: sheets.map(seenPage), tables: found.seen })
  const pictured = findPictured(outline, source.pictures ?? [], Object.keys(found.tables), form)
  const taken = takenIn(found.lines, outline, form)
  const part = partOfReport(outline, Object.keys(found.tables), form, source)
  const end = breaksOff(source, outline, found.lines, part !== null, form)
  const isCut = end === 'cut'
  const firstLine = firstOwnLine(source, outline)
  const seams = part ? [] : seamsIn(source, found.tables, found.cells, outline)
  const { tables, cells: withRows } = part ? found : withUndecodedRows(found, outline, source)
  const scattered = part ? [] : scatteredTables(source, outline, form)
  const muddled = muddledPages(source, form)
  const damaged = isCut || seams.length > 0 || source.broken || source.garbled || source.undecoded || isBesideSentence(outline)
  const unread = [...outline.unread, ...(damaged && !part ? tornHeadings(outline, Object.keys(tables), form) : [])]
  const lost = source.losses.length > 0 || isCut || seams.length > 0 || scattered.length > 0 || muddled.length > 0
  const besides = { lines: outline.lines, lone: outline.lone, taken: found.lines, sheets }
  const figures = asWritten(doubtBesideLone(withRows, besides), source, form)
  const told = onMuddled(inDoubt(withDoubts(figures, source, isCut, seams), scattered), muddled)
  const read = doubtSeen(told, source, form)
  const cells = lost ? withoutBlanks(read) : read
  return {
    title: title?.passage ?? null,
    agency: title ? agencyOf(title.passage.text) : null,
    year,
    form: form.id,
    sections: sections.map(section => toSection(section, outline, taken(section.heading.number), form)),
    preamble: toPassages(
      before.filter(line => !title?.lines.has(line.number) && line.number >= firstLine),
      ignored,
      taken(0),
    ),
    tables: withoutWording(withLabelsSaidInFull(tables, outline.lines), scattered) as Partial<Record<TableKey, TableReading>>,
    cells: seenCells(cells, source),
    ...(lost || pictured.length > 0 || hidesWording(source, form) ? { incomplete: true as const } : {}),
    ...(damaged ? { damaged: true as const } : {}),
    ...(muddled.length > 0 ? { muddled: true as const } : {}),
    ...(end === 'maybe' ? { breaksOff: true as const } : {}),
    ...(source.seen || source.layered ? { seen: picturesIn(source) } : {}),
    ...(source.pages.some(({ pictured }) => pictured) ? { seenParts: seenPartsOf(source) } : {}),
    ...(source.revisions ? { revisions: source.revisions } : {}),
    ...(part ? { part: true as const } : {}),
    ...(unread.length > 0 ? { unreadSections: unread } : {}),
    ...(outline.titleDrawn && !part ? { unreadTitle: true as const } : {}),
    losses: lossesOf(source, {
      outline: { ...outline, unread },
      cells,
      year,
      form,
      part,
      pictured,
      unclear: found.unclear,
      isCut,
      scattered,
      muddled,
      gaps: [...new Set(seams.map(({ table }) => table))],
    }),
  }
}

/** The cells, in doubt or unread where the way that a figure is written may say another one. */
const asWritten = (cells: Readonly<Record<string, Cell>>, source: SourceDocument, form: Form): Readonly<Record<string, Cell>> => {
  const isMarkup = source.pages.length === 0 && source.printTables !== undefined
  const whole = doubtLeadingZeros(cells, form, isMarkup)
  if (source.kind !== 'text') return whole
  return doubtOtherNumerals(doubtGlued(unreadBesideLetters(whole, source.lines), form), source.lines, form)
}

/** Whether words of the form stand in rows, columns or sheets that are hidden: what is not found may be there. */
const hidesWording = ({ hidden = [] }: SourceDocument, { sections, tables }: Form): boolean => {
  if (hidden.length === 0) return false
  const wording = new Set([...Object.values(tables).flatMap(wordingOf), ...sections.map(({ heading }) => squashForm(heading))])
  return hidden.some(text => wording.has(squash(text)))
}

/** Where what comes before a report on sheets of their own ends: notes on how to fill it in, a list of contents. @returns the number of the first line of the title's sheet. */
const firstOwnLine = ({ kind, printTables = [] }: SourceDocument, { title }: Outline): number => {
  if (kind !== 'sheet' || !title) return 0
  const lines = printTables.map(({ rows }) => rows.flatMap(row => row.cells.flatMap(cell => cell.words.map(word => word.anchor.line))))
  return lines.find(own => own.some(line => title.lines.has(line)))?.[0] ?? 0
}

/** Packed files are whole or cannot be opened: only a text and a web page can lack a stretch amid them. */
const seamsIn = (
  { kind, ending }: SourceDocument,
  tables: Readonly<Partial<Record<string, TableReading>>>,
  cells: Readonly<Record<string, Cell>>,
  { lines, sections, unread }: Outline,
): Seam[] => {
  const numbers = new Set([...sections.map(({ heading }) => heading.number), ...unread])
  if (kind !== 'html' && ending === undefined) return []
  const printed = once(() => squash(lines.map(({ text }) => text).join('')))
  return gather(Object.values(tables), reading => (reading ? findSeams(reading, cells, numbers, printed) : []))
}

/** Sections whose table stands in a file of which a part is lost: so is their heading. */
const tornHeadings = ({ sections, unread }: Outline, found: readonly string[], form: Form): number[] => {
  const known = new Set([...sections.map(({ heading }) => heading.number), ...unread])
  return Object.values(form.tables).flatMap(({ key, section }) => (found.includes(key) && !known.has(section) ? [section] : []))
}

/** Where the order of a text is lost, so is what stood beside what. */
const inDoubt = (cells: Record<CellAddress, Cell>, tables: readonly TableKey[]): Record<CellAddress, Cell> => {
  if (tables.length === 0) return cells
  return doubted(cells, address => tables.some(table => address.startsWith(`${table}/`)))
}

/** Cells on pages of which print does not tell what stands beside what. @param pages their numbers. */
const onMuddled = (cells: Record<CellAddress, Cell>, pages: readonly number[]): Record<CellAddress, Cell> => {
  if (pages.length === 0) return cells
  return doubted(cells, (_, { anchor }) => pages.includes(anchor?.page ?? 0))
}

const doubted = (cells: Record<CellAddress, Cell>, isDoubtful: (address: string, cell: Cell) => boolean): Record<CellAddress, Cell> =>
  Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [
      address,
      !cell.unread && isDoubtful(address, cell) ? { ...cell, uncertain: true as const } : cell,
    ]),
  )

/** Words that stood elsewhere may be among those of its rows and heads. */
const withoutWording = (
  found: Readonly<Partial<Record<TableKey, TableReading>>>,
  tables: readonly TableKey[],
): Partial<Record<TableKey, TableReading>> => {
  const readings = { ...found }
  for (const key of tables) {
    const reading = readings[key]
    if (!reading) continue
    const rows = reading.rows.flatMap(row => (row.key === null ? [] : { ...row, printed: null }))
    readings[key] = { ...reading, rows, headings: reading.headings.map(heading => ({ ...heading, printed: heading.wanted })) }
  }
  return readings
}

/** Lines of tables in a section; of a line that a heading parts, what stands before the heading is no part of the table behind it. textLayouts.test. */
const takenIn = (taken: ReadonlySet<number>, { parted }: Outline, form: Form): ((section: number) => ReadonlySet<number>) => {
  const whole = new Set([...taken].filter(line => !parted.has(line)))
  const withTables = new Set(Object.values(form.tables).map(table => table.section))
  return section => (withTables.has(section) ? taken : whole)
}

/** Where something was lost on the way, a cell in which nothing stands may have had a figure. */
const withoutBlanks = (cells: Readonly<Record<string, Cell>>): Record<CellAddress, Cell> =>
  Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [
      address,
      cell.value === null && cell.text.trim() === '' ? { ...cell, unread: true as const } : cell,
    ]),
  )

/**
 * What was recognized on a picture is in doubt where it is a fraction and the form counts, since a speck is a point to both readers, where it is
 * negative, since a stroke of a pen or of a rule is a minus to both, and where it has other signs than figures, as 公285, 5个 or 十: one reader alone
 * knows letters, and a seal or a tick beside a figure is one to it.
 */
const doubtSeen = (cells: Record<CellAddress, Cell>, source: SourceDocument, form: Form): Record<CellAddress, Cell> => {
  if (!source.seen) return cells
  const places = { seen: source.seen, seenParts: seenPartsOf(source) }
  const doubted = { ...cells }
  for (const { address, column } of cellsOf(form)) {
    const cell = cells[address]
    if (!cell?.anchor || !isSeenAt(cell.anchor, places)) continue
    const isFraction = cell.value !== null && !Number.isInteger(cell.value) && column.quantity === 'count'
    const isNegative = cell.value !== null && cell.value < 0
    if (isFraction || isNegative || !seenByTwo.test(cell.text)) doubted[address] = { ...cell, uncertain: true }
  }
  return doubted
}

/** Signs that both readers know, and the one word for 0 that no figure looks like. */
const seenByTwo = /^(?:[\d.,/\s-]*|无)$/

/** Whatever was read from a picture waits for a person's look; what only its hidden words say is uncertain besides. */
const seenCells = (cells: Record<CellAddress, Cell>, source: SourceDocument): Record<CellAddress, Cell> => {
  const places = { seen: picturesIn(source), seenParts: seenPartsOf(source) }
  if (places.seen.length === 0) return cells
  const marked = (cell: Cell): Cell => {
    if (!cell.anchor || !isSeenAt(cell.anchor, places)) return cell
    const page = cell.anchor.page ?? 0
    return { ...cell, ...(source.layered?.includes(page) && !cell.unread ? { uncertain: true as const } : {}), seen: true }
  }
  return Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, marked(cell)]))
}

const picturesIn = ({ seen = [], layered = [] }: SourceDocument): readonly number[] =>
  [...seen, ...layered].sort((one, other) => one - other)

const printed = (lines: readonly PrintLine[], ignored: ReadonlySet<number>) => lines.filter(line => !ignored.has(line.number))

const toSection = ({ heading, lines }: Outline['sections'][number], outline: Outline, taken: ReadonlySet<number>, form: Form): Section => {
  const { number, begin, end, printed } = heading
  const wanted = form.sections.find(section => section.number === number)?.heading ?? printed
  const words = outline.lines.slice(begin.line, end.line + 1).flatMap((line, index) => {
    const from = index === 0 ? begin.at : 0
    return partOf(line, from, begin.line + index === end.line ? end.at : line.text.length).words
  })
  const places = words.map(word => word.anchor)
  // What an edge cuts off a heading it may have said.
  const isCut = words.some(word => word.cut) && squash(wanted).startsWith(squash(printed))
  const text = isCut ? wanted : printed
  return { number, heading: { text, anchor: anchorAround(places) }, body: toPassages(lines, outline.ignored, taken) }
}

const toPassages = (lines: readonly PrintLine[], ignored: ReadonlySet<number>, taken: ReadonlySet<number>): Passage[] =>
  lines
    .filter(line => !ignored.has(line.number) && !taken.has(line.number) && line.text.trim() !== '')
    .map(line => ({
      text: line.text,
      anchor: anchorAround(line.words.map(word => word.anchor)) ?? { line: line.number, start: 0, end: line.text.length },
    }))
