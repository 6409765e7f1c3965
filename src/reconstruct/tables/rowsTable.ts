/** Tables of one line of print a row (表二, 表三) → rows, headings and cells. */

import { flatten, gather } from '../../model/gather'
import { oncePer } from '../../model/once'
import type { HeadingReading, RowReading, TableReading } from '../../model/report'
import { addressOf, rowsOf } from '../../statute/compiled'
import type { Block, Column, Form, Table } from '../../statute/form'
import { type AlignedRow, type Alignment, alignRows } from '../align/alignRows'
import { type Band, printedSlots, type Side, type Slot } from '../align/band'
import { orderOfColumns } from '../align/columnOrder'
import { isSaidAgain, type Placed, placeSlots, withoutExtra } from '../align/columns'
import { headWording, squashForm } from '../align/formWording'
import { readHeadings, uncut, type WantedHeading } from '../align/headings'
import { squash, type Token, textOf } from '../align/labels'
import { learnColumns } from '../align/pageColumns'
import type { TableBands } from '../align/toBands'
import { anchorAround } from '../outline/printLines'
import { NUMBERED, NUMBERED_ROWS, OWN_WORD, SHORTEST_LABEL } from '../weights'
import { isExtra } from './extraRows'
import { type CellEntry, columnHeads, fillCells, headRows, headWords, type ReadTable, tableAnchor } from './table'
import { tellYearsApart } from './yearColumns'

/** Reads a table of one row of print a form row (表二, 表三) by the rows of `form`. @param side where rows of figures apart from their labels have them, if that is to be tried. */
export const readRowsTable = (source: TableBands, table: Table, form: Form, side?: Side): ReadTable => {
  const alignment = alignRows(source.bands, table, source.torn, source.sided?.side ? undefined : side)
  const parts = partsOf(alignment, table).map(part => readPart(part, source, table, alignment))
  const numbered = !source.placed && areNumbered(alignment, table)
  const wording = [...rowsOf(table).map(row => row.label), ...headWording(table)]
  const rows = parts.flatMap(part => part.rows.map(row => ({ part, row: settleRow(row, part, numbered, wording) })))
  const cells = rows.flatMap(({ part, row }) => readRow(table, row, part.columns, part.place))
  const figures = new Set(rows.flatMap(({ row }) => (row.band ? printedSlots(row.band).flatMap(slot => slot.words) : [])))
  const headings = parts.flatMap(part => part.headings)
  const reading: TableReading = {
    table: table.key,
    form: form.id,
    anchor: tableAnchor(source.bands),
    rows: rowReadings(alignment, table, form),
    headings: tellHeadings(headings, source, alignment),
    note: table.note ? hasNote(alignment) : null,
  }
  const recognised = alignment.rows.filter(row => row.row !== null).length
  const headingScore = headings.filter(heading => heading.printed !== null && heading.anchor !== null).length * 0.2
  const wanted = rowsOf(table).length
  const complete =
    alignment.rows.length === wanted && recognised === wanted && headings.every(heading => heading.printed === heading.wanted)
  const score = alignment.score + headingScore
  return { reading, cells: Object.fromEntries(cells), score, recognised, complete, figures, alignment }
}

/** A block of the form with what is printed of it. */
interface Part {
  readonly block: Block
  readonly rows: readonly AlignedRow[]
  /** Words between the block before and its first row. */
  readonly heads: readonly Token[]
  /** The same, and those between its rows. */
  readonly words: readonly Token[]
}

const partsOf = ({ rows, between }: Alignment, table: Table): readonly Part[] => {
  let from = 0
  return table.blocks.map(block => {
    const isOwn = ({ row }: AlignedRow) => row !== null && block.rows.includes(row)
    const [first, last] = [rows.findIndex(isOwn), rows.findLastIndex(isOwn)]
    const heads = first < 0 ? [] : flatten(between.slice(from, first + 1))
    const words = flatten(between.slice(from, last + 1))
    if (last >= 0) from = last + 1
    return { block, rows: rows.filter(isOwn), heads, words }
  })
}

