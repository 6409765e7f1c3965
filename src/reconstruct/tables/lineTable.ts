/** The table whose rows all stand side by side in one line of print (表四) → headings and cells. */

import type { HeadingReading, TableReading } from '../../model/report'
import { addressOf } from '../../statute/compiled'
import type { Block, CellAddress, Column, Form, Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { isMixture } from '../align/amongOthers'
import { type Band, hasFigures, printedSlots, type Slot } from '../align/band'
import { type LinePlace, orderOfLine } from '../align/columnOrder'
import { type Placed, placeSlots } from '../align/columns'
import { squashForm, wordingOf } from '../align/formWording'
import { isRestUnseen, readHeadings, uncut, type WantedHeading } from '../align/headings'
import { type HeadPath, headsInPlace } from '../align/headsInPlace'
import { squash, type Token, withoutFigures, wordsToTokens } from '../align/labels'
import { type HeadMark, learnColumns } from '../align/pageColumns'
import type { TableBands } from '../align/toBands'
import { splitAtBlanks } from '../align/tokensToWords'
import { anchorAround } from '../outline/printLines'
import { BROKEN_OFF } from '../weights'
import { fillCells, type ReadTable, tableAnchor } from './table'
import { uprightLine } from './uprightLine'

/** Reads the table whose rows all stand in one line of print (表四). */
export const readLineTable = (source: TableBands, table: Table, form: Form): ReadTable | null => {
  const block = table.blocks[0]
  if (!block) return null
  const slots = block.rows.flatMap(row => block.columns.map(column => ({ row, column })))
  const upright = uprightLine(source.bands, block)
  if (upright) return readUpright(upright, source, table, form)
  const isLine = (other: Band) => hasFigures(other) || other.slots.length >= slots.length
  const uncounted = source.bands.filter(other => !countsColumns(other, slots.length))
  const lines = uncounted.some(isLine) ? uncounted : source.bands
  const candidates = lines.filter(hasFigures)
  const blank = lines.filter(other => other.slots.length >= slots.length)
  const parts = joinParts(lines, candidates, block) ?? joinHeads(lines, candidates, block)
  const band =
    parts ??
    candidates.reduce<Band | null>(
      (best, other) => (best && printedSlots(best).length >= printedSlots(other).length ? best : other),
      null,
    ) ??
    blank.at(-1)
  if (!band) return null
  const heads = lines
    .slice(0, parts ? lines.length : lines.indexOf(band))
    .flatMap(other => wordsToTokens([...other.labels.flatMap(splitAtBlanks), ...printedSlots(other).map(slotToWord)]))
  const columnAt = source.positioned ? learnColumns([band], () => lineHeads(lines, band, block.columns, slots.length), slots.length) : null
  const printed = printedSlots(band)
  const order = parts ? slots : orderOfLine(heads, block, source.placed ? printed : null)
  const placed: Placed =
    order &&
    isTold(band, candidates, slots.length) &&
    !(source.positioned ? isBroken(band, candidates) : goesOn(band, lines)) &&
    (parts !== null || !isOtherwiseOrdered(heads, block, order))
      ? placeSlots(band, slots.length, [], columnAt)
      : { kind: 'unread', slots: printed }
  const rowAnchor = anchorAround(printedSlots(band).map(slot => slot.anchor)) ?? tableAnchor(source.bands)
  const places = (order ?? slots).map(({ row, column }) => ({
    address: addressOf(table.key, row.key, column.key),
    quantity: column.quantity,
  }))
  const cells = Object.fromEntries(fillCells(places, placed, rowAnchor))
  const found = parts ? headingsOfParts(table) : readLineHeadings(table, heads, band, order ?? slots)
  const headings = source.headsTorn || areOverPages(heads) ? uncut(found) : found
  const reading: TableReading = {
    table: table.key,
    form: form.id,
    anchor: tableAnchor(source.bands),
    rows: block.rows.map(row => ({ key: row.key, printed: row.label, anchor: rowAnchor })),
    headings,
    note: null,
  }
  return { reading, cells, score: 0, recognised: 1, complete: true, figures: new Set(printed.flatMap(slot => slot.words)), alignment: null }
}

/** Whether a line numbers the columns, from 0 or 1 on: beside another line it is none of the form's, whose totals would not be the sums. */
const countsColumns = (band: Band, count: number): boolean => {
  const numbers = printedSlots(band).map(({ text }) => Number(text))
  return numbers.length === count && Number(numbers[0]) <= 1 && numbers.every((number, at) => number === Number(numbers[0]) + at)
}

/** Whether the heads stand on two pages: where a page ends within them, the end of one may stand below the lines that its cell is drawn with. */
const areOverPages = (heads: readonly Token[]): boolean => new Set(heads.map(({ word }) => word.anchor.page)).size > 1

/** @param figures in the order of the form's line. */
const readUpright = (figures: readonly (Slot | null)[], { bands }: TableBands, table: Table, form: Form): ReadTable => {
  const anchor = tableAnchor(bands)
  const places = table.blocks.flatMap(({ rows, columns }) =>
    rows.flatMap(row => columns.map(({ key, quantity }) => ({ address: addressOf(table.key, row.key, key), quantity }))),
  )
  const rows = table.blocks.flatMap(block => block.rows.map(({ key, label }) => ({ key, printed: label, anchor })))
  return {
    reading: { table: table.key, form: form.id, anchor, rows, headings: headingsOfParts(table), note: null },
    cells: Object.fromEntries(fillCells(places, { kind: 'placed', slots: figures }, anchor)),
    ...{ score: 0, recognised: 1, complete: true, alignment: null },
    figures: new Set(figures.flatMap(slot => slot?.words ?? [])),
  }
}

/** The line in parts, one for each row of the form, each below words that name it: three tables under headings of their own. */
const joinParts = (bands: readonly Band[], figures: readonly Band[], { rows, columns }: Block): Band | null => {
  const last = figures.at(-1)
  if (!last || rows.length < 2 || figures.length !== rows.length) return null
  const named = figures.every((part, index) => {
    const from = index === 0 ? 0 : bands.indexOf(figures[index - 1] as Band) + 1
    const above = [...bands.slice(from, bands.indexOf(part)), part].flatMap(band => band.labels.map(word => word.text))
    const said = squash(above.join(''))
    const isNamed = (row: (typeof rows)[number] | undefined) => said.includes(squashForm(row?.label ?? ''))
    // What names the first one may stand above the table's begin: it is the one that the others leave.
    return slotsOf(part, columns.length) !== null && (isNamed(rows[index]) || (index === 0 && !rows.some(isNamed)))
  })
  return named ? { ...last, slots: figures.flatMap(part => slotsOf(part, columns.length) ?? []), order: 'fixed' } : null
}

/** The figures of a line with so many cells, its blanks among them where these are bounded; null where they are others. */
const slotsOf = (line: Band, count: number): readonly (Slot | null)[] | null => {
  if (line.order === 'fixed' && line.slots.length === count) return line.slots
  return printedSlots(line).length === count ? printedSlots(line) : null
}

/** Each figure next below its own head, the columns copied one after the other: 行政复议 | 结果维持 | 27 | 结果纠正 | 6. */
const joinHeads = (bands: readonly Band[], figures: readonly Band[], { rows, columns }: Block): Band | null => {
  const last = figures.at(-1)
  if (!last || figures.length !== rows.length * columns.length) return null
  const headed = figures.every((figure, index) => {
    const from = index === 0 ? 0 : bands.indexOf(figures[index - 1] as Band) + 1
    const above = [...bands.slice(from, bands.indexOf(figure)), figure].flatMap(band => band.labels.map(word => word.text))
    const head = squashForm(columns[index % columns.length]?.label ?? '')
    const group = index % columns.length === 0 ? squashForm(rows[index / columns.length]?.label ?? '') : ''
    const said = squash(above.join(''))
    return printedSlots(figure).length === 1 && said.endsWith(head) && (index === 0 ? said.includes(group) : said.endsWith(group + head))
  })
  return headed ? { ...last, slots: figures.flatMap(printedSlots), order: 'fixed' } : null
}

/** Headings of parts are the report's own words: that they name the rows is all that is asked. */
const headingsOfParts = (table: Table): HeadingReading[] =>
  readLineHeadings(table, [], null, []).map(heading => ({ ...heading, printed: heading.wanted }))

/** Of several full lines nobody can tell which is meant, unless they say the same. */
const isTold = (band: Band, candidates: readonly Band[], count: number): boolean => {
  const text = (other: Band) =>
    printedSlots(other)
      .map(slot => slot.text)
      .join(' ')
  return candidates.every(other => printedSlots(other).length < count || text(other) === text(band))
}

/** Whether a figure more stands next to figures that were put together of several lines: which of them is none of the row's nobody can tell. */
const goesOn = (band: Band, bands: readonly Band[]): boolean => {
  const at = bands.indexOf(band)
  const isOnOneLine = new Set(printedSlots(band).map(slot => slot.anchor.line)).size < 2
  return !isOnOneLine && [bands[at - 1], bands[at + 1]].some(other => other && other.labels.length === 0 && hasFigures(other))
}

/** Whether figures stand next above or below the line, as those do that are broken in their cells. */
const isBroken = (line: Band, candidates: readonly Band[]): boolean => {
  const box = printedSlots(line)[0]?.anchor.box
  if (!box) return false
  return candidates
    .filter(other => other !== line && other.page === line.page)
    .flatMap(printedSlots)
    .some(({ anchor }) => anchor.box && Math.abs(anchor.box[1] - box[1]) < BROKEN_OFF * (box[3] - box[1]))
}

/** The lowest heads, where one stands over each figure of the line; none where they do not come out as many. */
const lineHeads = (bands: readonly Band[], line: Band, columns: readonly Column[], count: number): HeadMark[] => {
  const labels = columns.map(column => squashForm(column.label))
  const words = bands
    .slice(0, bands.indexOf(line))
    .filter(band => band.page === line.page)
    .flatMap(band => wordsToTokens(band.labels))
    .filter(token => labels.some(label => label.includes(token.squashed)))
    .sort((one, other) => one.word.left - other.word.left)
  const spans: { left: number; right: number }[] = []
  for (const { word } of words) {
    const last = spans.at(-1)
    if (last && word.left < last.right) last.right = Math.max(last.right, word.right)
    else spans.push({ left: word.left, right: word.right })
  }
  return spans.length === count ? spans.map((span, column) => ({ ...span, page: line.page, column })) : []
}

const slotToWord = (slot: Slot) => ({ text: slot.text, anchor: slot.anchor, left: slot.left, right: slot.right, top: 0, bottom: 0 })

/** The heads over the single figures, from left to right. */
const leavesOf = (heads: readonly Token[], { rows }: Block): readonly Token[] => {
  const groups = [...new Set(rows.flatMap(row => [...(row.under ?? []), row.label]))]
  const printed = heads.filter(token => !groups.some(group => squashForm(group).includes(token.squashed) && token.squashed.length > 2))
  // In a text each line has places of its own.
  return printed.every(({ word }) => word.anchor.box) ? [...printed].sort((one, other) => one.word.left - other.word.left) : printed
}

/** Whether all heads are those of the form, and most of them over the figures of others: 总计 before 结果维持. */
const isOtherwiseOrdered = (heads: readonly Token[], block: Block, order: readonly LinePlace[]): boolean => {
  const leaves = leavesOf(heads, block)
  const labels = block.columns.map(({ label }) => squashForm(label))
  if (leaves.length !== order.length || leaves.some(({ squashed }) => !labels.includes(squashed))) return false
  return 2 * leaves.filter(({ squashed }, index) => squashed !== squashForm(order[index]?.column.label ?? '')).length > leaves.length
}

/** Heads of 表四: groups once, results once a group. Where cells are bounded, the results are compared place by place. @param wanted the places of its line. */
const readLineHeadings = (table: Table, heads: readonly Token[], line: Band | null, wanted: readonly LinePlace[]): HeadingReading[] => {
  const bounded = line?.bounded ?? false
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
  const places = block.rows.flatMap(row =>
    block.columns.map(column => ({
      path: [...(row.under ?? []), row.label, column.label],
      address: addressOf(table.key, row.key, column.key),
    })),
  )
  const paths = places.map(({ path }) => path)
  const groupReadings = readHeadings(wantedGroups, heads, true, !bounded, paths)
  const leaves = leavesOf(heads, block)
  if (!bounded) {
    const addresses = places.map(({ address }) => address)
    return [...groupReadings, ...leavesInPlace(addresses, heads, paths)]
  }
  if (leaves.length !== wanted.length || leaves.some(({ text }) => looksLikeValue(text))) return groupReadings
  // Where most stand over others' columns, they are not the heads of these.
  const others = wanted.filter(({ column }, index) => leaves[index]?.squashed !== squashForm(column.label))
  if (2 * others.length > wanted.length) return groupReadings
  // Where two heads stand in one cell for a lost border, those beside it may stand in each other's places.
  const isMixed = leaves.some(({ squashed }, index) => isMixture(squashed, squashForm(wanted[index]?.column.label ?? ''), wordingOf(table)))
  const isHead = (squashed: string) => wanted.some(({ column }) => squashForm(column.label) === squashed)
  return [
    ...groupReadings,
    ...wanted.map(({ row, column }, index): HeadingReading => {
      const token = leaves[index] as Token
      const label = squashForm(column.label)
      // Over a cell that cannot be read, as where the page's edge cuts both, a part of the heading says nothing.
      const same =
        withoutFigures(token.squashed) === label ||
        (isMixed && isHead(token.squashed)) ||
        (line?.slots[index]?.crowded === true && label.includes(token.squashed)) ||
        isMixture(token.squashed, label, wordingOf(table)) ||
        isRestUnseen([token], label)
      return {
        kind: 'column',
        wanted: column.label,
        printed: same ? column.label : token.text,
        anchor: token.word.anchor,
        cells: [addressOf(table.key, row.key, column.key)],
      }
    }),
  ]
}

/** The heads over single figures that are printed in other words, where their place among all heads tells them. @param addresses one a path. */
const leavesInPlace = (addresses: readonly CellAddress[], heads: readonly Token[], paths: readonly HeadPath[]): HeadingReading[] =>
  headsInPlace(heads, paths).flatMap(({ wanted, column, token }) => {
    const cells = column === null ? [] : addresses.slice(column, column + 1)
    return cells.map(address => ({ kind: 'column' as const, wanted, printed: token.text, anchor: token.word.anchor, cells: [address] }))
  })
