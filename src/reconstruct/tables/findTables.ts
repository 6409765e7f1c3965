/** Where the three tables stand, and by which way each is read. */

import { flatten } from '../../model/gather'
import type { PrintTable } from '../../model/print'
import type { Cell, TableReading } from '../../model/report'
import type { SourceDocument } from '../../model/source'
import type { SeenTable } from '../../model/trace'
import type { CellAddress, Form, Table, TableKey } from '../../statute/form'
import { BARS } from '../../text/bars'
import { looksLikeValue } from '../../text/cellText'
import { hasSlots, isFigure } from '../align/band'
import { labelsOf, ownWording, wordingOf } from '../align/formWording'
import { squash } from '../align/labels'
import { type TableBands, toBands } from '../align/toBands'
import { blanksAreLines, withBlankCells } from '../evidence/blankLines'
import { cellOfPrint, type Grid } from '../evidence/grids'
import { findPrintTables } from '../evidence/printTables'
import type { Sheet } from '../evidence/sheet'
import { isTrimmedSheet } from '../evidence/trimmedSheet'
import type { PrintLine } from '../outline/printLines'
import { seenTable } from '../trace'
import {
  MARKED_FIGURES,
  MAX_BARE_ROW,
  MAX_HEAD_LINES,
  MAX_TABLE_LINE,
  MAX_WORDS_OF_ZONE,
  MAX_ZONE,
  NO_OWN_WORDING,
  PREFER_REQUIRED,
  TABLE_STANDS,
} from '../weights'
import { beyondPage } from './beyondPage'
import { settleBySums } from './bySums'
import { conserve } from './conserve'
import { withoutExtraColumns } from './extraColumns'
import { withoutLineNumbers } from './lineNumbers'
import { readLineTable } from './lineTable'
import { beforeAnother, ofYear, withoutNotes } from './ofYear'
import { readRowsTable } from './rowsTable'
import { isHalfRead, onlyGrids, seenSheets, touchesSeen } from './seenGrids'
import type { ReadTable } from './table'
import { unreadTable } from './unreadTable'

/** The document cut at its section headings, page furniture left out. */
export interface CutDocument {
  readonly before: readonly PrintLine[]
  readonly sections: readonly { readonly number: number; readonly lines: readonly PrintLine[] }[]
}

export interface FoundTables {
  readonly tables: Partial<Record<TableKey, TableReading>>
  readonly cells: Record<CellAddress, Cell>
  /** Numbers of the lines that are table, not running text. */
  readonly lines: ReadonlySet<number>
  /** Tables of pictures whose rows could not all be told: none of their cells is read. */
  readonly unclear: readonly TableKey[]
  /** Each table that has a zone, recognised or not. */
  readonly seen: readonly SeenTable[]
}

/**
 * @param year the report's: tables of other years stand beside it. @param required the form the report must follow; the other forms are tried too, so that an outdated one is recognised.
 */
