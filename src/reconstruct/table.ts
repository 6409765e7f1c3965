/** The bands of one table → its rows, headings and cells, by the form that fits them best. */
import { addressOf } from '../model/cells'
import type { Cell, HeadingReading, RowReading, TableReading } from '../model/report'
import type { CellAddress, Column, Form, Quantity, Row, Table } from '../statute/form'
import { type AlignedRow, type Alignment, alignRows } from './alignRows'
import { type Band, printedSlots, type Slot } from './band'
import { type ColumnSpan, findSpans, placeSlots } from './columns'
import { readHeadings, type WantedHeading } from './headings'
import { piecesToTokens, squash, type Token } from './labels'
import { parseNumber } from './numbers'
import { anchorAround } from './piece'

/** Bands of a table with how they were won. */
export interface TableBands {
  readonly bands: readonly Band[]
  /** Labels of neighbouring rows may stand mixed. */
  readonly torn: boolean
  /** Horizontal places are those of the page. */
  readonly positioned: boolean
}

export interface ReadTable {
  readonly reading: TableReading
  readonly cells: Readonly<Record<CellAddress, Cell>>
  /** Higher means that the form fits the print better. */
  readonly score: number
  /** Rows of figures recognised. */
  readonly recognised: number
  /** Every row and heading of the form is there and nothing else: no other form can fit better. */
  readonly complete: boolean
}

/** Wording over the columns of a table: headings, corners, the note. It may stand among the labels, on later pages too. */
export const headWording = (table: Table): string[] => [
  ...new Set([
    ...table.blocks.flatMap(block => [
      ...(block.heading ? [block.heading] : []),
      ...(block.corner ? [block.corner] : []),
      ...block.columns.flatMap(column => [column.label, ...(column.under ?? [])]),
    ]),
    ...(table.note ? [table.note] : []),
  ]),
]

/** Reads a table of one row of print a form row (表二, 表三) by the rows of `form`. */
export const readRowsTable = (source: TableBands, table: Table, form: Form): ReadTable => {
  const rows = table.blocks.flatMap(block => block.rows)
  const alignment = alignRows(source.bands, rows, headWording(table), source.torn)
  const cells: Record<CellAddress, Cell> = {}
  const headings: HeadingReading[] = []
  let from = 0
  for (const block of table.blocks) {
    const inBlock = (aligned: AlignedRow) => aligned.row !== null && block.rows.includes(aligned.row)
    const last = alignment.rows.findLastIndex(inBlock)
    const first = alignment.rows.findIndex(inBlock)
    const heads = first < 0 ? [] : alignment.between.slice(from, first + 1).flat()
    const withinHeads = table.blocks.length > 1 ? heads : [...heads, ...extraHeads(alignment)]
    const aligned = alignment.rows.filter(inBlock)
    const bands = aligned.flatMap(row => (row.band ? [row.band] : []))
    const count = observedColumns(bands, block.columns.length)
    const read = readHeadings(
      wantedHeadings(table, block, rows),
      withinHeads,
      count === block.columns.length,
      source.torn || !bands.some(band => band.bounded),
    )
    headings.push(...read)
    const columns = presentColumns(block.columns, read, count)
    const spans = source.positioned ? findSpans([...bands.flatMap(printedSlots), ...headMarks(withinHeads, block.columns)], count) : null
    for (const row of aligned) readRow(table, row, columns, count, bands, spans, cells)
    if (last >= 0) from = last + 1
  }
  const reading: TableReading = {
    table: table.key,
    form: form.id,
    anchor: tableAnchor(source.bands),
    rows: alignment.rows.map(toRowReading),
    headings,
    note: table.note ? hasNote(alignment) : null,
  }
  const recognised = alignment.rows.filter(row => row.row !== null).length
  const headingScore = headings.filter(heading => heading.printed !== null && heading.anchor !== null).length * 0.2
  const complete =
    recognised === rows.length && alignment.rows.length === rows.length && headings.every(heading => heading.printed === heading.wanted)
  return { reading, cells, score: alignment.score + headingScore, recognised, complete }
}

