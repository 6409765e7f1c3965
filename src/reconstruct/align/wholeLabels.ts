/**
 * Print whose labels are all there, however lines break them and whichever side their figures stand on: one cell a line, labels broken
 * within a cell, figures a line above, below or amid their label. Told by the wording of the form alone: where the words of the zone,
 * in order of print, are heads, groups and labels of the table, every run of figures stands at its label.
 */

import type { Word } from '../../model/print'
import type { Row, Table } from '../../statute/form'
import { ENOUGH_LABELS, TWICE, WITH_TOTAL } from '../weights'
import { type Band, hasFigures, labelBand, printedSlots, type Side, type Sided, type Slot, unreadSlots } from './band'
import { headWording, squashForm } from './formWording'
import { type Token, wordsToTokens } from './labels'
import { slotWords } from './mixedCells'
import { allInOrder, byColumns } from './otherOrders'
import type { Run } from './run'
import { partRuns } from './runParts'
import { assignRuns } from './runs'
import { splitAtBlanks, tokensToWords } from './tokensToWords'
import { type Item, itemsOf, type Wordbook } from './wording'

export interface WholeLabels {
  readonly bands: readonly Band[]
  /** Null where all figures stand on the lines of their labels, or each row's with its own. */
  readonly sided: Sided | null
  /** Figures were put in the form's columns by the heads over them. */
  readonly inFormOrder?: true
}

/**
 * @param side where figures on lines of their own stand; without it what more of them say.
 * @returns bands with whole labels; null where too few of the labels are there in full, or their figures cannot be told.
 */
export const findWholeLabels = (bands: readonly Band[], table: Table, side?: Side): WholeLabels | null => {
  const rows = table.blocks.flatMap(block => block.rows.map(row => ({ row, block })))
  const print = readPrint(bands)
  const said = onceEach(itemsOf(print.tokens, print.breaks, wordbookOf(table)), print.breaks)
  const { items } = said
  if (items.filter(item => item.row).length < ENOUGH_LABELS * rows.length) return null
  const told = allInOrder(items, print.runs, rows)
  if (told) return { bands: told, sided: null }
  const headed = byColumns(items, print.runs, table)
  if (headed) return { bands: headed, sided: null, inFormOrder: true }
  return byRuns(said, print, table, side)
}

/** Each run of figures with the label that it stands at. */
const byRuns = ({ items, again }: Said, print: Print, table: Table, side: Side | undefined): WholeLabels => {
  const rows = table.blocks.flatMap(block => block.rows.map(row => ({ row, block })))
  const width = (row: Row) => rows.find(other => other.row === row)?.block.columns.length ?? 0
  const { assigned, sided, odd } = assignRuns(items, print.runs, width, side)
  const parts = partRuns(print.runs, assigned, rows, items)
  const read = toWholeBands(items, { ...print, runs: parts.runs }, parts.assigned, table, new Set([...odd, ...parts.odd]))
  // The table twice with figures: which of the two is the report's own, its labels do not tell.
  const isTwice = [...assigned.values()].filter(item => again.has(item)).length >= TWICE * rows.length
  const whole = isTwice ? read.map(({ band, row }) => ({ band: row < 0 ? band : inDoubt(band), row })) : read
  return { bands: parts.parted ? inOrderOfForm(whole) : inOrderOfBlocks(whole, table), sided }
}

interface Said {
  readonly items: readonly Item[]
  /** Those of them whose label another one says before. */
  readonly again: ReadonlySet<Item>
}

/** A label said again is a row that the form does not have, and one said twice running is one. */
const onceEach = (items: readonly Item[], breaks: ReadonlySet<number>): Said => {
  const seen = new Set<Row>()
  const once: Item[] = []
  const doubled = new Set<Item>()
  for (const item of items) {
    const last = once.at(-1)
    const again = item.row !== null && seen.has(item.row)
    if (item.row) seen.add(item.row)
    if (again && last && last.row === item.row && !breaks.has(item.from)) once[once.length - 1] = { ...last, to: item.to }
    else if (again) {
      const strange = { ...item, row: null, strange: true }
      doubled.add(strange)
      once.push(strange)
    } else once.push(item)
  }
  return { items: once, again: doubled }
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
    if (band.slots.length === 0) continue
    const last = runs.at(-1)
    if (own.length === 0 && last?.at === tokens.length) last.bands.push(band)
    else runs.push({ bands: [band], at: tokens.length, beside: own.length > 0 })
  }
  return { tokens, pages, runs, breaks: new Set(runs.map(run => run.at)) }
}

