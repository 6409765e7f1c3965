/**
 * Rows of text without lines or places whose figures may be their neighbours': put together of several lines, or next to figures that belong nobody
 * knows where. In text that was copied out of a page a cell's figure may stand a line above or below the others of its row, or break at the cell's edge.
 */
import { gather } from '../../model/gather'
import { groupBy } from '../../model/groupBy'
import type { Word } from '../../model/print'
import type { Cell } from '../../model/report'
import type { Remainder } from '../../model/trace'
import { type Equation, equationsOver, rowOfAddress } from '../../statute/compiled'
import type { CellAddress, FormId } from '../../statute/form'
import { forms } from '../../statute/forms'
import type { AlignedRow } from '../align/alignRows'
import { printedSlots, type Side } from '../align/band'
import { squashForm } from '../align/formWording'
import { squash } from '../align/labels'
import type { PrintLine } from '../outline/printLines'
import { excessOf } from './bySums'
import type { ReadTable } from './table'

/**
 * @param loose figures of the table's lines that stand in none of its cells. @param zone these lines.
 * @returns the table with such rows uncertain: where the row's own sum does not hold, or its lines do not go on as broken ones do; where no sum says that its
 * figures are these and a page ends amid it; and where a whole row of figures too many stands next to one whose
 * figures are on another line than its label, whichever figures these are.
 */
export const doubtUnsteady = (read: ReadTable, loose: readonly Remainder[], zone: readonly PrintLine[]): ReadTable => {
  const { table, form } = read.reading
  const rows = rowsOf(read)
  const sums = equationsOver(form as FormId, table).filter(isOfOneRow)
  const indented = new Set(zone.filter(({ text }) => /^\s{2}/.test(text)).map(({ number }) => number))
  const ends = pageEnds(zone)
  const doubtful = new Set(
    [...rows].flatMap(([row, own]) => {
      const results = sums.filter(({ right }) => rowOfAddress(right[0] ?? '') === row).map(sum => doesHold(sum, read.cells))
      const near = loose.filter(({ word }) => own.from - 1 <= word.anchor.line && word.anchor.line <= own.to + 2)
      if (results.some(holds => holds !== true) && near.some(({ word }) => isRest(word.anchor.line, own, near))) return [row]
      if (results.every(holds => holds !== true) && isOverPages(own, ends)) return [row]
      // A line that was broken goes on at its left edge: elsewhere what is further down may belong between.
      const isTold =
        results.length > 0 && results.every(holds => holds === true) && !own.figures.some(line => line > own.first && indented.has(line))
      if (isMixed(own.figures) && !isTold) return [row]
      return own.apart && hasWholeRow(near, own.columns) ? [row] : []
    }),
  )
  for (const row of [...besideSurplus(rows, read), ...onBothSides(rows, read), ...ofTornLine(read, zone)]) doubtful.add(row)
  if (doubtful.size === 0) return read
  const beside = besideDoubtful(doubtful, read)
  const isDoubtful = (row: string, { text }: Cell) => doubtful.has(row) || (text === '' && beside.has(row))
  const cells = Object.entries(read.cells).map(([address, cell]) => [
    address,
    isDoubtful(rowOfAddress(address), cell) && !cell.unread ? { ...cell, uncertain: true as const } : cell,
  ])
  return { ...read, cells: Object.fromEntries(cells) }
}

/** Rows next to doubtful ones: what these have may be theirs, so that no cell of them is blank for certain. */
const besideDoubtful = (doubtful: ReadonlySet<string>, { alignment }: ReadTable): ReadonlySet<string> => {
  const order = gather(alignment?.rows ?? [], ({ row }: AlignedRow) => (row ? [row.key] : []))
  return new Set(order.filter((_, at) => [order[at - 1], order[at + 1]].some(near => near !== undefined && doubtful.has(near))))
}

interface RowLines {
  readonly from: number
  readonly to: number
  /** The first line of a figure. */
  readonly first: number
  /** The line of each figure. */
  readonly figures: readonly number[]
  readonly columns: number
  /** No figure stands on a line of the label. */
  readonly apart: boolean
  /** Where all figures stand that are apart; null where some stand between lines of the label. */
  readonly side: Side | null
}

const isOfOneRow = ({ left, right }: Equation): boolean => new Set([...left, ...right].map(rowOfAddress)).size === 1

/** null where not all of it is known. */
const doesHold = (sum: Equation, cells: ReadTable['cells']): boolean | null => {
  const excess = excessOf(cells, sum)
  return excess === null ? null : excess === 0
}

/** What a cell's edge breaks off a figure stands below it; where several do, those before them may stand above. Figures of a whole row are none. */
const isRest = (line: number, { from, columns }: RowLines, loose: readonly Remainder[]): boolean => {
  const count = loose.filter(({ word }) => word.anchor.line === line).length
  return count < columns && (line >= from || count > 1)
}

/** Some figures of the row stand side by side on a line, and others on another: no copy of one cell a line is so. */
const isMixed = (lines: readonly number[]): boolean => {
  const count = new Set(lines).size
  return count > 1 && count < lines.length
}

/**
 * Numbers of the lines behind which something stands that belongs to the page and not to the table, so that it is none of these lines. Where every
 * cell is followed by an empty line, these lack all over.
 */
