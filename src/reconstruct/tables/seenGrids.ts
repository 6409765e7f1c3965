/** What may tell figures on pages that are pictures: ruled tables alone, which two readers read cell by cell. */
import type { Anchor } from '../../model/place'
import type { PrintCell, PrintTable } from '../../model/print'
import type { Cell, RowReading } from '../../model/report'
import { isSeenPage } from '../../model/seenPlaces'
import type { SourceDocument } from '../../model/source'
import { addressOf, cellsOfRow } from '../../statute/compiled'
import type { Block, CellAddress, Form, Row, Table } from '../../statute/form'
import { commonSubsequence } from '../../text/similarity'
import type { AlignedRow } from '../align/alignRows'
import { printedSlots } from '../align/band'
import { headWording, squashForm } from '../align/formWording'
import { squash, type Token } from '../align/labels'
import { cellToSlot } from '../align/toBands'
import type { PrintLine } from '../outline/printLines'
import { hasHeadsElsewhere } from './headsInOrder'
import { fillCells, type ReadTable } from './table'

/** Which sheets, counted from 1, are pictures. */
export const seenSheets = ({ pages, seen = [] }: Pick<SourceDocument, 'pages' | 'seen'>): ReadonlySet<number> =>
  new Set(pages.flatMap((page, index) => (isSeenPage(page, { seen }) ? [index + 1] : [])))

/** Print without what one reader alone saw on a picture: its running text tells no figures, however it stands. */
export const onlyGrids = (printed: readonly PrintTable[], sheets: ReadonlySet<number>): readonly PrintTable[] =>
  sheets.size === 0
    ? printed
    : printed.flatMap(table => {
        const rows = table.evidence === 'picture' ? table.rows : table.rows.filter(({ page }) => !sheets.has(page))
        return rows.length === 0 ? [] : [{ ...table, rows }]
      })

/** Whether a table stands on a picture, or next to a page that is one: a part of it may be lost there. */
export const touchesSeen = (zone: readonly PrintLine[], sheets: ReadonlySet<number>): boolean =>
  sheets.size > 0 && zone.some(({ page }) => sheets.has(page - 1) || sheets.has(page) || sheets.has(page + 1))

/** Where more of a table's rows are in doubt than this part, its rules were not seen well enough to tell any. */
const FEW = 1 / 3
/** The same where it has as many rows as the form and each whose label was read has its own place: the others were not read, as in a copy of a copy. */
const MANY = 2 / 3

/** Whether a cell says one of a table's heads. */
const saysHead = (printed: readonly PrintTable[], table: Table): boolean => {
  const heads = new Set(headWording(table).map(squashForm))
  return printed.some(({ rows }) => rows.some(({ cells }) => cells.some(({ text }) => heads.has(squash(text)))))
}

export interface RowsInDoubt {
  /** Keys of rows none of whose figures is certain. */
  readonly keys: ReadonlySet<string>
  /** Of those whose label could not be read: the key of each by its place among the rows of print. */
  readonly byPlace: ReadonlyMap<number, string>
  /** Of these places those whose figures are read all the same: the rows above and below leave no other row to be theirs. */
  readonly told: ReadonlySet<number>
  /** Of the other rows those that lines cut which are none, as a seal's edge in some of their columns: the cell of each column that is whole. */
  readonly cut: ReadonlyMap<string, readonly (PrintCell | null)[]>
}

/**
 * Rows of a table on pictures whose label and figures are not in a row of the grid that is their own: where a rule was not seen two rows are one
 * in the grid, and where one was seen that is none a row is in two; what of their figures belongs to which nothing tells. And rows whose label
 * could not be read, as under a seal: that they are there their neighbours tell; their figures are read where both neighbours were.
 * @returns null where not every row is one of the form's, not every one of these is there, or too many are in doubt: then no row
 * of the table is certain. Nor where a table of one line has not a single head that was read: it may stand on its head, 96 and 0 as well. Nor where
 * its columns stand otherwise than the form's.
 */
