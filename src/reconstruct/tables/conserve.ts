/**
 * What was not read is never held against the report: a figure without a cell makes the blanks and rows that it could belong to
 * unread, and so does a row's label that stands in the document without its row.
 */

import { gather } from '../../model/gather'
import type { PrintTable, Word } from '../../model/print'
import type { Cell, RowReading } from '../../model/report'
import type { Accounting, Remainder, RemainderCause } from '../../model/trace'
import { cellsOfRow, rowOfAddress } from '../../statute/compiled'
import type { CellAddress, Row, Table } from '../../statute/form'
import { commonSubsequence } from '../../text/similarity'
import type { AlignedRow, Alignment } from '../align/alignRows'
import { hasFigures, printedSlots } from '../align/band'
import { squashForm } from '../align/formWording'
import { squash, textOf } from '../align/labels'
import type { PrintLine } from '../outline/printLines'
import { LABEL_BEGUN } from '../weights'
import { accountFor } from './accounting'
import { isMisreadOf } from './misread'
import { says } from './says'
import { areInOrder } from './seenGrids'
import type { ReadTable } from './table'
import { findTornRows, withoutTornWording } from './tornRows'
import { doubtUnsteady } from './unsteadyRows'

export interface Conserved {
  readonly read: ReadTable
  readonly accounting: Accounting
}

/**
 * @param zone the table's lines, @param printed the table as printed there, @param table the form's that it follows.
 * @param inExtraColumns what is printed in columns that the form does not have.
 */
export const conserve = (
  read: ReadTable,
  zone: readonly PrintLine[],
  printed: readonly PrintTable[],
  table: Table,
  inExtraColumns: ReadonlySet<Word>,
): Conserved => {
  const rows = read.alignment?.rows ?? []
  const ofForm = wordsOfFigures(rows.filter(({ row }) => row))
  // Figures alone on a line are no row of the office's own: they lost theirs.
  const ofOthers = wordsOfFigures(rows.filter(({ row, tokens }) => !row && tokens.length > 0))
  const accounting = accountFor(zone, printed, read.figures, new Set(ofOthers), new Set([...ofForm, ...inExtraColumns]))
  const loose = accounting.remainders.filter(({ cause }) => !settled.has(cause))
  const isPictured = printed.length > 0 && printed.every(({ evidence }) => evidence === 'picture')
  const kept = withoutClaims(read, loose, zone, table, isPictured)
  return { read: isText(printed) ? doubtUnsteady(kept, loose, zone) : kept, accounting }
}

/** Whether a table is told by its lines alone, without places on a page. */
export const isText = (printed: readonly PrintTable[]): boolean =>
  printed.every(({ evidence, rows: [first] }) => evidence === 'positions' && (first?.page ?? 0) === 0)

const wordsOfFigures = (rows: readonly AlignedRow[]): readonly Word[] =>
  gather(rows, ({ band }) => (band ? gather(printedSlots(band), slot => slot.words) : []))

/** A table of which nothing is said that its loose figures leave open. @param loose figures that belong nobody knows where. */
const withoutClaims = (
  read: ReadTable,
  loose: readonly Remainder[],
  zone: readonly PrintLine[],
  table: Table,
  isPictured: boolean,
): ReadTable => {
  const { alignment } = read
  if (!alignment) return loose.length > 0 ? { ...read, cells: withoutBlanks(read.cells, () => true) } : read
  if (isFlooded(alignment, table)) return withoutAnyBlank(read, alignment, table)
  return conserveRows(read, alignment, loose, zone, table, isPictured)
}

/**
 * More rows with figures that the form does not have than half of its own: these are their figures, and what stands before them no labels. The same where
 * one of them, whose cells nothing bounds, has more figures than any row has columns, and half of the form's rows have none.
 */
