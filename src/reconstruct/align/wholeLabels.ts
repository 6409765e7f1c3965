/**
 * Print whose labels are all there, however lines break them and whichever side their figures stand on: one cell a line, labels broken
 * within a cell, figures a line above, below or amid their label. Told by the wording of the form alone: where the words of the zone,
 * in order of print, are heads, groups and labels of the table, every run of figures stands at its label.
 */

import type { Word } from '../../model/print'
import type { Block, Row, Table } from '../../statute/form'
import { similarity } from '../../text/similarity'
import { ENOUGH_LABELS, HEAD_MISPRINT } from '../weights'
import { type Band, labelBand, printedSlots, type Slot } from './band'
import { headWording } from './headWording'
import { squashForm, type Token, wordsToTokens } from './labels'
import { allInOrder, byColumns } from './otherOrders'
import type { Run } from './run'
import { partRuns } from './runParts'
import { assignRuns } from './runs'
import { splitAtBlanks, tokensToWords } from './tokensToWords'
import { type Item, itemsOf, type Wordbook } from './wording'

/** A row of the form found, with the bands of its figures; none where it is blank. */
export interface LabelledRow {
  readonly row: Row
  readonly block: Block
  readonly item: Item
  readonly figures: readonly Band[]
}

/** @returns bands with whole labels; null where too few of the labels are there in full, or their figures cannot be told. */
export const findWholeLabels = (bands: readonly Band[], table: Table): readonly Band[] | null => {
  const rows = table.blocks.flatMap(block => block.rows.map(row => ({ row, block })))
  const book = wordbookOf(table)
  const print = readPrint(bands)
  const items = itemsOf(print.tokens, print.breaks, book)
  const found = rows.filter(({ row }) => items.some(item => item.row === row))
  if (found.length < ENOUGH_LABELS * rows.length || new Set(items.flatMap(item => item.row ?? [])).size < found.length) return null
  const doubled = items.filter(item => item.row).length > found.length
  if (doubled) return null
  const width = (row: Row) => rows.find(other => other.row === row)?.block.columns.length ?? 0
  const told = allInOrder(items, print.runs, rows) ?? byColumns(items, print.runs, table)
  if (told) return told
  const parts = partRuns(print.runs, assignRuns(items, print.runs, width), rows, items)
  const whole = toWholeBands(items, { ...print, runs: parts.runs }, parts.assigned, table, book)
  return parts.parted ? inOrderOfForm(whole) : inOrderOfBlocks(whole, table)
}

const wordbookOf = (table: Table): Wordbook => ({
  rows: new Map(table.blocks.flatMap(block => block.rows.flatMap(row => wordingsOf(row).map(wording => [wording, row] as const)))),
  others: new Set([...headWording(table), ...table.blocks.flatMap(block => block.rows.flatMap(row => row.under ?? []))].map(squashForm)),
})

/** A label may have lost its numeral to a line of its own: 1 | .信访举报投诉类申请. */
const wordingsOf = (row: Row): string[] => {
  const label = squashForm(row.label)
  return /^[0-9],/.test(label) ? [label, label.slice(1)] : [label]
}

export interface Print {
  readonly tokens: readonly Token[]
  /** Of each token, the sheet it stands on. */
  readonly pages: readonly number[]
  readonly runs: readonly Run[]
  /** Numbers of tokens before which figures stand. */
  readonly breaks: ReadonlySet<number>
}

const readPrint = (bands: readonly Band[]): Print => {
  const tokens: Token[] = []
  const pages: number[] = []
  const runs: { bands: Band[]; at: number; beside: boolean }[] = []
  for (const band of bands) {
    const own = wordsToTokens(band.labels.flatMap(splitAtBlanks))
    for (const token of own) {
      tokens.push(token)
      pages.push(band.page)
    }
    if (band.slots.length === 0 || isEmptyRow(band)) continue
    const last = runs.at(-1)
    if (own.length === 0 && last?.at === tokens.length) last.bands.push(band)
    else runs.push({ bands: [band], at: tokens.length, beside: own.length > 0 })
  }
  return { tokens, pages, runs, breaks: new Set(runs.map(run => run.at)) }
}

/** A row of empty cells without a label, as a sheet has between its parts; a line of a no-break space is a blank cell. */
const isEmptyRow = ({ labels, slots, order }: Band) => order === 'cells' && labels.length === 0 && slots.every(slot => slot === null)

/** A band with the row of the form that it is, by its number; -1 for none. */
interface Placed {
  readonly band: Band
  readonly row: number
}