const pageEnds = (zone: readonly PrintLine[]): readonly number[] => {
  const steps = zone.slice(1).map(({ number }, at) => number - (zone[at]?.number ?? 0))
  const least = Math.min(...steps)
  return zone.flatMap(({ number }, at) => ((steps[at] ?? 0) > least ? [number] : []))
}

/**
 * Its figures stand a cell a line, and a page ends amid the row: where it goes on on the next one, a figure may stand behind those of cells to its
 * right, or be the next row's.
 */
const isOverPages = ({ from, to, figures }: RowLines, ends: readonly number[]): boolean =>
  new Set(figures).size > 1 && ends.some(end => from <= end && end < to)

const hasWholeRow = (loose: readonly Remainder[], columns: number): boolean =>
  columns > 1 && loose.some(({ word }) => loose.filter(other => other.word.anchor.line === word.anchor.line).length >= columns)

/** Next to a row with the figures of two each may have the figures of the one before it, up to a row whose figures stand on its label's line. */
const besideSurplus = (rows: ReadonlyMap<string, RowLines>, { alignment }: ReadTable): readonly string[] => {
  const order = gather(alignment?.rows ?? [], ({ row, band }: AlignedRow) =>
    row ? [{ key: row.key, figures: band ? printedSlots(band).length : 0 }] : [],
  )
  return order.flatMap(({ key, figures }, at) => {
    const columns = rows.get(key)?.columns ?? 0
    if (columns < 2 || figures < 2 * columns) return []
    const isApart = (other: { readonly key: string }) => rows.get(other.key)?.apart === true
    const beside = (near: typeof order) => near.slice(0, near.findIndex(other => !isApart(other)) >>> 0)
    return [...beside(order.slice(at + 1)), ...beside(order.slice(0, at).reverse())].map(other => other.key)
  })
}

const sideOf = (figures: readonly number[], label: readonly number[]): Side | null => {
  if (Math.max(...figures) < Math.min(...label)) return 'above'
  return Math.min(...figures) > Math.max(...label) ? 'below' : null
}

/**
 * Rows whose figures are apart from their labels, where they stand above some and below others, or above one whose next row has none: in which
 * order print was taken out is not told then, and each may have its neighbour's. Not where all sums over rows hold.
 */
const onBothSides = (rows: ReadonlyMap<string, RowLines>, { alignment, cells, reading }: ReadTable): readonly string[] => {
  const apart = [...rows].flatMap(([row, { side }]) => (side ? [{ row, side }] : []))
  const above = apart.filter(({ side }) => side === 'above')
  if (above.length === 0) return []
  const over = equationsOver(reading.form as FormId, reading.table).filter(sum => !isOfOneRow(sum))
  if (over.length > 0 && over.every(sum => doesHold(sum, cells) === true)) return []
  if (above.length < apart.length) return apart.map(({ row }) => row)
  const order = gather(alignment?.rows ?? [], ({ row, band }: AlignedRow) =>
    row ? [{ key: row.key, isBlank: !band || printedSlots(band).length === 0 }] : [],
  )
  return above.flatMap(({ row }) => (order[order.findIndex(({ key }) => key === row) + 1]?.isBlank ? [row] : []))
}

/**
 * The table of one line, its figures on lines of their own below heads that are torn in another order than the form's: rows of which no sum says that
 * its figures are these. Where pieces of heads stand in disorder, figures may too.
 */
const ofTornLine = ({ reading, cells }: ReadTable, zone: readonly PrintLine[]): readonly string[] => {
  const {
    layout,
    blocks: [block],
  } = forms[reading.form as FormId].tables[reading.table]
  if (layout !== 'line' || !block) return []
  const lines = Object.values(cells).flatMap(({ text, anchor }) => (text !== '' && anchor ? [anchor.line] : []))
  if (new Set(lines).size < 2) return []
  const heads = block.columns.map(({ label }) => squashForm(label))
  const isPiece = ({ text }: Word) => heads.some(head => head.includes(squash(text))) && !heads.includes(squash(text))
  const said = squash(zone.map(({ text }) => text).join('')).replace(/[0-9]+/g, '')
  const areInOrder = said.split(heads.join('')).length > block.rows.length
  if (areInOrder || !zone.some(({ words }) => words.some(isPiece))) return []
  const isTold = equationsOver(reading.form as FormId, reading.table).every(sum => doesHold(sum, cells) === true)
  return isTold ? [] : block.rows.map(({ key }) => key)
}

const rowsOf = ({ cells, alignment }: ReadTable): ReadonlyMap<string, RowLines> => {
  const byRow = groupBy(Object.entries(cells) as [CellAddress, Cell][], ([address]) => rowOfAddress(address))
  const labels = new Map(
    gather(alignment?.rows ?? [], ({ row, tokens }: AlignedRow) =>
      row ? [[row.key, tokens.map(({ word }) => word.anchor.line)] as const] : [],
    ),
  )
  return new Map(
    byRow.map(own => {
      const row = rowOfAddress(own[0]?.[0] ?? '')
      const figures = own.flatMap(([, { text, anchor, unread }]) => (text !== '' && anchor && !unread ? [anchor.line] : []))
      const all = [...figures, ...(labels.get(row) ?? [])]
      const label = labels.get(row) ?? []
      const apart = figures.length > 0 && !figures.some(line => label.includes(line))
      const side = apart ? sideOf(figures, label) : null
      const lines = { from: Math.min(...all), to: Math.max(...all), first: Math.min(...figures), figures }
      return [row, { ...lines, columns: own.length, apart, side }] as const
    }),
  )
}