interface ReadPart extends Part {
  readonly headings: readonly HeadingReading[]
  /** The form's columns in the order of print; null where that is not told. */
  readonly columns: readonly Column[] | null
  /** So many columns of figures are printed. */
  readonly count: number
  /** The most columns that a block of the table has. */
  readonly widest: number
  readonly place: (band: Band) => Placed
  /** Whether a row's figures may be those of a column beside its own. */
  readonly isOfOthers: (band: Band) => boolean
}

const readPart = (part: Part, source: TableBands, table: Table, alignment: Alignment): ReadPart => {
  const { block, rows, heads, words } = part
  const bands = rows.flatMap(({ band }) => (band ? [band] : []))
  const observed = observedColumns(bands, block.columns.length)
  const headings = readHeadings(
    wantedHeadings(table).get(block) ?? [],
    heads,
    observed === block.columns.length,
    source.torn || source.headsTorn || !bands.some(band => band.bounded),
    block.columns.map(({ under = [], label }) => [...under, label]),
  )
  const present = block.columns.filter(column => headings.some(({ wanted, printed }) => wanted === column.label && printed !== null))
  // Fewer figures than headings: a column is there and left blank. As many figures as headings: a column is missing.
  const count = present.length === block.columns.length ? present.length : observed
  const isUntold =
    present.length !== count ||
    (observed === block.columns.length && lacksHead(headings, block, bands)) ||
    (source.positioned && count < block.columns.length && !areInLine(bands, count))
  const inOrder = () => (source.inFormOrder ? present : orderOfColumns(heads, present, source.placed ? fullRow(bands, count) : null))
  const columns = isUntold ? null : inOrder()
  const columnAt = source.positioned && columns ? learnColumns(bands, () => columnHeads(words, columns, source.bands), count) : null
  const headLines =
    source.positioned || !columns ? undefined : { rows: headRows(words, columns), before: rowsBelowHeads(alignment, columns) }
  const widest = Math.max(...table.blocks.map(other => other.columns.length))
  const place = (band: Band): Placed =>
    block.columns.length < widest && isSaidAgain(band, count, widest, columns !== null && columns[0] !== present[0])
      ? { kind: 'unread', slots: printedSlots(band) }
      : placeSlots(band, count, bands, columnAt, headLines)
  return { ...part, headings, columns, count, widest, place, isOfOthers: othersAmong(part, bands, source) }
}

/** Tells of a row's figures whether they may stand in a column of the print's own: of another year, or behind those of the form. */
const othersAmong = ({ block, heads }: Part, bands: readonly Band[], source: TableBands): ReadPart['isOfOthers'] => {
  const said = heads.map(({ squashed }) => squashed)
  const compared = !source.placed && block.columns.length === 1 && said.some(head => ofAnotherYear.test(head))
  const yearly = tellYearsApart(said, block.columns.length)
  const longer = source.positioned ? bands.filter(({ order, slots }) => order === 'loose' && slots.length > block.columns.length) : []
  const others = longer.length >= Math.min(2, bands.length - 1) ? longer : []
  return band => yearly || endsBehind(band, others) || (compared && mayBeOther(band))
}

/** A row with the figures that are to be placed; unread where these may be others'. @param numbered whether rows have figures that are none of their columns. */
const settleRow = (row: AlignedRow, part: ReadPart, numbered: boolean, wording: readonly string[]): AlignedRow => {
  const { band } = row
  if (band && ((numbered && band.order !== 'cells') || part.isOfOthers(band))) return { ...row, unread: true }
  if (!band || !part.columns || row.unread) return row
  return { ...row, band: withoutExtra(crowdedByWording(band, wording), part.count, part.widest) }
}