/** A band with the row of the form that it is, by its number; -1 for none. */
interface Placed {
  readonly band: Band
  readonly row: number
}

/** Items in order of print, a row's figures with its label. */
const toWholeBands = (
  items: readonly Item[],
  print: Print,
  assigned: ReadonlyMap<Run, Item>,
  table: Table,
  odd: ReadonlySet<Run>,
): Placed[] => {
  const rows = table.blocks.flatMap(block => block.rows.map(row => ({ row, columns: block.columns.length })))
  const runOf = new Map([...assigned].map(([run, item]) => [item, run]))
  const lost = print.runs.filter(run => !assigned.has(run))
  const loose = [...lost, ...print.runs.filter(run => isSurplus(run, assigned.get(run), table))].some(isFigured)
  const blanks = blanksCount(assigned, table)
  const apart = areApart(print.runs)
  const besideLost = itemsBeside(items, lost.filter(isFigured))
  const mixed = mixedWithBlank(items, runOf, table)
  const goesOn = (item: Item) => {
    const next = items[items.indexOf(item) + 1]
    return next !== undefined && runOf.has(next) && isRestOfLine(item, next)
  }
  const bandOf = (item: Item, columns: number): Band => {
    const run = runOf.get(item)
    const words = [...(run?.numeral ?? []), ...tokensToWords(item.tokens)]
    const page = print.pages[item.from] ?? 0
    const band = run && runToBand(run, words, columns, blanks, item.row !== null)
    if (band) return odd.has(run) || mixed.has(item) || (!run.beside && besideLost.has(item)) ? inDoubt(band) : band
    return item.row
      ? rowBand(words, loose || apart || mixed.has(item) || goesOn(item) ? unreadSlots(columns) : blankSlots(columns), page)
      : labelBand(words, page, false)
  }
  return items.flatMap((item, index) => {
    const row = rows.findIndex(other => other.row === item.row)
    const end = items[index + 1]?.to ?? Number.POSITIVE_INFINITY
    const strays = lost.filter(run => run.at >= item.to && run.at < end).flatMap(run => run.bands)
    const band = bandOf(item, rows[row]?.columns ?? 0)
    return [
      { band: item.row ? { ...band, row: item.row } : band, row },
      ...strays.filter(band => hasFigures(band)).map(band => ({ band: { ...band, labels: [] }, row: -1 })),
    ]
  })
}

/** Whether words that say nothing stand on the line of a label: 规章 3（含网上1件 4） 5. */
const isRestOfLine = (item: Item, next: Item): boolean =>
  next.strange && next.tokens[0]?.word.anchor.line === item.tokens.at(-1)?.word.anchor.line

/** Whether figures have lines of their own in a text: a label alone may have lost its line of them, so that nothing proves it blank. */
const areApart = (runs: readonly Run[]): boolean => {
  const apart = runs.filter(({ beside, bands }) => !beside && bands.every(({ page, order }) => page === 0 && order === 'loose'))
  return 2 * apart.length > runs.length
}

/** The labels next to figures that are no label's: one of them may have the wrong ones. */
const itemsBeside = (items: readonly Item[], lost: readonly Run[]): ReadonlySet<Item> => {
  const rows = items.filter(item => item.row)
  return new Set(lost.flatMap(({ at }) => [rows.findLast(item => item.to <= at) ?? [], rows.find(item => item.from >= at) ?? []].flat()))
}

const inDoubt = (band: Band): Band => ({ ...band, slots: band.slots.map(slot => slot && { ...slot, uncertain: true }) })

const isFigured = (run: Run): boolean => run.bands.some(hasFigures)