const wantedHeadings = (table: Table, block: Table['blocks'][number], rows: readonly Row[]): WantedHeading[] => {
  const under = (keys: readonly string[], inRows: readonly Row[]) =>
    inRows.flatMap(row => keys.map(key => addressOf(table.key, row.key, key)))
  const spanning = [...new Set(block.columns.flatMap(column => column.under ?? []))]
  return [
    ...(block.heading
      ? [
          {
            kind: 'block' as const,
            wanted: block.heading,
            cells: under(
              block.columns.map(column => column.key),
              block.rows,
            ),
          },
        ]
      : []),
    ...block.columns.map(column => ({
      kind: 'column' as const,
      wanted: column.label,
      cells: under([column.key], table.blocks.length > 1 ? block.rows : rows),
    })),
    ...spanning.map(label => ({ kind: 'column' as const, wanted: label, cells: [], spanning: true as const })),
  ]
}

/** Heads repeated on later pages stand between rows: they add nothing, but a misprint in the first must not be found in them. */
const extraHeads = (_alignment: Alignment): readonly Token[] => []

/** Columns of figures the print has: as many as most full rows show. */
const observedColumns = (bands: readonly Band[], wanted: number): number => {
  const counts = bands.map(band => (band.order === 'fixed' ? band.slots.length : printedSlots(band).length))
  if (counts.length === 0 || counts.some(count => count === wanted)) return wanted
  const most = Math.max(...counts)
  const full = counts.filter(count => count === most).length
  return most < wanted && most > 1 && full >= Math.max(2, counts.length / 2) ? most : wanted
}

/** The columns of the form that stand in the print, in order; null where it cannot be told which are missing. */
const presentColumns = (columns: readonly Column[], headings: readonly HeadingReading[], count: number): readonly Column[] | null => {
  if (count === columns.length) return columns
  const present = columns.filter(column =>
    headings.some(heading => heading.kind === 'column' && heading.wanted === column.label && heading.printed !== null),
  )
  return present.length === count ? present : null
}

/** Extents of head words that stand over a single column. */
const headMarks = (heads: readonly Token[], columns: readonly Column[]): ColumnSpan[] => {
  const labels = columns.map(column => squash(column.label))
  return heads.filter(token => labels.some(label => label.includes(token.squashed))).map(token => token.piece)
}

const readRow = (
  table: Table,
  aligned: AlignedRow,
  columns: readonly Column[] | null,
  count: number,
  siblings: readonly Band[],
  spans: readonly ColumnSpan[] | null,
  cells: Record<CellAddress, Cell>,
) => {
  const { row, band } = aligned
  if (!row) return
  const rowAnchor = anchorAround([
    ...aligned.tokens.map(token => token.piece.anchor),
    ...(band ? printedSlots(band).map(slot => slot.anchor) : []),
  ])
  const shown = columns ?? []
  if (!band) {
    for (const column of shown) cells[addressOf(table.key, row.key, column.key)] = { text: '', value: null, anchor: rowAnchor }
    return
  }
  const placed = columns ? placeSlots(band, count, siblings, spans) : { kind: 'unread' as const, slots: printedSlots(band) }
  const all = columns ?? table.blocks.flatMap(block => (block.rows.includes(row) ? block.columns : []))
  for (const [index, column] of all.entries()) {
    const address = addressOf(table.key, row.key, column.key)
    cells[address] =
      placed.kind === 'unread'
        ? { text: placed.slots.map(slot => slot.text).join(' '), value: null, anchor: rowAnchor, unread: true }
        : slotToCell(placed.slots[index] ?? null, column.quantity, rowAnchor)
  }
}

/** A slot's cell: blank, number, content that is no number, or unread where figures of several cells run together. */
export const slotToCell = (slot: Slot | null, quantity: Quantity, rowAnchor: Cell['anchor']): Cell => {
  if (!slot) return { text: '', value: null, anchor: rowAnchor }
  if (slot.crowded) return { text: slot.text, value: null, anchor: slot.anchor, unread: true }
  // A blank cell of a ruled table has its box, but no line of print of its own.
  const anchor =
    slot.text === '' && rowAnchor
      ? { ...rowAnchor, ...slot.anchor, line: rowAnchor.line, start: rowAnchor.start, end: rowAnchor.end }
      : slot.anchor
  return { text: slot.text, value: parseNumber(slot.text, quantity), anchor }
}

const toRowReading = ({ row, printed, tokens }: AlignedRow): RowReading => ({
  key: row?.key ?? null,
  printed,
  anchor: anchorAround(tokens.map(token => token.piece.anchor)),
})