/** What stands for each row; of rows that the form does not have nothing is said where they are no rows of the table. */
const rowReadings = ({ rows }: Alignment, table: Table, form: Form): readonly RowReading[] =>
  rows.map((row, at) => {
    const isNone = isOfHead(row, rows.slice(0, at), table) || isOfOther(row, table, form) || isOfChart(row) || !isExtra(rows, at, table)
    return toRowReading(isNone ? { ...row, printed: null } : row)
  })

const tellHeadings = (headings: readonly HeadingReading[], source: TableBands, alignment: Alignment): readonly HeadingReading[] => {
  const isTorn = source.torn || source.headsTorn
  // A page may end within the row of heads: what they lack stands on the one before.
  const whole = isTorn || source.bands.some(({ page }) => page > 0) ? uncut(headings) : headings
  const told = isTorn ? whole.map(heading => inItsPlace(heading, headings, alignment)) : whole
  return told.map(heading => goesOnInRow(heading, alignment))
}

/** In a text whose order is lost the heading of a block may stand at another: of that nothing is said where its own stands elsewhere in the table. */
const inItsPlace = (heading: HeadingReading, all: readonly HeadingReading[], { between }: Alignment): HeadingReading => {
  const { kind, printed, wanted } = heading
  const isOther = kind === 'block' && printed !== null && printed !== wanted && all.some(other => other.wanted === printed)
  return isOther && textOf(flatten(between)).includes(squashForm(wanted)) ? { ...heading, printed: wanted } : heading
}

/** Of a heading whose end stands in a row that the form does not have, 第二十条第 | （六）项, nothing is said. */
export const goesOnInRow = (
  heading: HeadingReading,
  { rows }: { readonly rows: readonly Pick<AlignedRow, 'row' | 'tokens'>[] },
): HeadingReading => {
  const [said, label] = [squash(heading.printed ?? ''), squashForm(heading.wanted)]
  if (said === '' || said === label || !label.startsWith(said)) return heading
  const rest = label.slice(said.length)
  return rows.some(({ row, tokens }) => !row && textOf(tokens).includes(rest)) ? { ...heading, printed: heading.wanted } : heading
}

/** The headings that each block of a table is to have, with the cells under them; worked out once a table. */
const wantedHeadings = oncePer(
  (table: Table): ReadonlyMap<Block, readonly WantedHeading[]> => new Map(table.blocks.map(block => [block, headingsOf(table, block)])),
)

const headingsOf = (table: Table, block: Block): WantedHeading[] => {
  const rows = table.blocks.length > 1 ? block.rows : rowsOf(table)
  const under = (keys: readonly string[]) => gather(rows, row => keys.map(key => addressOf(table.key, row.key, key)))
  const spanning = [...new Set(block.columns.flatMap(column => column.under ?? []))]
  return [
    ...(block.heading ? [{ kind: 'block' as const, wanted: block.heading, cells: under(block.columns.map(column => column.key)) }] : []),
    ...block.columns.map(column => ({ kind: 'column' as const, wanted: column.label, cells: under([column.key]) })),
    ...spanning.map(label => ({ kind: 'column' as const, wanted: label, cells: [], spanning: true as const })),
  ]
}

/** Where the figures of the first full row stand; nowhere where none is full. */
const fullRow = (bands: readonly Band[], count: number): readonly Slot[] =>
  bands.map(printedSlots).find(slots => slots.length === count) ?? []

/** Columns of figures the print has: as many as most full rows show. */
const observedColumns = (bands: readonly Band[], wanted: number): number => {
  const counts = bands.map(band => (band.order === 'fixed' ? band.slots.length : printedSlots(band).length))
  if (counts.length === 0 || counts.some(count => count === wanted)) return wanted
  const most = Math.max(...counts)
  const full = counts.filter(count => count === most).length
  return most < wanted && most > 1 && full >= Math.max(2, counts.length / 2) ? most : wanted
}

/**
 * Whether the head of a column is not printed, and no row of cells has as many figures as the form has columns: with blanks among them, which
 * of the columns is not there cannot be told.
 */
