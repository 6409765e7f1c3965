/** Columns that the form does not have, told where the heads of all its own stand beside theirs, each over cells of its own. */

import { flatten, gather } from '../../model/gather'
import type { PrintCell, PrintTable, Word } from '../../model/print'
import type { Passage } from '../../model/report'
import type { Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { squashForm, wordingOf } from '../align/formWording'
import { squash } from '../align/labels'
import { columnBehind } from './columnBehind'
import { type PrintedBlock, printedBlocks } from './printedBlocks'

export interface OwnColumns {
  /** The tables without the cells of such columns; as they are where there is none. */
  readonly printed: readonly PrintTable[]
  /** Heads of such columns, each wording once. */
  readonly heads: readonly Passage[]
  /** What is printed in such columns. */
  readonly words: ReadonlySet<Word>
}

/** @param tables the same table in all forms: what is wording of any of them is no head of the report's own. */
export const withoutExtraColumns = (printed: readonly PrintTable[], tables: readonly Table[]): OwnColumns => {
  const distinct = [...new Set(tables)]
  const wording = flatten(distinct.map(wordingOf))
  const whole = new Set(wording)
  const heads: PrintCell[] = []
  const taken = new Set<PrintCell>()
  for (const part of printed) {
    const strange = strangeIn(part, text => !whole.has(text) && mayBeHead(text, wording))
    // As a rule all that a table says is the form's wording.
    if (strange.size === 0) continue
    const blocks = distinct.flatMap(table => (isByHead(part, strange, table) ? printedBlocks(part, table) : []))
    const extra = blocks.flatMap(block => extraHeads(block, strange, wording))
    const filled = extra.filter(head => blocks.some(block => hasContent(block, head)))
    heads.push(...filled)
    for (const block of blocks) for (const head of filled) for (const cell of columnOf(block, head)) taken.add(cell)
    const behind = filled.length > 0 ? null : tables.map(table => columnBehind(part, table, wording)).find(found => found !== null)
    if (behind) {
      heads.push(behind.head)
      for (const cell of [behind.head, ...behind.cells]) taken.add(cell)
    }
  }
  if (taken.size === 0) return { printed, heads: [], words: new Set() }
  return {
    printed: printed.map(part => ({
      ...part,
      rows: part.rows.map(row => ({ ...row, cells: row.cells.filter(cell => !taken.has(cell)) })),
    })),
    heads: [...new Map(heads.map(({ text, anchor }) => [squash(text), { text: text.trim(), anchor }])).values()],
    words: new Set([...taken].flatMap(({ words }) => words)),
  }
}

/** Columns of an office's own order and measures. */
const helper = /序号|行次|栏次|编号|代码|单位/

/** The cells of a part with words that are no part of any wording of the form, and may be heads. */
const strangeIn = ({ rows }: PrintTable, isStrange: (squashed: string) => boolean): ReadonlySet<PrintCell> =>
  new Set(gather(rows, ({ cells }) => cells.filter(({ text }) => !looksLikeValue(text) && isStrange(squash(text)))))

/** Whether one of these cells stands in line with a head of the form: a misprinted label does not. */
const isByHead = ({ rows }: PrintTable, strange: ReadonlySet<PrintCell>, { blocks }: Table): boolean => {
  const heads = new Set(blocks.flatMap(({ columns }) => columns.map(({ label }) => squashForm(label))))
  const isHead = ({ text }: PrintCell) => heads.has(squash(text))
  const cells = [...strange]
  return rows.some(row => row.cells.some(head => cells.some(cell => areInLine(head, cell)) && isHead(head)))
}

const areInLine = (one: PrintCell, other: PrintCell) => one.rowFrom < other.rowTo && other.rowFrom < one.rowTo

/** A year is no part of any head, though labels of the form begin with it. */
const ofYear = /^(?:上年|去年|上一年)度?$/

const mayBeHead = (text: string, wording: readonly string[]): boolean =>
  /\p{Script=Han}{2}/u.test(text) && !helper.test(text) && (ofYear.test(text) || !wording.some(said => said.includes(text)))

/** Heads among those of the form, right of the first of them, with a cell of their own in each row of the block. */
const extraHeads = (block: PrintedBlock, strange: ReadonlySet<PrintCell>, wording: readonly string[]): readonly PrintCell[] =>
  block.head.filter(cell => {
    if (!strange.has(cell) || !isBeside(block, cell)) return false
    const below = block.rows.map(row => block.under(row, cell))
    return below.every(own => own && !own.crowded && !own.uncertain && !wording.includes(squash(own.text)))
  })

/** Whether a column is none of the form's, and its head stands in line with one of theirs. */
const isBeside = ({ heads }: PrintedBlock, cell: PrintCell): boolean =>
  cell.columnFrom >= (heads[0]?.columnTo ?? Number.POSITIVE_INFINITY) &&
  heads.every(head => !sharesColumns(head, cell)) &&
  heads.some(head => areInLine(head, cell))

const sharesColumns = (one: PrintCell, other: PrintCell) => one.columnFrom < other.columnTo && other.columnFrom < one.columnTo

const hasContent = (block: PrintedBlock, head: PrintCell): boolean =>
  block.rows.some(row => (block.under(row, head)?.text ?? '').trim() !== '')

/** The cells of a column in a block; none where one of the form's stands there, or a row has no cell of its own in it. */
const columnOf = (block: PrintedBlock, head: PrintCell): readonly PrintCell[] =>
  block.heads.some(own => sharesColumns(own, head)) || !block.rows.every(row => block.under(row, head))
    ? []
    : block.cells.filter(cell => head.columnFrom <= cell.columnFrom && cell.columnTo <= head.columnTo)
