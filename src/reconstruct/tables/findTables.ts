/** The document cut at its headings → the three tables and their cells. */

import { flatten } from '../../model/gather'
import type { PrintTable } from '../../model/print'
import type { Cell, TableReading } from '../../model/report'
import type { SourceDocument } from '../../model/source'
import type { SeenTable } from '../../model/trace'
import type { CellAddress, Form, Table, TableKey } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { blanksAreLines, withBlankCells } from '../evidence/blankLines'
import { hasDroppedBlanks } from '../evidence/droppedBlanks'
import { findPrintTables } from '../evidence/printTables'
import type { Sheet } from '../evidence/sheet'
import { isTrimmedSheet } from '../evidence/trimmedSheet'
import type { PrintLine } from '../outline/printLines'
import { seenTable } from '../trace'
import { MAX_TABLE_LINE, MAX_WORDS_OF_ZONE, MAX_ZONE } from '../weights'
import { withoutBeside } from './besideTable'
import { besideUnseen } from './besideUnseen'
import { beyondPage } from './beyondPage'
import { doubtBroken } from './brokenFigures'
import { conserve, isText } from './conserve'
import { withoutCopies } from './copies'
import { doubtCutText } from './cutText'
import { withoutExtraColumns } from './extraColumns'
import { doubtFilled } from './filledClips'
import { withoutHeadFigures } from './headFigures'
import { withLabelsParted } from './labelsParted'
import { withoutLineNumbers } from './lineNumbers'
import { beforeAnother, behindAnother, ofYear, withoutNotes } from './ofYear'
import { withoutOtherPlaces } from './ownPlaces'
import { readTable } from './readTable'
import { onlyGrids, type RowsInDoubt, rowsInDoubt, seenSheets, touchesSeen, withoutRows } from './seenGrids'
import { withoutHeadlessBlanks, withStandingHeads } from './standingHeads'
import { withStandingRows } from './standingRows'
import type { ReadTable } from './table'
import { isOfForm, isTableLine } from './tableLines'
import { readTurned } from './turned'
import { withoutUndecoded } from './undecoded'
import { withoutUnits } from './unitColumns'
import { isOfObjects, unreadAs, unreadElsewhere, unreadTable } from './unreadTable'
import { withoutOtherYears } from './yearColumns'
import { type CutDocument, zoneOf } from './zone'

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
  const texts = new Map<TableKey, boolean>()
  const everyLine = flatten([cut.before, ...cut.sections.map(({ lines }) => lines)])
  const blanks = {
    ...(isTrimmedSheet(everyLine) && { trimmed: true as const }),
    ...(hasDroppedBlanks(everyLine) && { dropped: true as const }),
  }
  const pictures = seenSheets(source)
  const formOf = (read: Pick<ReadTable, 'reading'> | null) => forms.find(({ id }) => id === read?.reading.form)
  const { requests } = required.tables
  const areCells = source.pages.length === 0 && !source.printTables && blanksAreLines(linesOf(cut, requests.section), requests)
  const sections = Object.values(required.tables).map(({ section }) => section)
  // A sheet too narrow for a table's columns has the rest of them on another one, which may lie behind all else.
  const strayRows = [cut.before, ...cut.sections.filter(({ number }) => !sections.includes(number)).map(({ lines }) => lines)].flatMap(
    lines => lines.filter(isTableLine),
  ).length
  const undecoded = new Set(source.undecoded)
  // Lines that nobody can read may be the table whose section they stand in.
  const isUndecoded = ({ section }: Table) => {
    const own = cut.sections.find(({ number }) => number === section)?.lines ?? everyLine
    return undecoded.size > 0 && own.some(({ number }) => undecoded.has(number))
  }
  const elsewhere = (table: Table) =>
    unreadElsewhere(everyLine, table, required) ?? (isUndecoded(table) ? unreadAs(linesOf(cut, table.section), table, required) : null)
  for (const table of Object.values(required.tables)) {
    const all = firstWords(zoneOf(table, cut, required, sheets, source.printTables ?? []).slice(0, MAX_ZONE), MAX_WORDS_OF_ZONE)
    const told = source.printTables ?? []
    const ofYears = beforeAnother(behindAnother(withoutNotes(ofYear(all, year, table, told)), table, told), table, told)
    const zone = areCells ? withBlankCells(ofYears, table) : ofYears
    if (zone.length === 0) {
      // Lines too long to be looked at may hold it, or lines parted by marks that part no cells elsewhere; or no sentence, in marks of programs.
      const passed = cut.sections.flatMap(({ number, lines }) =>
        lines.filter(line => line.text.length > MAX_TABLE_LINE || (number === table.section && isOfForm(line, table))),
      )
      const unsaid = linesOf(cut, table.section).filter(({ text }) => !/[。；]/.test(text))
      const unread = unreadTable(passed, table, required) ?? unreadTable(unsaid, table, required) ?? elsewhere(table)
      if (unread) tables[table.key] = unread.reading
      if (unread) Object.assign(cells, unread.cells)
      continue
    }
    const printed = onlyGrids(findPrintTables(zone, sheets, source.printTables, blanks), pictures)
    const blind = pictures.size > 0 && printed.length === 0
    const alone = withoutBeside(printed, table)
    const yearly = withoutOtherYears(alone.printed, year)
    const headed = withoutHeadFigures(yearly.printed, table)
    const once = withoutCopies(headed.printed, table)
    const counted = withoutLineNumbers(once.printed)
    const measured = withoutUnits(counted.printed)
    const ofForms = forms.map(form => form.tables[table.key])
    const kept = withoutExtraColumns(withLabelsParted(measured.printed, ofForms), ofForms)
    const placed = blind || isOfObjects(zone) ? null : readTable(zone, kept.printed, table.key, required, forms)
    const turned = blind || isOfObjects(zone) ? null : readTurned(placed, zone, printed, table.key, required, forms)
    const aligned = turned?.read ?? (placed && doubtBroken(placed, kept.printed))
    const followed = formOf(aligned) ?? required
    const read = aligned && withoutOtherPlaces(aligned, printed, followed.tables[table.key])
    const conserved = read
      ? conserve(
          read,
          zone,
          printed,
          followed.tables[table.key],
          new Set([
            ...[...kept.words, ...yearly.words, ...measured.words, ...counted.words],
            ...[...once.words, ...headed.words, ...alone.words],
          ]),
        )
      : null
    if (traced) seen.push(seenTable(table.key, printed, conserved?.read ?? null, conserved?.accounting ?? null))
    // What stands where is then not for certain.
    const isSeen = conserved !== null && touchesSeen(zone, pictures)
    const doubtful = isSeen ? rowsInDoubt(conserved.read, kept.printed, followed) : noDoubt
    const half = blind || doubtful === null
    if (half) unclear.push(table.key)
    const certain = conserved && doubtful && withoutRows(conserved.read, kept.printed, followed.tables[table.key], doubtful)
    const best = certain ?? unreadTable(zone, table, required) ?? elsewhere(table)
    if (!best) continue
    if (conserved && isText(printed)) texts.set(table.key, isInRows(printed))
    const whole = besideUnseen(best, zone, printed, sheets)
    const others = linesBut(all, cut)
    const standing = withoutHeadlessBlanks(withStandingHeads(whole, all, printed, others, strayRows), all, printed)
    const own = (formOf(standing) ?? required).tables[table.key]
    const found = withStandingRows(beyondPage(standing, printed, own), others, own)
    const decoded = withoutUndecoded(found)
    tables[table.key] = conserved && !half && kept.heads.length > 0 ? { ...found.reading, extraColumns: kept.heads } : found.reading
    Object.assign(cells, decoded.cells)
    for (const line of all) taken.add(line.number)
  }
  const found = doubtCutText(tables, cells, texts)
  return { ...found, cells: doubtFilled(found, everyLine), lines: taken, seen, unclear }
}

/** Whether figures stand beside other print on a line, as in a page's rows. */
const isInRows = (printed: readonly PrintTable[]): boolean =>
  printed.some(({ rows }) => rows.some(({ cells }) => cells.length > 1 && cells.some(({ text }) => looksLikeValue(text))))

const noDoubt: RowsInDoubt = { keys: new Set(), byPlace: new Map(), told: new Set(), cut: new Map() }

/** Lines of the document that stand in none of some. */
const linesBut = (some: readonly PrintLine[], { before, sections }: CutDocument): PrintLine[] => {
  const numbers = new Set(some.map(({ number }) => number))
  return flatten([before, ...sections.map(({ lines }) => lines)]).filter(({ number }) => !numbers.has(number))
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