/** Anchor of the first piece of a table. */
export const tableAnchor = (bands: readonly Band[]) => {
  const first = bands[0]
  return first ? (first.labels[0]?.anchor ?? printedSlots(first)[0]?.anchor ?? null) : null
}

const noteWord = '勾稽关系'

const hasNote = (alignment: Alignment): boolean => {
  const first = alignment.between.find((_, index) => alignment.rows[index]?.row != null) ?? []
  const text = [...first, ...(alignment.between[0] ?? []), ...(alignment.rows[0]?.tokens ?? [])].map(token => token.squashed).join('')
  return text.includes(noteWord) || /本列数据|第一项加第二项/.test(text)
}

/** Reads the table whose rows all stand in one line of print (表四). */
export const readLineTable = (source: TableBands, table: Table, form: Form): ReadTable | null => {
  const block = table.blocks[0]
  if (!block) return null
  const slots = block.rows.flatMap(row => block.columns.map(column => ({ row, column })))
  const candidates = source.bands.filter(band => printedSlots(band).length > 0)
  const blank = source.bands.filter(band => band.slots.length >= slots.length)
  const band =
    candidates.reduce<Band | null>(
      (best, other) => (best && printedSlots(best).length >= printedSlots(other).length ? best : other),
      null,
    ) ?? blank.at(-1)
  if (!band) return null
  const heads = source.bands
    .slice(0, source.bands.indexOf(band))
    .flatMap(other => piecesToTokens([...other.labels, ...printedSlots(other).map(slotPiece)]))
  const spans = source.positioned ? findSpans([...printedSlots(band), ...headMarks(heads, block.columns)], slots.length) : null
  const placed = placeSlots(band, slots.length, [], spans)
  const rowAnchor = anchorAround(printedSlots(band).map(slot => slot.anchor)) ?? tableAnchor(source.bands)
  const cells: Record<CellAddress, Cell> = {}
  for (const [index, { row, column }] of slots.entries())
    cells[addressOf(table.key, row.key, column.key)] =
      placed.kind === 'unread'
        ? { text: placed.slots.map(slot => slot.text).join(' '), value: null, anchor: rowAnchor, unread: true }
        : slotToCell(placed.slots[index] ?? null, column.quantity, rowAnchor)
  const headings = readLineHeadings(table, heads, band.bounded)
  const reading: TableReading = {
    table: table.key,
    form: form.id,
    anchor: tableAnchor(source.bands),
    rows: block.rows.map(row => ({ key: row.key, printed: row.label, anchor: rowAnchor })),
    headings,
    note: null,
  }
  return { reading, cells, score: 0, recognised: 1, complete: true }
}

const slotPiece = (slot: Slot) => ({ text: slot.text, anchor: slot.anchor, left: slot.left, right: slot.right, top: 0, bottom: 0 })

/** Heads of 表四: groups once, results once a group. Where cells are bounded, the results are compared place by place. */
const readLineHeadings = (table: Table, heads: readonly Token[], bounded: boolean): HeadingReading[] => {
  const block = table.blocks[0] as Table['blocks'][number]
  const groups = [...new Set(block.rows.flatMap(row => [...(row.under ?? []), row.label]))]
  const wantedGroups: WantedHeading[] = groups.map(label => ({
    kind: 'column',
    wanted: label,
    cells: block.rows
      .filter(row => row.label === label)
      .flatMap(row => block.columns.map(column => addressOf(table.key, row.key, column.key))),
    spanning: true,
  }))
  const groupReadings = readHeadings(wantedGroups, heads, true, !bounded)
  const leaves = heads.filter(token => !groups.some(group => squash(group).includes(token.squashed) && token.squashed.length > 2))
  const wanted = block.rows.flatMap(row => block.columns.map(column => ({ row, column })))
  if (!bounded || leaves.length !== wanted.length) return groupReadings
  return [
    ...groupReadings,
    ...wanted.map(({ row, column }, index): HeadingReading => {
      const token = leaves[index] as Token
      const same = token.squashed === squash(column.label)
      return {
        kind: 'column',
        wanted: column.label,
        printed: same ? column.label : token.text,
        anchor: token.piece.anchor,
        cells: [addressOf(table.key, row.key, column.key)],
      }
    }),
  ]
}