const isFlooded = ({ rows }: Alignment, table: Table): boolean => {
  const strange = rows.flatMap(({ row, band }) => (!row && band && hasFigures(band) ? band : []))
  const all = table.blocks.flatMap(block => block.rows).length
  const widest = Math.max(...table.blocks.map(({ columns }) => columns.length))
  const blank = rows.filter(({ row, band }) => row && !(band && hasFigures(band))).length
  const isOverfull = 2 * blank > all && strange.some(band => band.order === 'loose' && printedSlots(band).length > widest)
  return isOverfull || 2 * strange.length > all
}

/** Rows that were not found are among them: they are unread, not missing. */
const withoutAnyBlank = (read: ReadTable, alignment: Alignment, table: Table): ReadTable => {
  // Nor are words between so many figures the wording of a label.
  const isLabel = (said: string | null, at: number) => squash(said ?? '') === squashForm(alignment.rows[at]?.row?.label ?? '')
  const rows = read.reading.rows.map((reading, at) => (isLabel(reading.printed, at) ? reading : { ...reading, printed: null }))
  const missing = missingRows(
    alignment,
    table.blocks.flatMap(block => block.rows),
  )
  const cells = { ...withoutBlanks(read.cells, () => true), ...unreadCells(table, missing) }
  return { ...read, cells, reading: { ...read.reading, rows: withUnread(rows, alignment, missing) } }
}

/** Where such figures belong is known. */
const settled: ReadonlySet<RemainderCause> = new Set(['in a row that the form does not have', 'beside the cells of its row'])

/** Blank cells of some rows, as unread ones. */
const withoutBlanks = (cells: ReadTable['cells'], isIn: (row: string) => boolean): Record<CellAddress, Cell> =>
  Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [
      address,
      cell.value === null && cell.text.trim() === '' && isIn(rowOfAddress(address)) ? { ...cell, unread: true as const } : cell,
    ]),
  )

const inDoubt = (cells: Record<CellAddress, Cell>, rows: ReadonlySet<string>): Record<CellAddress, Cell> =>
  rows.size === 0
    ? cells
    : Object.fromEntries(
        Object.entries(cells).map(([address, cell]) => [
          address,
          rows.has(rowOfAddress(address)) && !cell.unread ? { ...cell, uncertain: true as const } : cell,
        ]),
      )

const conserveRows = (
  read: ReadTable,
  alignment: Alignment,
  loose: readonly Remainder[],
  zone: readonly PrintLine[],
  table: Table,
  isPictured: boolean,
): ReadTable => {
  const rows = table.blocks.flatMap(block => block.rows)
  const places = placesOf(alignment)
  const touched = loose.flatMap(({ word }) => rowsAround(places, word.anchor.line))
  const missing = missingRows(alignment, rows)
  const nameless = hasNameless(alignment) || hasSurplus(alignment, table)
  const unread = missing.filter(each => nameless || mayBePrinted(each, alignment, loose, zone, table))
  const tornRows = findTornRows(alignment)
  const taken = new Set([
    ...holders(missing, alignment),
    ...besideNameless(missing, alignment, isPictured ? rows : null),
    ...besideLoose(missing, places, loose),
    ...tornRows.torn,
  ])
  const around = new Set([
    ...touched,
    ...taken,
    ...tornRows.figured,
    ...withFiguresInWords(alignment, zone),
    ...beforeOthers(alignment, table),
  ])
  const known = around.size === 0 ? read.cells : withoutBlanks(read.cells, row => around.has(row))
  const cells = { ...inDoubt(known, taken), ...unreadCells(table, unread) }
  const torn = withoutTornWording(read.reading.rows, tornRows)
  const own = withoutDoubtful(withoutPartsOfLabels(torn, alignment, cells, table), alignment, cells)
  return { ...read, cells, reading: { ...read.reading, rows: unread.length > 0 ? withUnread(own, alignment, unread) : own } }
}