export const rowsInDoubt = (
  { reading, alignment }: Pick<ReadTable, 'reading' | 'alignment'>,
  printed: readonly PrintTable[],
  form: Form,
): RowsInDoubt | null => {
  const { blocks } = form.tables[reading.table]
  const wanted = blocks.flatMap(block => block.rows)
  if (!alignment && !saysHead(printed, form.tables[reading.table])) return null
  if (hasHeadsElsewhere(printed, form.tables[reading.table])) return null
  const keys = wanted.map(({ key }) => key)
  const found = alignment?.rows ?? []
  const aligned = inTheirOrder(found, printed, keys)
  // Rows that were not found have a place among those read, and as many of print may have none: then a place of print says nothing of whose it is.
  const inOrder =
    (aligned !== found ||
      areInOrder(
        reading.rows.map(({ key }) => key),
        keys,
      )) &&
    (aligned.length === 0 || areInOrder(keysOf(aligned), keys))
  const known = new Set(reading.rows.map(({ key }) => key))
  if (!inOrder && (wanted.some(({ key }) => !known.has(key)) || (known.has(null) && aligned.length === 0))) return null
  const doubtful = new Set<string>()
  const byPlace = new Map<number, string>()
  const labels = new Map<PrintCell, string>()
  const whole = new Set<number>()
  const cut: (OwnRow & { readonly key: string; readonly columns: number })[] = []
  const uncut: OwnRow[] = []
  for (const [place, { row, tokens }] of aligned.entries()) {
    const columns = blocks.find(({ rows }) => row !== null && rows.includes(row))?.columns.length
    const own = row && columns !== undefined ? ownRow(printed, tokens) : null
    if (inOrder && !own) {
      const { key } = wanted[place] as Row
      byPlace.set(place, key)
      doubtful.add(key)
    }
    if (row === null || columns === undefined) continue
    if (!own && !inOrder) return null
    if (own?.evidence !== 'picture') continue
    const before = labels.get(own.label)
    if (before !== undefined) doubtful.add(before).add(row.key)
    if (own.figures.length === columns) uncut.push(own)
    else cut.push({ ...own, key: row.key, columns })
    if (own.figures.length !== columns) doubtful.add(row.key)
    else if (2 * own.figures.filter(({ crowded }) => !crowded).length > columns) whole.add(place)
    labels.set(own.label, row.key)
  }
  const stood = keysOf(aligned)
  for (const key of outOfPlace(stood, keys)) doubtful.add(key)
  for (const [place, { row }] of aligned.entries()) {
    if (row !== null || byPlace.has(place)) continue
    const beside = besideLabel(printed, labels, linesAt(aligned[place]))
    if (beside === undefined || !doubtful.has(beside)) return null
  }
  const likeOf = (place: number) => likeness(printed, linesAt(aligned[place]), wanted[place] as Row, blocks)
  const own = new Set([...byPlace.keys()].filter(place => likeOf(place) === 'its'))
  if (doubtful.size - own.size > (inOrder ? MANY : FEW) * wanted.length) return null
  const isWhole = (place: number) =>
    place < 0 || place >= wanted.length || own.has(place) || (whole.has(place) && !doubtful.has((wanted[place] as Row).key))
  const isTold = (place: number) => own.has(place) || (isWhole(place - 1) && isWhole(place + 1) && likeOf(place) === 'may be its')
  const isInPlace = keys.every(key => stood.filter(each => each === key).length === 1)
  const isOwn = ({ label }: OwnRow) => aligned.filter(({ tokens }) => ownRow(printed, tokens)?.label === label).length === 1
  const parts = isInPlace ? cut.filter(isOwn).map(row => [row.key, wholeCells(row, uncut)] as const) : []
  return { keys: doubtful, byPlace, told: new Set([...byPlace.keys()].filter(isTold)), cut: new Map(parts) }
}

const keysOf = (aligned: readonly AlignedRow[]): readonly (string | null)[] => aligned.map(({ row }) => row?.key ?? null)

/**
 * Where the border between two labels was not seen one of them may be read and stand beside the figures of both: whose row is whose it does not tell.
 * Without such labels rows are in the form's order, and have its places, where all others are; else they are left as they are.
 */
const inTheirOrder = (aligned: readonly AlignedRow[], printed: readonly PrintTable[], keys: readonly string[]): readonly AlignedRow[] => {
  if (aligned.length !== keys.length || areInOrder(keysOf(aligned), keys)) return aligned
  const isOverRows = ({ row, tokens }: AlignedRow) => {
    const own = row && ownRow(printed, tokens)
    return own !== null && own.evidence === 'picture' && own.label.rowTo - own.label.rowFrom > 1 && own.figures.length === 0
  }
  const told = aligned.map(row => (isOverRows(row) ? { ...row, row: null, tokens: [] } : row))
  return areInOrder(keysOf(told), keys) ? told : aligned
}