const lacksHead = (read: readonly HeadingReading[], { columns }: Block, bands: readonly Band[]): boolean =>
  columns.some(({ label }) => read.some(({ wanted, anchor }) => wanted === label && anchor === null)) &&
  bands.some(({ order }) => order === 'cells') &&
  !bands.some(band => band.order !== 'cells' || printedSlots(band).length >= columns.length)

/**
 * Whether the last figure of a row stands below that of rows with more figures than the form has columns: it is of a column of the print's own, and the
 * row has a blank.
 */
const endsBehind = (band: Band, longer: readonly Band[]): boolean => {
  const last = printedSlots(band).at(-1)
  return longer.some(other => {
    const end = other === band ? undefined : printedSlots(other).at(-1)
    return end && last && other.page === band.page && last.left < end.right && end.left < last.right
  })
}

/**
 * Whether the rows of a text seem to have figures that are none of their columns, as a number of the row or one in what is said in English: then a row
 * that has no more figures than columns has a blank in place of one of its own. They tell where many rows have so many more, or where what the rows
 * begin with goes up from row to row in one shape, as numbers and codes of rows do. Rows that are all full have no place for such a number.
 */
const areNumbered = ({ rows }: Alignment, table: Table): boolean => {
  const figured = rows.flatMap(({ row, band }) => {
    const block = row && table.blocks.find(each => each.rows.includes(row))
    const slots = band && band.order !== 'cells' ? printedSlots(band) : []
    return block && slots.length > 0 ? [{ first: slots[0]?.text ?? '', more: slots.length - block.columns.length }] : []
  })
  const longer = figured.filter(({ more }) => more > 0)
  const alike = Math.max(0, ...longer.map(({ more }) => longer.filter(other => other.more === more).length))
  return (
    (alike > 1 && alike >= NUMBERED * figured.length) || (figured.some(({ more }) => more !== 0) && goUp(figured.map(({ first }) => first)))
  )
}

/** Whether whole numbers of as many digits each go up from one to the next, and are so many that figures do not by chance. */
const goUp = (firsts: readonly string[]): boolean =>
  firsts.length >= NUMBERED_ROWS &&
  firsts.every((text, at) => {
    const before = firsts[at - 1]
    return wholeNumber.test(text) && (before === undefined || (before.length === text.length && Number(before) < Number(text)))
  })

const wholeNumber = /^[0-9]{1,9}$/

/** Whether the figures of rows that have as many as there are heads stand in one column each: else some stand below the place of a head that was lost. */
const areInLine = (bands: readonly Band[], count: number): boolean => {
  const rows = bands.map(printedSlots).filter(slots => slots.length === count)
  const overlap = (one: Slot, other: Slot) => one.left < other.right && other.left < one.right
  return rows.every(slots => slots.every((slot, column) => rows.every(others => overlap(slot, others[column] ?? slot))))
}

/** A label or head in a cell of figures stands there for a lost border: which of the figures beside it is the cell's cannot be told. */
const crowdedByWording = (band: Band, wording: readonly string[]): Band => {
  const says = (text: string) => {
    if (text.length < SHORTEST_LABEL) return false
    // A note in brackets may name a row: 22（其中行政许可16件）.
    const bare = squash(text.replace(/[（(][^（()）]{3,}[）)]/g, ''))
    return bare.length >= SHORTEST_LABEL && wording.some(label => label.length >= SHORTEST_LABEL && bare.includes(squashForm(label)))
  }
  if (!band.slots.some(slot => slot && says(slot.text))) return band
  return { ...band, slots: band.slots.map(slot => (slot && says(slot.text) ? { ...slot, crowded: true as const } : slot)) }
}