/** Whether a row that was not found may be in the document all the same: its label, or figures that can be its. */
const mayBePrinted = (
  missing: MissingRow,
  alignment: Alignment,
  loose: readonly Remainder[],
  zone: readonly PrintLine[],
  table: Table,
): boolean => {
  const { row, above, below } = missing
  // Figures apart from all labels may be any row's.
  return (
    loose.length >= columnsOf(table, row).length ||
    loose.some(({ word }) => isBetween(word.anchor.line, above, below)) ||
    alignment.rows.some(({ row: own, band }, index) => !own && band && index > above.index && index < below.index) ||
    alignment.rows[above.index]?.overAnother === true ||
    holdersOf(missing, alignment).length > 0 ||
    stands(missing, alignment, zone)
  )
}

/** Rows without a figure whose label has words with figures behind it on its line, as where each is said with its column: 规章：本年制发件数3. */
const withFiguresInWords = ({ rows }: Alignment, zone: readonly PrintLine[]): readonly string[] => {
  const blank = rows.filter(({ row, band }) => row && (!band || !hasFigures(band)))
  if (blank.length === 0) return []
  const lines = new Map(zone.map(line => [line.number, line.text]))
  return blank.flatMap(({ row, tokens }) => {
    const label = squashForm(row?.label ?? '')
    const said = squash(lines.get(tokens.at(-1)?.word.anchor.line ?? 0) ?? '')
    const at = said.indexOf(label)
    return row && at >= 0 && /^[^0-9]*[0-9]/.test(said.slice(at + label.length)) ? [row.key] : []
  })
}

/** Next to a row of which a figure is unread, a row that the form does not have may hold just that: its words are not held against the report. */
const withoutDoubtful = (rows: readonly RowReading[], { rows: aligned }: Alignment, cells: ReadTable['cells']): readonly RowReading[] => {
  if (aligned.every(({ row }) => row !== null)) return rows
  const inDoubt = new Set(
    gather(Object.entries(cells), ([address, { unread, uncertain }]) => (unread || uncertain ? rowOfAddress(address) : [])),
  )
  const isDoubtful = (other: AlignedRow | undefined) => other?.row && inDoubt.has(other.row.key)
  return rows.map((reading, index) => {
    if (aligned[index]?.row !== null) return reading
    const near = [aligned.slice(0, index).findLast(({ row }) => row), aligned.slice(index + 1).find(({ row }) => row)]
    return near.some(isDoubtful) ? { ...reading, printed: null } : reading
  })
}

/** Words of a label that lack some of its own, of a row of which no figure is known: the others stand elsewhere too. */
const withoutPartsOfLabels = (
  rows: readonly RowReading[],
  alignment: Alignment,
  cells: ReadTable['cells'],
  table: Table,
): readonly RowReading[] =>
  rows.map((reading, index) => {
    const row = alignment.rows[index]?.row
    const said = squash(reading.printed ?? '')
      .replace(/^[0-9]{1,2},/, '')
      .replace(/[0-9]+/g, '')
    if (!row || said === '') return reading
    const isUnknown = cellsOfRow(table, row.key).every(address => cells[address]?.unread || cells[address]?.uncertain)
    const label = squashForm(row.label).replace(/^[0-9]{1,2},/, '')
    return isUnknown && said !== label && commonSubsequence(said, label) === said.length ? { ...reading, printed: null } : reading
  })

/** The cells of rows of which nothing was read. */
const unreadCells = (table: Table, rows: readonly { readonly row: Row }[]): Record<CellAddress, Cell> =>
  Object.fromEntries(
    rows
      .flatMap(({ row }) => cellsOfRow(table, row.key))
      .map(address => [address, { text: '', value: null, anchor: null, unread: true as const }]),
  )

const columnsOf = (table: Table, row: Row) => table.blocks.find(block => block.rows.includes(row))?.columns.map(column => column.key) ?? []

/** A row found, with the first and last line of its print. */
interface RowPlace {
  readonly key: string
  readonly from: number
  readonly to: number
}