/**
 * Rows without a figure next to one that has more than it has columns, on its line and those around it, and that one: the print of the two ran together, as where
 * a program sets two rows that stand close on one line. A figure more beside rows that all have theirs is the number of a page.
 */
const mixedWithBlank = (items: readonly Item[], runOf: ReadonlyMap<Item, Run>, table: Table): ReadonlySet<Item> => {
  const rows = items.filter(item => item.row)
  return new Set(
    rows.flatMap((item, at) => {
      const run = runOf.get(item)
      const near = [rows[at - 1], rows[at + 1]].filter(other => other !== undefined && !runOf.has(other))
      return run?.beside && near.length > 0 && hasMore(run, item, table) ? [item, ...near.flatMap(other => other ?? [])] : []
    }),
  )
}

/** Figures on lines of their own, more than their row has columns: another row's are among them. */
const isSurplus = (run: Run, item: Item | undefined, table: Table): boolean => !run.beside && hasMore(run, item, table)

const hasMore = (run: Run, item: Item | undefined, table: Table): boolean => {
  const columns = table.blocks.find(block => item?.row && block.rows.includes(item.row))?.columns.length
  return columns !== undefined && run.bands.flatMap(printedSlots).length > columns
}

const blankSlots = (columns: number): readonly null[] => new Array<null>(columns).fill(null)