export const findTables = (
  cut: CutDocument,
  source: SourceDocument,
  sheets: readonly Sheet[],
  required: Form,
  forms: readonly Form[],
  year: number | null,
  traced: boolean,
): FoundTables => {
  const tables: Partial<Record<TableKey, TableReading>> = {}
  const cells: Record<CellAddress, Cell> = {}
  const taken = new Set<number>()
  const seen: SeenTable[] = []
  const unclear: TableKey[] = []
  const trimmed = isTrimmedSheet(flatten([cut.before, ...cut.sections.map(({ lines }) => lines)]))
  const pictures = seenSheets(source)
  const formOf = (read: Pick<ReadTable, 'reading'> | null) => forms.find(({ id }) => id === read?.reading.form)
  const { requests } = required.tables
  const areCells = source.pages.length === 0 && !source.printTables && blanksAreLines(linesOf(cut, requests.section), requests)
  for (const table of Object.values(required.tables)) {
    const all = firstWords(zoneOf(table, cut, required, sheets, source.printTables ?? []).slice(0, MAX_ZONE), MAX_WORDS_OF_ZONE)
    const own = beforeAnother(withoutNotes(ofYear(all, year)), table)
    const zone = areCells ? withBlankCells(own, table) : own
    if (zone.length === 0) {
      // Lines too long to be looked at may hold it.
      const passed = cut.sections.flatMap(({ lines }) => lines.filter(line => line.text.length > MAX_TABLE_LINE))
      const unread = unreadTable(passed, table, required)
      if (unread) tables[table.key] = unread.reading
      if (unread) Object.assign(cells, unread.cells)
      continue
    }
    const printed = onlyGrids(findPrintTables(zone, sheets, source.printTables, trimmed), pictures)
    const blind = pictures.size > 0 && printed.length === 0
    const counted = withoutLineNumbers(printed)
    const kept = withoutExtraColumns(
      counted.printed,
      forms.map(form => form.tables[table.key]),
    )
    const read = blind ? null : readTable(zone, kept.printed, table.key, required, forms)
    const followed = formOf(read) ?? required
    const conserved = read ? conserve(read, zone, printed, followed.tables[table.key], new Set([...kept.words, ...counted.words])) : null
    if (traced) seen.push(seenTable(table.key, printed, conserved?.read ?? null, conserved?.accounting ?? null))
    // What stands where is then not for certain.
    const half = blind || (conserved !== null && touchesSeen(zone, pictures) && isHalfRead(conserved.read, kept.printed, followed))
    if (half) unclear.push(table.key)
    const whole = (half ? null : conserved?.read) ?? unreadTable(zone, table, required)
    if (!whole) continue
    const found = beyondPage(whole, printed, (formOf(whole) ?? required).tables[table.key])
    tables[table.key] = conserved && !half && kept.heads.length > 0 ? { ...found.reading, extraColumns: kept.heads } : found.reading
    Object.assign(cells, found.cells)
    for (const line of all) taken.add(line.number)
  }
  return { tables, cells, lines: taken, seen, unclear }
}

const linesOf = ({ sections }: CutDocument, section: number) => sections.find(({ number }) => number === section)?.lines ?? []

/** The lines that hold the first so many words. */
const firstWords = (lines: readonly PrintLine[], most: number): PrintLine[] => {
  let words = 0
  const end = lines.findIndex(line => {
    words += line.words.length
    return words > most
  })
  return end < 0 ? [...lines] : lines.slice(0, end)
}

/** Words that only a table's head has: with them a table is found where its section heading is missing. */
const starts: Record<TableKey, RegExp> = {
  proactive: /第二十条第|信息内容|本年制发件数|本年新制作数量/,
  requests: /勾稽关系|申请人情况|本年新收政府信息公开申请数量/,
  proceedings: /行政复议.{0,4}行政诉讼|未经复议直接起诉|结果维持.{0,4}结果纠正/,
}

/** The lines in which a table stands: from its head to the head of the next table or the next section. */
const zoneOf = (table: Table, cut: CutDocument, form: Form, sheets: readonly Sheet[], marked: readonly PrintTable[]): PrintLine[] => {
  const own = cut.sections.find(section => section.number === table.section)
  const zone = own ? ownZone(table, own.lines, sheets, marked) : []
  if (zone.length > 0) return zone
  // Its section heading is missing or it stands elsewhere: then its head must be there.
  const numbers = Object.values(form.tables).map(other => other.section)
  for (const section of [{ number: 0, lines: cut.before }, ...cut.sections]) {
    if (numbers.includes(section.number) && section.number === table.section) continue
    const lines = fromHead(table, section.lines)
    if (lines.length > 0) return untilOther(table, lines)
  }
  return []
}