const linesOf = ({ band, tokens }: AlignedRow): number[] =>
  [...(band ? printedSlots(band).map(slot => slot.anchor.line) : []), ...tokens.map(token => token.word.anchor.line)].filter(
    line => line > 0,
  )

const placesOf = ({ rows }: Alignment): RowPlace[] =>
  gather(rows, aligned => {
    const lines = linesOf(aligned)
    return aligned.row && lines.length > 0 ? [{ key: aligned.row.key, from: Math.min(...lines), to: Math.max(...lines) }] : []
  })

/** The rows that a line stands in, else the nearest above and below it. */
const rowsAround = (places: readonly RowPlace[], line: number): string[] => {
  const inside = places.filter(({ from, to }) => from <= line && line <= to)
  const above = places.findLast(({ to }) => to < line)
  const below = places.find(({ from }) => from > line)
  return [...inside, ...(inside.length > 0 ? [] : [above, below])].flatMap(place => (place ? [place.key] : []))
}

/** A row beside a gap, by its place in the alignment and its lines. */
interface Edge {
  readonly index: number
  /** Of its print the line farthest from the gap: figures between a label's lines may be the missing row's. */
  readonly line: number
  /** null at the ends of the table. */
  readonly key: string | null
}

interface MissingRow {
  readonly row: Row
  readonly above: Edge
  readonly below: Edge
}

/** Rows of the form that are not in the document, with the rows found above and below on the form. */
const missingRows = ({ rows: aligned }: Alignment, rows: readonly Row[]): MissingRow[] => {
  const indexOf = new Map(aligned.flatMap(({ row }, index) => (row ? [[row, index] as const] : [])))
  const edge = (row: Row | undefined, end: Edge, pick: (lines: readonly number[]) => number): Edge => {
    const index = row && indexOf.get(row)
    const lines = index === undefined ? [] : linesOf(aligned[index] as AlignedRow)
    return index === undefined ? end : { index, line: lines.length > 0 ? pick(lines) : end.line, key: row?.key ?? null }
  }
  return rows.flatMap((row, at) =>
    indexOf.has(row)
      ? []
      : [
          {
            row,
            above: edge(
              rows.slice(0, at).findLast(other => indexOf.has(other)),
              { index: -1, line: 0, key: null },
              lines => Math.min(...lines),
            ),
            below: edge(
              rows.slice(at + 1).find(other => indexOf.has(other)),
              { index: aligned.length, line: Number.POSITIVE_INFINITY, key: null },
              lines => Math.max(...lines),
            ),
          },
        ],
  )
}

const isBetween = (line: number, above: Edge, below: Edge) => line >= above.line && line <= below.line

/** Print of a gap that no row has for its label or figures: that of its lines, the rows' own above and below included. */
const unusedIn = (zone: readonly PrintLine[], { rows, between }: Alignment, { above, below }: MissingRow) => {
  const used = gather(rows, ({ tokens, band }) => [...tokens.map(({ word }) => word), ...(band ? printedSlots(band) : [])])
  const isUsed = ({ anchor }: Word) =>
    used.some(other => other.anchor.line === anchor.line && other.anchor.start <= anchor.start && anchor.end <= other.anchor.end)
  const words = gather(
    zone.filter(({ number }) => isBetween(number, above, below)),
    line => line.words.filter(word => !isUsed(word)),
  )
  return { print: squash(words.map(word => word.text).join('')), tokens: textOf(between.slice(above.index + 1, below.index + 1).flat()) }
}

/** Rows next to a missing one that have figures amid their print which are not theirs: which are, cannot be told. */
const besideLoose = (missing: readonly MissingRow[], places: readonly RowPlace[], loose: readonly Remainder[]): readonly string[] => {
  const beside = new Set<string | null>(missing.flatMap(({ above, below }) => [above.key, below.key]))
  return places.flatMap(({ key, from, to }) =>
    beside.has(key) && loose.some(({ word }) => from <= word.anchor.line && word.anchor.line <= to) ? [key] : [],
  )
}