/** Items in order of print, a row's figures with its label. */
const toWholeBands = (items: readonly Item[], print: Print, assigned: ReadonlyMap<Run, Item>, table: Table, book: Wordbook): Placed[] => {
  const rows = table.blocks.flatMap(block => block.rows.map(row => ({ row, columns: block.columns.length })))
  const runOf = new Map([...assigned].map(([run, item]) => [item, run]))
  const lost = print.runs.filter(run => !assigned.has(run))
  const blanks = blanksCount(assigned, table)
  const bandOf = (item: Item, columns: number): Band => {
    const run = runOf.get(item)
    const words = [...(run?.numeral ?? []), ...tokensToWords(item.tokens)]
    const page = print.pages[item.from] ?? 0
    if (run) return runToBand(run, words, columns, blanks, item.row !== null)
    // Labels lack none of the words of heads and groups; a misprinted one may go on in words that say nothing.
    return item.row ? blankBand(words, columns, page) : labelBand(words, page, item.strange && !isHeadLike(item, book))
  }
  return items.flatMap((item, index) => {
    const row = rows.findIndex(other => other.row === item.row)
    const end = items[index + 1]?.to ?? Number.POSITIVE_INFINITY
    const loose = lost.filter(run => run.at >= item.to && run.at < end).flatMap(run => run.bands)
    return [
      { band: bandOf(item, rows[row]?.columns ?? 0), row },
      ...loose.filter(band => printedSlots(band).length > 0).map(band => ({ band: { ...band, labels: [] }, row: -1 })),
    ]
  })
}

const isHeadLike = ({ tokens }: Item, { others }: Wordbook): boolean => {
  const text = tokens.map(token => token.squashed).join('')
  return [...others].some(other => similarity(text, other) >= HEAD_MISPRINT)
}

/** A row left blank: its label alone. */
const blankBand = (labels: readonly Word[], columns: number, page: number): Band => ({
  labels,
  slots: new Array<null>(columns).fill(null),
  order: 'fixed',
  labelCell: -1,
  page,
  bounded: true,
})

/** Whether lines of a no-break space are blank cells: no row with all its figures has one beside them. */
const blanksCount = (assigned: ReadonlyMap<Run, Item>, table: Table): boolean =>
  [...assigned].every(([run, { row }]) => {
    const slots = run.bands.flatMap(band => band.slots)
    const columns = table.blocks.find(block => row && block.rows.includes(row))?.columns.length ?? 0
    const loose = run.bands.every(band => band.order === 'loose')
    return !row || !loose || slots.length <= columns || !slots.includes(null)
  })

const runToBand = (run: Run, labels: readonly Word[], columns: number, blanks: boolean, known: boolean): Band => {
  const [first] = run.bands
  const slots = run.bands.flatMap(band => band.slots)
  const printed = run.bands.flatMap(printedSlots)
  const base = { labels, labelCell: first?.labelCell ?? -1, page: first?.page ?? 0, bounded: known }
  const single = run.bands.length === 1 && first
  if (single && first.order !== 'loose') return { ...base, slots: first.slots, order: first.order }
  if (printed.length === columns) return { ...base, slots: inReadingOrder(printed), order: 'fixed' }
  if (slots.length === columns && blanks) return { ...base, slots, order: 'fixed' }
  return { ...base, slots: printed, order: 'loose' }
}

/** Figures of one row that stand on several lines of a page: left to right, where none stands over another. */
const inReadingOrder = (slots: readonly Slot[]): readonly Slot[] => {
  if (!slots.every(slot => slot.anchor.box)) return slots
  const sorted = [...slots].sort((one, other) => one.left - other.left)
  return sorted.every((slot, index) => slot.left >= (sorted[index - 1]?.right ?? slot.left)) ? sorted : slots
}

/** A block that was copied before or after the others stands in its place again, with what stands over it. */
const inOrderOfBlocks = (bands: readonly Placed[], table: Table): Band[] => {
  const blockOf = table.blocks.flatMap((block, index) => block.rows.map(() => index))
  const groups: { block: number; bands: Band[] }[] = []
  let heads: Band[] = []
  for (const { band, row } of bands) {
    heads.push(band)
    if (row < 0) continue
    const block = blockOf[row] ?? 0
    const last = groups.at(-1)
    if (last?.block === block) last.bands.push(...heads)
    else groups.push({ block, bands: heads })
    heads = []
  }
  const once = new Set(groups.map(({ block }) => block)).size === groups.length
  if (once) groups.sort((one, other) => one.block - other.block)
  return [...groups.flatMap(group => group.bands), ...heads]
}

/** Labels that were copied apart from their rows say nothing of the rows' order. */
const inOrderOfForm = (bands: readonly Placed[]): Band[] => [
  ...bands.filter(({ row }) => row < 0).map(({ band }) => band),
  ...bands
    .filter(({ row }) => row >= 0)
    .sort((one, other) => one.row - other.row)
    .map(({ band }) => band),
]
