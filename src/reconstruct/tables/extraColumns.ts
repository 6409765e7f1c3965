/** Columns that the form does not have, told where the heads of all its own stand beside theirs, each over cells of its own. */

import { flatten, gather } from '../../model/gather'
import type { PrintCell, PrintTable } from '../../model/print'
import type { Passage } from '../../model/report'
import type { Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { wordingOf } from '../align/formWording'
import { squash } from '../align/labels'
import { columnBehind } from './columnBehind'
import { type LeftOut, leaveOut } from './leaveOut'
import { blankBlocks, type PrintedBlock, printedBlocks } from './printedBlocks'
import { ruledColumns } from './ruledColumns'

export interface OwnColumns extends LeftOut {
  /** Heads of such columns, each wording once. */
  readonly heads: readonly Passage[]
}

/** @param tables the same table in all forms: what is wording of any of them is no head of the report's own. */
export const withoutExtraColumns = (printed: readonly PrintTable[], tables: readonly Table[]): OwnColumns => {
  const distinct = [...new Set(tables)]
  const wording = flatten(distinct.map(wordingOf))
  const said = new Set(wording)
  const heads: PrintCell[] = []
  const taken = new Set<PrintCell>()
  const isOther = (text: string) => helper.test(text) || mayBeHead(squash(text), wording)
  const over = distinct.map(table => ruledColumns(printed, table, isOther)).find(found => found !== null)
  if (over) {
    const isFilled = (head: PrintCell) =>
      over.cells.some(cell => cell.text.trim() !== '' && cell.left < head.right && head.left < cell.right)
    heads.push(...over.heads.filter(head => !helper.test(head.text) && isFilled(head)))
    for (const cell of [...over.heads, ...over.cells]) taken.add(cell)
  }
  for (const part of over ? [] : printed) {
    const other = otherWords(part, said)
    // As a rule all that a table says is the form's wording.
    if (other.length === 0 && part.evidence !== 'markup') continue
    const strange = new Set(other.filter(({ text }) => mayBeHead(squash(text), wording)))
    const whole = distinct.flatMap(table => printedBlocks(part, table))
    // Of a block without a figure others tell where its columns end.
    const ends = new Set(whole.map(endOf))
    const blank = ends.size > 0 ? distinct.flatMap(table => blankBlocks(part, table)).filter(block => ends.has(endOf(block))) : []
    const blocks = [...whole, ...blank]
    for (const block of blocks) for (const cell of wordsBehind(block, strange)) taken.add(cell)
    for (const cell of whole.flatMap(block => figuresBehind(part, block))) taken.add(cell)
    if (other.length === 0) continue
    const extra = blocks.flatMap(block => extraHeads(block, strange, wording))
    // One left blank says nothing that a form could mind; its cells are none of the form's all the same.
    heads.push(...extra.filter(head => blocks.some(block => hasContent(block, head))))
    for (const block of blocks) for (const head of extra) for (const cell of columnOf(block, head)) taken.add(cell)
    const behind = extra.length > 0 ? null : tables.map(table => columnBehind(part, table, wording)).find(found => found !== null)
    if (behind) {
      heads.push(behind.head)
      for (const cell of [behind.head, ...behind.cells]) taken.add(cell)
    }
  }
  const left = leaveOut(printed, taken)
  if (taken.size === 0) return { ...left, heads: [] }
  return {
    ...left,
    heads: [...new Map(heads.map(({ text, anchor }) => [squash(text), { text: text.trim(), anchor }])).values()],
  }
}

/** Columns of an office's own order and measures. */
const helper = /序号|行次|栏次|编号|代码|单位/

/** The cells of a part with words that are no wording of the form. */
const otherWords = ({ rows }: PrintTable, wording: ReadonlySet<string>): readonly PrintCell[] =>
  gather(rows, ({ cells }) => cells.filter(({ text }) => text !== '' && !looksLikeValue(text) && !wording.has(squash(text))))

/** Columns right of all of the form's whose head says nothing of its own, with words alone (件, √) or below a helper's head: no figure of the form stands there. */
const wordsBehind = (block: PrintedBlock, strange: ReadonlySet<PrintCell>): readonly PrintCell[] => {
  const { head, rows, cells } = block
  const end = endOf(block)
  const behind = cells.filter(({ columnFrom }) => columnFrom >= end)
  const named = head.filter(cell => strange.has(cell))
  const helpers = head.filter(cell => cell.columnFrom >= end && helper.test(cell.text))
  const isIn = (cell: PrintCell) => rows.some(row => cell.rowFrom <= row && row < cell.rowTo)
  const figures = behind.filter(cell => isIn(cell) && cell.text !== '' && looksLikeValue(cell.text))
  const isTold = (cell: PrintCell) =>
    helpers.some(own => sharesColumns(own, cell)) || ![...named, ...figures].some(other => sharesColumns(other, cell))
  return behind.filter(isTold)
}

/**
 * Columns without a head right of all of the form's, as of sums that somebody worked out beside the table: no figure of the form stands there where a
 * row that has one has all of its own too. In a file of cells alone: what lines bound may be a row that lies a column off.
 */
const figuresBehind = ({ evidence }: PrintTable, block: PrintedBlock): readonly PrintCell[] => {
  if (evidence !== 'markup') return []
  const { heads, head, rows, cells, under } = block
  const behind = cells.filter(({ columnFrom }) => columnFrom >= endOf(block))
  const bare = behind.filter(cell => !head.some(own => sharesColumns(own, cell)))
  const beside = rows.filter(row => bare.some(cell => cell.rowFrom === row && cell.text !== '' && looksLikeValue(cell.text)))
  const whole = beside.filter(row => heads.every(own => under(row, own)?.text.trim()))
  return 2 * whole.length > beside.length ? bare : []
}

/** The column behind all of the form's. */
const endOf = ({ heads }: PrintedBlock): number => Math.max(...heads.map(({ columnTo }) => columnTo))

const areInLine = (one: PrintCell, other: PrintCell) => one.rowFrom < other.rowTo && other.rowFrom < one.rowTo

/** A year is no part of any head, though labels of the form begin with it. */
const ofYear = /^(?:上年|去年|上一年|20[0-9]{2}年)度?$/

/** Stands in each cell that a head above or beside reaches over. */
const ditto = /^同[上左前]$/

const mayBeHead = (text: string, wording: readonly string[]): boolean =>
  ofYear.test(text) ||
  (/\p{Script=Han}{2}/u.test(text) && !helper.test(text) && !ditto.test(text) && !wording.some(said => said.includes(text)))

/** Heads among those of the form, right of the first of them, with a cell of their own in each row of the block. */
const extraHeads = (block: PrintedBlock, strange: ReadonlySet<PrintCell>, wording: readonly string[]): readonly PrintCell[] => {
  const own = block.head.filter(({ text }) => wording.includes(squash(text)))
  return block.head.filter(cell => {
    if (!strange.has(cell) || !isBeside(block, cell, own)) return false
    const below = block.rows.map(row => block.under(row, cell))
    return below.every(under => under && !under.crowded && !under.uncertain && !wording.includes(squash(under.text)))
  })
}

/** Whether a column is none of the form's, and its head stands in line with one of theirs. @param own all heads that are the form's. */
const isBeside = ({ heads }: PrintedBlock, cell: PrintCell, own: readonly PrintCell[]): boolean =>
  cell.columnFrom >= (heads[0]?.columnTo ?? Number.POSITIVE_INFINITY) &&
  heads.every(head => !sharesColumns(head, cell)) &&
  own.some(head => areInLine(head, cell))

const sharesColumns = (one: PrintCell, other: PrintCell) => one.columnFrom < other.columnTo && other.columnFrom < one.columnTo

const hasContent = (block: PrintedBlock, head: PrintCell): boolean =>
  block.rows.some(row => (block.under(row, head)?.text ?? '').trim() !== '')

/** The cells of a column in a block; none where one of the form's stands there, or a row has no cell of its own in it. */
const columnOf = (block: PrintedBlock, head: PrintCell): readonly PrintCell[] =>
  block.heads.some(own => sharesColumns(own, head)) || !block.rows.every(row => block.under(row, head))
    ? []
    : block.cells.filter(cell => head.columnFrom <= cell.columnFrom && cell.columnTo <= head.columnTo)