const readRow = (
  table: Table,
  aligned: AlignedRow,
  columns: readonly Column[] | null,
  place: (band: Band) => Placed,
): readonly CellEntry[] => {
  const { row, band } = aligned
  if (!row) return []
  const anchor = anchorAround([
    ...aligned.tokens.map(token => token.word.anchor),
    ...(band ? printedSlots(band).map(slot => slot.anchor) : []),
  ])
  const own = columns ?? table.blocks.flatMap(block => (block.rows.includes(row) ? block.columns : []))
  const places = own.map(column => ({ address: addressOf(table.key, row.key, column.key), quantity: column.quantity }))
  if (aligned.unread) return fillCells(places, { kind: 'unread', slots: band ? printedSlots(band) : [] }, anchor)
  if (!band) return fillCells(places, { kind: 'placed', slots: [] }, anchor)
  return fillCells(places, columns ? place(band) : { kind: 'unread', slots: printedSlots(band) }, anchor)
}

/** Lines of the rows that have words of the columns' heads before them. */
const rowsBelowHeads = (alignment: Alignment, columns: readonly Column[]): number[] =>
  alignment.rows.flatMap(({ band }, index) => {
    const words = headWords(alignment.between[index] ?? [], columns)
    const line = band && printedSlots(band)[0]?.anchor.line
    return line && words >= 2 ? [line] : []
  })

/** Whether a row before the first of the form's is of the head: it numbers the columns, 栏次 | 1 | 2 | 3, or holds their heads. */
const isOfHead = ({ row, band, tokens }: AlignedRow, before: readonly AlignedRow[], table: Table): boolean => {
  if (row || !band || before.some(other => other.row)) return false
  const said = textOf(tokens)
  if (table.blocks.some(({ columns }) => columns.filter(({ label }) => said.includes(squashForm(label))).length > 1)) return true
  const numbers = printedSlots(band).map(({ text }) => text)
  return numbers.length > 2 && numbers.every((text, at) => text === String(at + 1))
}

/** Whether a row has a head of another of the form's tables before its figures, as where the text of a page is in disorder: that table lost it. */
const isOfOther = ({ row, printed }: AlignedRow, table: Table, form: Form): boolean => {
  const said = row || printed === null ? '' : squash(printed)
  return (
    said.length >= OWN_WORD &&
    Object.values(form.tables).some(other => other !== table && headWording(other).map(squashForm).includes(said))
  )
}

/** The head of a column beside the form's own: 上年, 去年同期, 较上年增减. */
const ofAnotherYear = /^(?:较|比)?(?:上一?年|去年|同期|同比|增减)/

/** Whether the only figure of a row may stand in the column beside its own: in a text nothing tells, and in cells one is blank before it. */
const mayBeOther = ({ order, slots }: Band): boolean =>
  slots.filter(slot => slot !== null).length === 1 && (order !== 'cells' || slots[0] === null)

/** 图1 近三年情况, 表2 各季度统计: the caption of a chart or a table of the office's own; 序号 heads such a table's lines. */
const caption = /^(?:附?图|图表|表)[0-9一二三四五六七八九十]{1,2}|序号/

/** Whether what looks like a row is print of a chart, or of another table, in the table's zone: its caption, or years side by side. */
const isOfChart = ({ row, band, printed }: AlignedRow): boolean => {
  if (row) return false
  const figures = band ? printedSlots(band).map(({ text }) => text) : []
  return caption.test(squash(printed ?? '')) || (figures.length > 1 && figures.every(text => /^20[0-9]{2}年?$/.test(text)))
}

/** Words behind a figure of another column, 法律服务机构0，其他: that is no numeral of theirs. */
const afterFigure = /^\d{1,9}[，；]/

const toRowReading = ({ row, printed, tokens }: AlignedRow): RowReading => ({
  key: row?.key ?? null,
  printed: row && printed !== null && afterFigure.test(printed) ? row.label : printed,
  anchor: anchorAround(tokens.map(token => token.word.anchor)),
})

const noteWord = '勾稽关系'

const hasNote = (alignment: Alignment): boolean => {
  const first = alignment.between.find((_, index) => alignment.rows[index]?.row != null) ?? []
  const text = textOf([...first, ...(alignment.between[0] ?? []), ...(alignment.rows[0]?.tokens ?? [])])
  return text.includes(noteWord) || /本列数据|第一项加第二项/.test(text)
}