/** The cells of a row that are as high as its label, by column, as far as rows with a cell a column tell where each stands; none where most are not. */
const wholeCells = (
  { part, figures, columns }: OwnRow & { readonly columns: number },
  uncut: readonly OwnRow[],
): readonly (PrintCell | null)[] => {
  const others = uncut.filter(other => other.part === part && other.figures.length === columns)
  const cells = Array.from({ length: columns }, (_, at) => {
    const stands = (cell: PrintCell) =>
      others.every(({ figures: own }) => own[at]?.columnFrom === cell.columnFrom && own[at]?.columnTo === cell.columnTo)
    return others.length >= UNCUT ? (figures.find(stands) ?? null) : null
  })
  return 2 * cells.filter(cell => cell !== null).length > columns ? cells : cells.map(() => null)
}
/** So many rows tell where the columns of a grid stand: one alone may be cut itself. */
const UNCUT = 2

/**
 * Rows that stand elsewhere than on the form, where one of it was not found: the label that was read there may be that one's. Where print has
 * as many rows as the form each has its place, else they have their order.
 */
const outOfPlace = (found: readonly (string | null)[], wanted: readonly string[]): readonly string[] => {
  if (wanted.every(key => found.includes(key))) return []
  const inPlace = new Set(found.length === wanted.length ? wanted.filter((key, at) => found[at] === key) : longestIn(found, wanted))
  return found.filter(key => key !== null).filter(key => !inPlace.has(key))
}

/** The most of what was found that stands in the order in which it is wanted. */
const longestIn = (found: readonly (string | null)[], wanted: readonly string[]): readonly string[] => {
  const ends: (readonly string[])[] = []
  for (const key of found) {
    const at = key === null ? -1 : wanted.indexOf(key)
    if (key === null || at < 0) continue
    const before = ends.filter(end => wanted.indexOf(end.at(-1) as string) < at)
    ends.push([...(before.toSorted((one, other) => other.length - one.length)[0] ?? []), key])
  }
  return ends.toSorted((one, other) => other.length - one.length)[0] ?? []
}

/** Of what was read of a label so much is in its wording, in this order: the rest is misread. */
const OF_LABEL = 0.75
/** Characters of a label that tell whose it is: a numeral and one more stand in several. */
const TELLING = 3

/**
 * Whether a row of a grid has as many figures as one of the form's, and beside them a label of which nothing was read, or no more than a part of that row's
 * and no more like any other's; or one that is like no other's as much. A row that has no label may be another's.
 */
const likeness = (
  printed: readonly PrintTable[],
  lines: ReadonlySet<number>,
  row: Row,
  blocks: readonly Block[],
): 'its' | 'may be its' | null => {
  const columns = blocks.find(({ rows }) => rows.includes(row))?.columns.length ?? 0
  const cells = cellsBeside(printed, lines)
  const label = cells.at(-columns - 1)
  if (!label || !cells.slice(-columns).some(isRead)) return null
  if (label.crowded) return 'may be its'
  const said = squash(label.text)
  const like = ({ label: wording }: Row) => commonSubsequence(said, squashForm(wording))
  const own = like(row)
  const others = Math.max(...blocks.flatMap(({ rows }) => rows.filter(other => other !== row).map(like)))
  if (said === '' || own < OF_LABEL * said.length || own < others) return null
  return own > others && own >= TELLING ? 'its' : 'may be its'
}

/** Whether a figure of it is certain. */
const isRead = ({ crowded, uncertain, text }: PrintCell): boolean => !crowded && !uncertain && text !== ''

/** Lines in which the figures of a row stand. */
const linesAt = (row: AlignedRow | undefined): ReadonlySet<number> =>
  new Set((row?.band ? printedSlots(row.band) : []).map(({ anchor }) => anchor.line))

/** Whether rows of print are as many as the form's and each is that of its place, as far as its label tells: null where it is none of the form's. */
export const areInOrder = (found: readonly (string | null)[], wanted: readonly string[]): boolean =>
  found.length === wanted.length && found.every((key, at) => key === null || key === wanted[at])

/** Of the labels that which is as high as all cells are in which the lines stand, or higher: of a row that was cut in two. */
const besideLabel = (
  printed: readonly PrintTable[],
  labels: ReadonlyMap<PrintCell, string>,
  lines: ReadonlySet<number>,
): string | undefined => {
  for (const { rows } of printed) {
    const cells = rows.flatMap(row => row.cells)
    const own = cells.filter(({ words }) => words.some(word => lines.has(word.anchor.line)))
    if (own.length === 0) continue
    const isBeside = (label: PrintCell) => own.every(({ rowFrom, rowTo }) => label.rowFrom <= rowFrom && rowTo <= label.rowTo)
    const label = cells.find(cell => labels.has(cell) && isBeside(cell))
    return label && labels.get(label)
  }
  return undefined
}