const compact = (line: PrintLine) => line.text.replace(/[\s\u3000|｜│┃║*#]+/g, '')

const ownZone = (table: Table, lines: readonly PrintLine[], sheets: readonly Sheet[], marked: readonly PrintTable[]): PrintLine[] => {
  const head = lines.findIndex(line => isHead(table.key, line))
  const figures = lines.findIndex(line => isTableLine(line) || isWhole(table, line))
  if (head < 0 && figures < 0) return untilOther(table, fromMarked(lines, marked))
  const first = head < 0 ? figures : figures < 0 ? head : Math.min(head, figures)
  return untilOther(table, lines.slice(Math.min(headBegin(table, lines, first), gridBegin(lines, first, sheets))))
}

/** The lines from the first of the file's own tables on that has a row of figures: each cell of its head may be wrapped into lines of its own. */
const fromMarked = (lines: readonly PrintLine[], marked: readonly PrintTable[]): PrintLine[] => {
  const numbers = new Set(lines.map(line => line.number))
  for (const { rows } of marked) {
    const printed = rows.map(row => row.cells.filter(cell => cell.words.some(word => numbers.has(word.anchor.line))))
    const figures = printed.findIndex(cells => cells.filter(cell => looksLikeValue(cell.text)).length >= MARKED_FIGURES)
    if (figures < 0) continue
    let first = figures
    while (first > 0 && (printed[first - 1] ?? []).length > 1) first--
    const begin = printed[first]?.[0]?.words[0]?.anchor.line
    return lines.slice(lines.findIndex(line => line.number === begin))
  }
  return []
}

/**
 * Lines of a torn head stand above the first line that is known for one; running text ends in a full stop. Copied column by column, all
 * figures of the first ones stand there too.
 */
const headBegin = (table: Table, lines: readonly PrintLine[], known: number): number => {
  const wording = new Set(wordingOf(table))
  const isPart = ({ text, words }: PrintLine) => words.length > 0 && (words.every(isFigure) || wording.has(squash(text)))
  let first = known
  for (; first > 0; first--) {
    const line = lines[first - 1] as PrintLine
    if (/[。；]/.test(line.text) || (known - first >= MAX_HEAD_LINES && !isPart(line))) break
  }
  return first
}

/** Lines above in cells of the grid that the first known line stands in are of its table, however many lines its head is wrapped into. */
const gridBegin = (lines: readonly PrintLine[], known: number, sheets: readonly Sheet[]): number => {
  const line = lines[known] as PrintLine
  const holds = (grid: Grid, { words }: PrintLine) => words.length > 0 && words.every(word => cellOfPrint(grid, word))
  const grid = sheets[line.page - 1]?.grids.find(other => holds(other, line))
  let first = known
  while (grid && first > 0 && lines[first - 1]?.page === line.page && holds(grid, lines[first - 1] as PrintLine)) first--
  return first
}

/** The text of a line that may be head of a table, without blanks and bars; null for a sentence or a long line. */
const headText = (line: PrintLine): string | null => {
  if (/[。；]/.test(line.text)) return null
  const text = compact(line)
  return text.length < 80 ? text : null
}

const isHead = (key: TableKey, line: PrintLine): boolean => {
  const text = headText(line)
  return text !== null && starts[key].test(text)
}

/** From the table's head on, where no heading of its section is found: textLayouts.test, a table given alone. */
const fromHead = (table: Table, lines: readonly PrintLine[]): PrintLine[] => {
  const head = lines.findIndex(line => isHead(table.key, line) || isWhole(table, line))
  return head < 0 ? [] : lines.slice(head)
}

const beginsWithBar = new RegExp(`^\\s*[${BARS}]`)

/** A line with several words, more than half of them figures. */
const isTableLine = (line: PrintLine) => {
  if (line.text.length > MAX_TABLE_LINE) return false
  const figures = line.words.filter(isFigure).length
  return line.text.includes('\t') || beginsWithBar.test(line.text) || (figures >= 3 && figures * 2 > line.words.length)
}

/** A table that was copied into one line, heads, labels and figures. */
const isWhole = (table: Table, line: PrintLine): boolean => {
  if (/[。；]/.test(line.text) || line.words.filter(isFigure).length < TABLE_STANDS) return false
  const text = squash(line.text)
  return wordingOf(table).filter(word => text.includes(word)).length >= TABLE_STANDS
}

/** A figure and a whole label, as in the rest of a table in one line that is torn: 173 行政强制 165 第二十条第（八）项. */
const holdsRow = ({ text, words }: PrintLine, labels: readonly string[]): boolean => {
  if (text.length > MAX_TABLE_LINE || /[。；，]/.test(text) || !words.some(isFigure)) return false
  const said = squash(text)
  return labels.some(label => said.includes(label))
}

/** A figure at the end of a few words that are no sentence: a row whose label has blanks in it (政 府 集中 采购 0 0). textLayouts.test: letters apart. */
const endsInFigures = (line: PrintLine) => {
  const last = line.words.at(-1)
  return last !== undefined && looksLikeValue(last.text) && !/[。，；：]/.test(line.text) && compact(line).length <= MAX_BARE_ROW
}

const untilOther = (table: Table, lines: readonly PrintLine[]): PrintLine[] => {
  const others = (Object.keys(starts) as TableKey[]).filter(key => key !== table.key)
  const end = lines.findIndex((line, index) => {
    const text = index > 0 ? headText(line) : null
    return text !== null && others.some(key => starts[key].test(text)) && !starts[table.key].test(text)
  })
  return trimTail(table, end < 0 ? [...lines] : lines.slice(0, end))
}

/** Running text after the last row of figures is not table; labels are, of rows left blank or of figures copied before them. */
const trimTail = (table: Table, lines: readonly PrintLine[]): PrintLine[] => {
  const wording = wordingOf(table)
  const labels = labelsOf(table)
  const isWording = (line: PrintLine) => line.text.length <= MAX_TABLE_LINE && isPartOfAny(squash(line.text), wording)
  const last = lines.findLastIndex(
    line =>
      isTableLine(line) ||
      isWhole(table, line) ||
      holdsRow(line, labels) ||
      endsInFigures(line) ||
      (line.words.length <= 4 && line.words.some(word => (isFigure(word) || /\d|[-—]/.test(word.text)) && !/[。，；]/.test(line.text))),
  )
  const kept = last < 0 ? [...lines] : lines.slice(0, last + 1)
  return last >= 0
    ? [
        ...kept,
        ...lines
          .slice(last + 1)
          .filter((line, index) => isWording(line) || (index < 6 && compact(line).length <= 24 && !/[。；]/.test(line.text))),
      ]
    : kept
}

const isPartOfAny = (text: string, wording: readonly string[]) => text.length >= 2 && wording.some(word => word.includes(text))

const readTable = (
  zone: readonly PrintLine[],
  printed: readonly PrintTable[],
  key: TableKey,
  required: Form,
  forms: readonly Form[],
): ReadTable | null => {
  let best: { readonly read: ReadTable; readonly score: number } | null = null
  for (const form of likeliestFirst(zone, key, required, forms)) {
    const table = form.tables[key]
    const bands = toBands(printed, table)
    if (!bands.bands.some(hasSlots)) continue
    const read = table.layout === 'line' ? readLineTable(bands, table, form) : readSided(bands, printed, table, form)
    if (!read || read.recognised === 0) continue
    // It fits wholly: no other form can fit better.
    if (read.complete) return read
    const score = read.score + (form === required ? PREFER_REQUIRED : 0)
    if (!best || score > best.score) best = { read, score }
  }
  return best?.read ?? null
}

/** Rows of figures apart from their labels are read from both sides where print does not tell. */
const readSided = (bands: TableBands, printed: readonly PrintTable[], table: Table, form: Form): ReadTable => {
  const read = readRowsTable(bands, table, form)
  const { sided } = bands
  if (!sided) return read
  const side = (sided.side ?? read.alignment?.side) === 'above' ? 'below' : 'above'
  return settleBySums(read, sided, () => readRowsTable(toBands(printed, table, side), table, form, side), table.key, form)
}

/**
 * The forms a table can follow, that first of whose own wording the largest part is printed: as a rule it fits, and no other needs a try.
 * Of equals the required one comes first.
 */
const likeliestFirst = (zone: readonly PrintLine[], key: TableKey, required: Form, forms: readonly Form[]): readonly Form[] => {
  const others = forms.filter(form => form !== required && form.tables[key] !== required.tables[key])
  if (others.length === 0) return [required]
  const all = [required, ...others]
  const printed = squash(zone.map(line => line.text).join(''))
  const part = (form: Form) => {
    const own = ownWording(form.tables[key])
    return own.length === 0 ? NO_OWN_WORDING : own.filter(word => printed.includes(word)).length / own.length
  }
  const parts = new Map(all.map(form => [form, part(form)]))
  return all.sort((one, other) => (parts.get(other) ?? 0) - (parts.get(one) ?? 0))
}