/** A row whose label stands alone: left blank where all figures are another row's, else unread. */
const rowBand = (labels: readonly Word[], slots: Band['slots'], page: number): Band => ({
  labels,
  slots,
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
  const whole = run.beside && run.bands.length > 1 && first ? wholeRow(first, columns) : null
  if (whole) return { ...whole, labels, bounded: known }
  const slots = slotsOfLines(run.bands)
  // Between blanks stand several figures in one cell, that count one by one: 3 3 | 4 | 10 | 0 29.
  const printed = run.bands.flatMap(printedSlots).flatMap(slotWords)
  const isEach = printed.length === slots.filter(slot => slot !== null).length
  const base = { labels, labelCell: first?.labelCell ?? -1, page: first?.page ?? 0, bounded: known }
  const single = run.bands.length === 1 && first
  if (single && first.order !== 'loose')
    return {
      ...base,
      slots: first.slots,
      order: first.order,
      ...(first.trimmed && { trimmed: first.trimmed }),
      ...(first.dropped && { dropped: first.dropped }),
    }
  // Fewer blank lines than cells: what stands between them and the next words, or amid the row, may have parted it from its figures.
  const isPart =
    slots.length > 0 &&
    slots.length < columns &&
    printed.length === 0 &&
    run.bands.every(({ order, page }) => order === 'loose' && page === 0)
  if (isPart) return { ...base, slots: unreadSlots(columns), order: 'fixed' }
  if (printed.length === columns && isRemarked(slots, columns)) return { ...base, slots: unreadSlots(columns), order: 'fixed' }
  // A blank cell among as many figures as the row has columns: one of these is none of its own.
  if (printed.length === columns && hasGap(slots)) return { ...base, slots: unreadSlots(columns), order: 'fixed' }
  if (printed.length === columns) return { ...base, slots: inReadingOrder(printed), order: 'fixed' }
  if (slots.length === columns && blanks && isEach && !mayEndBeyond(run.bands)) return { ...base, slots, order: 'fixed' }
  return { ...base, slots: printed, order: 'loose' }
}

/** Whether blanks stand between some of the figures: between all of them they part the lines. */
const hasGap = (slots: readonly (Slot | null)[]): boolean => {
  const own = slots.slice(
    slots.findIndex(slot => slot !== null),
    slots.findLastIndex(slot => slot !== null) + 1,
  )
  const blanks = own.filter(slot => slot === null).length
  return blanks > 0 && blanks < own.length - blanks - 1
}

/**
 * The cells of a row that goes on over lines. Where one of its lines ends in a tab, the next begins in the cell behind it: browsers copy a cell that
 * holds a block, an inner table, with a line break around it. They leave out the blank cells behind such a one, so that these can't be counted.
 */
const slotsOfLines = (bands: readonly Band[]): readonly (Slot | null)[] =>
  bands.flatMap(({ slots, order }, at) =>
    order === 'cells' && slots.at(-1) === null && at < bands.length - 1 ? slots.slice(0, -1) : slots,
  )

/** Whether the cell at the end of a row over several lines is blank and may stand behind its columns, as one for remarks: another may be left out. */
const mayEndBeyond = (bands: readonly Band[]): boolean => {
  const last = bands.at(-1)
  return bands.length > 1 && last?.order === 'cells' && last.slots.at(-1) === null
}

/**
 * Whether the last of as many as a row has columns may be a remark, 无, and a cell before it is blank: one is known to be, or it is said in place of the
 * total that rows of many columns end in, of figures that are not all 0.
 */
const isRemarked = (slots: readonly (Slot | null)[], columns: number): boolean => {
  const texts = slots.flatMap(slot => slot?.text ?? [])
  if (/[0-9０-９]/.test(texts.at(-1) ?? '')) return false
  return slots.includes(null) || (columns >= WITH_TOTAL && texts.some(text => /[1-9１-９]/.test(text)))
}

/**
 * A row that has all its cells on the line of its label: what stands alone on the next lines is none of it, as a page number is. Its blank cells
 * are in doubt, for that may be what they lack. Null for any other row.
 */
const wholeRow = (band: Band, columns: number): Band | null => {
  if (printedSlots(band).length === columns) return band
  if (band.order !== 'cells' || band.slots.length < columns || !band.slots.includes(null)) return null
  const [unread = null] = unreadSlots(1)
  return { ...band, slots: band.slots.map(slot => slot ?? unread) }
}

/**
 * Figures of one row that stand on several lines of a page: left to right. Where one stands over another they are of two rows, one without its label. Where all
 * of the lower ones stand before the others, the line may go on below as running text does, with its last figures: nothing tells which come first.
 */
const inReadingOrder = (slots: readonly Slot[]): readonly Slot[] => {
  if (!slots.every(slot => slot.anchor.box)) return slots
  const sorted = [...slots].sort((one, other) => one.left - other.left)
  if (!sorted.every((slot, index) => slot.left >= (sorted[index - 1]?.right ?? slot.left))) return unreadSlots(slots.length)
  return goesOnBelow(sorted) ? unreadSlots(slots.length) : sorted
}

/** @param sorted from left to right. */
const goesOnBelow = (sorted: readonly Slot[]): boolean => {
  const lines = sorted.map(({ anchor }) => anchor.line)
  return lines.some((_, at) => at > 0 && Math.min(...lines.slice(0, at)) > Math.max(...lines.slice(at)))
}

/** A block that was copied before or after the others stands in its place again, with what stands over it. */
const inOrderOfBlocks = (bands: readonly Placed[], table: Table): Band[] => {
  const blockOf = table.blocks.flatMap((block, index) => block.rows.map(() => index))
  const { groups, rest } = groupsOf(bands, row => blockOf[row] ?? 0)
  const once = new Set(groups.map(({ key }) => key)).size === groups.length
  if (once) groups.sort((one, other) => one.key - other.key)
  return [...groups.flatMap(group => group.bands), ...rest]
}

/** Labels that were copied apart from their rows say nothing of the rows' order. */
const inOrderOfForm = (bands: readonly Placed[]): Band[] => {
  const { groups, rest } = groupsOf(bands, row => row)
  return [...groups.sort((one, other) => one.key - other.key).flatMap(group => group.bands), ...rest]
}

/** Rows that follow each other with one key, each with what stands over it: heads, or a row whose label is not known yet. */
const groupsOf = (bands: readonly Placed[], keyOf: (row: number) => number) => {
  const groups: { readonly key: number; readonly bands: Band[] }[] = []
  let heads: Band[] = []
  for (const { band, row } of bands) {
    heads.push(band)
    if (row < 0) continue
    const key = keyOf(row)
    const last = groups.at(-1)
    if (last?.key === key) last.bands.push(...heads)
    else groups.push({ key, bands: heads })
    heads = []
  }
  return { groups, rest: heads }
}