/** A table with the cells of rows in doubt unread, those that its neighbours tell with the places of their figures, and with these where they are read. */
export const withoutRows = (
  read: ReadTable,
  printed: readonly PrintTable[],
  table: Table,
  { keys, byPlace, told, cut }: RowsInDoubt,
): ReadTable => {
  if (keys.size === 0) return read
  const cells: Record<CellAddress, Cell> = { ...read.cells }
  for (const key of keys) for (const address of cellsOfRow(table, key)) cells[address] = noFigure(cells[address]?.anchor)
  // What is seen in them is offered to whoever is asked. Of rows that only their neighbours tell, and of those that lines cut, no blank is certain.
  const fill = (key: string, figures: readonly (PrintCell | null)[], isTold: boolean) => {
    const columns = table.blocks.find(({ rows }) => rows.some(row => row.key === key))?.columns ?? []
    if (figures.length !== columns.length) return
    const places = columns.map(({ key: column, quantity }) => ({ address: addressOf(table.key, key, column), quantity }))
    const slots = figures.map(figure => figure && cellToSlot(figure))
    for (const [at, [address, cell]] of fillCells(places, { kind: 'placed', slots }, null).entries()) {
      const figure = figures[at]
      if (figure) cells[address] = isTold && isRead(figure) ? cell : noFigure(figure.anchor, figure.text)
    }
  }
  for (const [place, key] of byPlace) {
    const columns = table.blocks.find(({ rows }) => rows.some(row => row.key === key))?.columns ?? []
    fill(key, cellsBeside(printed, linesAt(read.alignment?.rows[place])).slice(-columns.length), told.has(place))
  }
  for (const [key, figures] of cut) fill(key, figures, true)
  const own = read.reading.rows
  const unread = new Set(byPlace.values())
  const rowAt = (key: string, place: number): RowReading => {
    const row = own.find(other => other.key === key) ?? (own[place]?.key === null ? own[place] : undefined)
    return { key, printed: row && !unread.has(key) ? row.printed : null, anchor: row?.anchor ?? null }
  }
  const rows = byPlace.size === 0 ? own : table.blocks.flatMap(block => block.rows).map(({ key }, place) => rowAt(key, place))
  return { ...read, reading: { ...read.reading, rows }, cells }
}

const noFigure = (anchor: Cell['anchor'] | undefined, text = ''): Cell => ({ text, value: null, anchor: anchor ?? null, unread: true })

/** Cells of the row of a grid in which lines stand, as high as those are, left to right. */
const cellsBeside = (printed: readonly PrintTable[], lines: ReadonlySet<number>): readonly PrintCell[] => {
  for (const { rows } of printed) {
    const cells = rows.flatMap(row => row.cells)
    const one = cells.find(({ words }) => words.some(word => lines.has(word.anchor.line)))
    if (one)
      return cells.filter(cell => cell.rowFrom === one.rowFrom && cell.rowTo === one.rowTo).toSorted((a, b) => a.columnFrom - b.columnFrom)
  }
  return []
}

interface OwnRow {
  readonly part: PrintTable
  readonly evidence: PrintTable['evidence']
  readonly label: PrintCell
  /** Cells beside it that are as high. */
  readonly figures: readonly PrintCell[]
}

/** The row in whose label words stand; null where none does. Of two labels on a line it is that of their own place. */
const ownRow = (printed: readonly PrintTable[], tokens: readonly Token[]): OwnRow | null => {
  const lines = new Set(tokens.map(({ word }) => word.anchor.line))
  const isPlace = ({ line, start }: Anchor) => tokens.some(({ word: { anchor } }) => anchor.line === line && anchor.start === start)
  for (const part of printed) {
    const { evidence, rows } = part
    const cells = rows.flatMap(row => row.cells)
    const label =
      cells.findLast(({ words }) => words.some(word => isPlace(word.anchor))) ??
      cells.findLast(({ words }) => words.some(word => lines.has(word.anchor.line)))
    if (!label) continue
    const beside = cells.filter(cell => cell.columnFrom >= label.columnTo && cell.rowFrom < label.rowTo && cell.rowTo > label.rowFrom)
    return { part, evidence, label, figures: beside.filter(cell => cell.rowFrom === label.rowFrom && cell.rowTo === label.rowTo) }
  }
  return null
}
