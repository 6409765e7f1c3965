/** What may tell figures on pages that are pictures: ruled tables alone, which two readers read cell by cell. */
import type { PrintCell, PrintTable } from '../../model/print'
import type { Cell } from '../../model/report'
import type { SourceDocument } from '../../model/source'
import { cellsOfRow } from '../../statute/compiled'
import type { CellAddress, Form, Row, Table } from '../../statute/form'
import { printedSlots } from '../align/band'
import { headWording, squashForm } from '../align/formWording'
import { squash } from '../align/labels'
import type { PrintLine } from '../outline/printLines'
import { hasHeadsElsewhere } from './headsInOrder'
import type { ReadTable } from './table'

/** Which sheets, counted from 1, are pictures. */
export const seenSheets = ({ pages, seen = [] }: Pick<SourceDocument, 'pages' | 'seen'>): ReadonlySet<number> =>
  new Set(pages.flatMap(({ number }, index) => (seen.includes(number) ? [index + 1] : [])))

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
}

/**
 * Rows of a table on pictures whose label and figures are not in a row of the grid that is their own: where a rule was not seen two rows are one
 * in the grid, and where one was seen that is none a row is in two; what of their figures belongs to which nothing tells. And rows whose label
 * could not be read, as under a seal: that they are there their neighbours tell, and no figure of theirs is taken for certain.
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
  const aligned = alignment?.rows ?? []
  // Where print has a line more than the form, a place says nothing of whose it is.
  const inOrder =
    (aligned.length === 0 || aligned.length === wanted.length) &&
    areInOrder(
      reading.rows.map(({ key }) => key),
      wanted.map(({ key }) => key),
    )
  const found = new Set(reading.rows.map(({ key }) => key))
  if (!inOrder && (wanted.some(({ key }) => !found.has(key)) || (found.has(null) && aligned.length === 0))) return null
  const doubtful = new Set<string>()
  const byPlace = new Map<number, string>()
  const labels = new Map<PrintCell, string>()
  for (const [place, { row, tokens }] of aligned.entries()) {
    const columns = blocks.find(({ rows }) => row !== null && rows.includes(row))?.columns.length
    const own = row && columns !== undefined ? ownRow(printed, new Set(tokens.map(({ word }) => word.anchor.line))) : null
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
    if (own.figures.length !== columns) doubtful.add(row.key)
    labels.set(own.label, row.key)
  }
  for (const [place, { row, band }] of aligned.entries()) {
    if (row !== null || byPlace.has(place)) continue
    const beside = besideLabel(printed, labels, new Set((band ? printedSlots(band) : []).map(({ anchor }) => anchor.line)))
    if (beside === undefined || !doubtful.has(beside)) return null
  }
  return doubtful.size > FEW * wanted.length ? null : { keys: doubtful, byPlace }
}

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

/** A table with the cells of rows in doubt unread, those that its neighbours tell with the places of their figures. */
export const withoutRows = (read: ReadTable, printed: readonly PrintTable[], table: Table, { keys, byPlace }: RowsInDoubt): ReadTable => {
  if (keys.size === 0) return read
  const cells: Record<CellAddress, Cell> = { ...read.cells }
  for (const key of keys) for (const address of cellsOfRow(table, key)) cells[address] = noFigure(cells[address]?.anchor)
  for (const [place, key] of byPlace) {
    const band = read.alignment?.rows[place]?.band
    const lines = new Set((band ? printedSlots(band) : []).map(({ anchor }) => anchor.line))
    const addresses = cellsOfRow(table, key)
    const figures = cellsBeside(printed, lines).slice(-addresses.length)
    if (figures.length !== addresses.length) continue
    // What is seen in them is offered to whoever is asked.
    for (const [at, address] of addresses.entries()) cells[address] = noFigure(figures[at]?.anchor, figures[at]?.text)
  }
  const rows = read.reading.rows.map((row, place) => ({
    ...row,
    ...(byPlace.has(place) ? { key: byPlace.get(place) ?? null, printed: null } : {}),
  }))
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
  readonly evidence: PrintTable['evidence']
  readonly label: PrintCell
  /** Cells beside it that are as high. */
  readonly figures: readonly PrintCell[]
}

/** The row in whose label the lines stand; null where none does. */
const ownRow = (printed: readonly PrintTable[], lines: ReadonlySet<number>): OwnRow | null => {
  for (const { evidence, rows } of printed) {
    const cells = rows.flatMap(row => row.cells)
    const label = cells.findLast(({ words }) => words.some(word => lines.has(word.anchor.line)))
    if (!label) continue
    const beside = cells.filter(cell => cell.columnFrom >= label.columnTo && cell.rowFrom < label.rowTo && cell.rowTo > label.rowFrom)
    return { evidence, label, figures: beside.filter(cell => cell.rowFrom === label.rowFrom && cell.rowTo === label.rowTo) }
  }
  return null
}