/** Whether a row has more figures than columns: those of a row whose label is lost may be among them. */
const hasSurplus = ({ rows }: Alignment, table: Table): boolean =>
  rows.some(({ row, band }) => row && band && printedSlots(band).length > columnsOf(table, row).length)

/** Rows without a figure, where one has those of several rows: theirs are among them. */
const beforeOthers = ({ rows }: Alignment, table: Table): readonly string[] =>
  rows.some(({ row, band }) => row && band && printedSlots(band).length >= 2 * Math.max(2, columnsOf(table, row).length))
    ? rows.flatMap(({ row, band }) => (row && !(band && hasFigures(band)) ? [row.key] : []))
    : []

/** Whether a row of figures has no label: it may be any row that is missing. */
const hasNameless = ({ rows }: Pick<Alignment, 'rows'>): boolean =>
  rows.some(({ row, band, tokens }) => !row && band && tokens.length === 0 && hasFigures(band))

/**
 * Where rows of figures have no label and rows of the form are missing, labels ran together: a row with more or less than its own may be another.
 * @param pictured the form's rows where the table is one of a grid on a picture, which bounds each label: where as many rows stand in their order,
 * a label that was misread tells its own all the same.
 */
const besideNameless = (
  missing: readonly MissingRow[],
  { rows }: Pick<Alignment, 'rows'>,
  pictured: readonly Row[] | null,
): readonly string[] => {
  if (missing.length === 0 || !hasNameless({ rows })) return []
  const found = rows.map(({ row }) => row?.key ?? null)
  const inOrder =
    pictured !== null &&
    areInOrder(
      found,
      pictured.map(({ key }) => key),
    )
  const labels = inOrder ? pictured.map(({ label }) => squashForm(label)) : []
  const isTold = (said: string, label: string) => said === label || (inOrder && isMisreadOf(said, label, labels))
  return rows.flatMap(({ row, printed }) => (row && !isTold(squash(printed ?? ''), squashForm(row.label)) ? [row.key] : []))
}

/** Rows next to a gap whose label has that of the missing row beside its own, as where the line between them is lost: their figures may be its. */
const holdersOf = ({ row, above, below }: MissingRow, { rows }: Alignment): readonly string[] => {
  const label = squashForm(row.label)
  return [rows[above.index], rows[below.index]].flatMap(near =>
    near?.row && !squashForm(near.row.label).includes(label) && textOf(near.tokens).replace(squashForm(near.row.label), '').includes(label)
      ? [near.row.key]
      : [],
  )
}

const holders = (missing: readonly MissingRow[], alignment: Alignment): readonly string[] =>
  missing.flatMap(each => holdersOf(each, alignment))

/** Whether a row's label stands in its gap, or its beginning does, as where the next line is lost. */
const stands = (missing: MissingRow, alignment: Alignment, zone: readonly PrintLine[]): boolean => {
  const label = squashForm(missing.row.label)
  const { print, tokens } = unusedIn(zone, alignment, missing)
  const { above, below } = missing
  const begun = alignment.between
    .slice(above.index + 1, below.index + 1)
    .flat()
    .some(({ squashed }) => squashed.length >= LABEL_BEGUN && label.startsWith(squashed))
  return begun || says(tokens, label) || says(print, label)
}

/** The rows found, those unread in their places; rows that the form does not have, in gaps of unread ones, are these. */
const withUnread = (rows: readonly RowReading[], alignment: Alignment, unread: readonly MissingRow[]): RowReading[] => {
  const out: RowReading[] = []
  const put = (index: number) => {
    for (const { row, below } of unread) if (below.index === index) out.push({ key: row.key, printed: null, anchor: null })
  }
  for (const [index, reading] of rows.entries()) {
    put(index)
    const taken = !alignment.rows[index]?.row && unread.some(({ above, below }) => index > above.index && index < below.index)
    if (!taken) out.push(reading)
  }
  put(rows.length)
  return out
}
