/** Which lines of a zone are this report's table: tables of other years beside it, and notes, are none of it. */
import type { PrintRow, PrintTable, Word } from '../../model/print'
import type { Table } from '../../statute/form'
import { BARS } from '../../text/bars'
import { looksLikeValue } from '../../text/cellText'
import { isFigure } from '../align/band'
import { headWording, labelsOf, squashForm } from '../align/formWording'
import { squash } from '../align/labels'
import { rowTest, wordingTest } from '../align/labelTest'
import type { PrintLine } from '../outline/printLines'
import { CAPTION_LINES, OTHER_HEADS } from '../weights'
import { compact, isHead, starts } from './tableHeads'

/** What may stand before the year of a caption. */
const opening =
  /^(?:[（(]?[一二三四五1-5][)）.．、]{1,2})?[#*（(【\s]*(?:(?:表[0-9一二三四]?|附[件表录]?[0-9一二三]?|对比|比较|对照|参考)[:：、\s]*)?/
const ofWhen = /^(?:(20[0-9]{2})年度?|(上年度?|上一年度?|去年)|(本年度?|今年))/
const named = /情况|数据|统计|对比|比较|表/g

/** Behind the word for when: nothing, or the year once more, 上年（2021年）. */
const bareEnd = /^(?:[（(]\s*20[0-9]{2}年?度?\s*[)）])?[:：）)】\s]*$/

/** Characters of a caption before and behind the word that tells it: 行政许可等主动公开, （供对比）. */
const BEFORE = 16
const BEHIND = 12

/**
 * 2022年度情况（供对比）： over a table; heads and labels of the form name no year and say 情况 or 数据 nowhere.
 * @param isOverTable whether the head of a table follows: then a year alone is a caption too.
 */
const yearOf = (line: PrintLine, year: number, isOverTable: () => boolean): number | null => {
  const text = line.text.trim().replace(opening, '')
  const [all = '', other, last, own] = ofWhen.exec(text) ?? []
  const rest = text.slice(all.length)
  if (all === '' || rest.length > BEFORE + 2 + BEHIND || /[|\t。；]/.test(rest)) return null
  const isNamed = [...rest.matchAll(named)].some(word => word.index <= BEFORE && rest.length - word.index - word[0].length <= BEHIND)
  if (!isNamed && !(bareEnd.test(rest) && isOverTable())) return null
  return other ? Number(other) : last ? year - 1 : own ? year : null
}

/**
 * @param printed tables of which the file tells the cells: 上年 beside other cells of its row is the head of a column.
 * @returns the lines without those below the caption of another year.
 */
export const ofYear = (
  lines: readonly PrintLine[],
  year: number | null,
  table: Table,
  printed: readonly PrintTable[],
): readonly PrintLine[] => {
  if (year === null) return lines
  let current = year
  // One caption stands over one table: the next one without a caption is the report's own.
  const isWhole = endTest(table)
  let from = 0
  let own = 0
  // Next below a head it is one too: 本年处理决定数量, 上年, each on a line of its own.
  const isOverTable = (index: number) =>
    !isBelowHead(table, lines, index) && isOverHead(table, lines, index) && !hasNeighbours(lines[index] as PrintLine, printed)
  const ofOwn = lines.filter((line, index) => {
    const said = yearOf(line, year, () => isOverTable(index))
    if (said !== null || isHead(table.key, line)) {
      const begun = said === null && isWhole(lines.slice(from, index))
      // A whole table above the caption of the report's own is another one.
      if (said === year && isOverTable(index) && isWhole(lines.slice(own, index))) own = index
      if (said !== null || begun) from = index
      current = said ?? (begun ? year : current)
    }
    return said === null && current === year
  })
  const before = new Set(lines.slice(0, own))
  const kept = ofOwn.filter(line => !before.has(line))
  // All of it is another year's, as its captions say: then it is what there is to read. A table of the report's own may have no figure.
  return kept.some(line => line.words.some(word => /[0-9０-９]/.test(word.text))) || isPrinted(table, kept) ? kept : lines
}

/** Whether the head of a table begins right below a line; each of its cells may stand on a line of its own. */
const isOverHead = ({ key }: Table, lines: readonly PrintLine[], index: number): boolean => {
  const below = lines.slice(index + 1, index + 1 + CAPTION_LINES)
  return below.some(line => isHead(key, line)) || starts[key].test(below.map(compact).join(''))
}

/** @returns a test whether lines hold a table to its end: the label of its last row, and figures with or below it. */
const endTest = (table: Table): ((lines: readonly PrintLine[]) => boolean) => {
  const label = squashForm(table.blocks.at(-1)?.rows.at(-1)?.label ?? '')
  return lines => {
    const at = lines.findIndex(line => squash(line.text).includes(label))
    return at >= 0 && lines.slice(at).some(line => line.words.some(isFigure))
  }
}

/** Whether lines hold a table from its head to the label of its last row, whatever its cells hold. */
const isPrinted = (table: Table, lines: readonly PrintLine[]): boolean => {
  const label = squashForm(table.blocks.at(-1)?.rows.at(-1)?.label ?? '')
  const from = lines.findIndex(line => isHead(table.key, line))
  return from >= 0 && lines.slice(from).some(line => squash(line.text).includes(label))
}

const isBelowHead = (table: Table, lines: readonly PrintLine[], index: number): boolean => {
  const above = lines.slice(0, index).findLast(({ text }) => text.trim() !== '')
  return above !== undefined && headWording(table).some(wording => squashForm(wording) === squash(above.text))
}

const hasNeighbours = ({ number }: PrintLine, printed: readonly PrintTable[]): boolean =>
  printed.some(({ rows }) =>
    rows.some(({ cells }) => {
      const own = cells.find(({ words }) => words.some(({ anchor }) => anchor.line === number))
      return own !== undefined && cells.some(cell => cell !== own && cell.text !== '')
    }),
  )

const note = /^[\s*※（(【]*(?:注|说明|备注|附注|填表说明)\s?[0-9]?\s?[】]?[:：]/

/** 依法公开信息 156 条，具体情况见下表： */
const leadsToTable = (text: string): boolean => /[，,]/.test(text) && /(?:下表|如下|下表所示)[：:]$/.test(text.trim())

/** @returns the lines without notes above, below or between the rows: 说明：其他处理包括撤回申请 2 件. */
export const withoutNotes = (lines: readonly PrintLine[]): readonly PrintLine[] =>
  lines.filter(({ text }) => !note.test(text) && !leadsToTable(text))

/** Words that a table follows, whole on their line: 按季度统计如下： */
const leadIn = /^[^\d|\t。；]{2,30}[：:]$/

/** Where the file tells the cells, each of which stands on lines of its own: the texts of the row that a line is part of. */
type RowOf = (line: PrintLine) => PrintRow | undefined

const rowsByLine = (printed: readonly PrintTable[]): RowOf => {
  const byLine = new Map<number, PrintRow>()
  for (const { rows } of printed)
    for (const row of rows) for (const { words } of row.cells) for (const { anchor } of words) byLine.set(anchor.line, row)
  return ({ number }) => byLine.get(number)
}

const textsIn = ({ cells }: PrintRow) => cells.filter(({ text }) => text.trim() !== '')

/**
 * @param printed tables of which the file tells the cells.
 * @returns the lines without those of another table that words lead to, or that has heads of its own, behind the last row of this one. Where
 * the same table follows once more, nothing tells which of the two is meant, and all lines are kept.
 */
export const beforeAnother = (lines: readonly PrintLine[], table: Table, printed: readonly PrintTable[]): readonly PrintLine[] => {
  const last = squashForm(table.blocks.at(-1)?.rows.at(-1)?.label ?? '')
  const end = table.layout === 'rows' ? lines.findIndex(line => squash(line.text).includes(last)) : -1
  if (end < 0) return lines
  const isWording = wordingTest(table)
  const rowOf = rowsByLine(printed)
  const ownRow = rowOf(lines[end] as PrintLine)
  const other = lines.findIndex(
    (line, index) =>
      index > end && (leadIn.test(line.text.trim()) || isOtherHead(line, isWording) || beginsAnother(line, ownRow, rowOf, isWording)),
  )
  if (other < 0) return lines
  const own = lines.slice(0, other)
  const isRow = rowTest(table)
  // Rows of a table that is whole above are the other one's.
  const mayGoOn = ownRow !== undefined && !saysAllLabels(own, table)
  const isOwn = (line: PrintLine) => isHead(table.key, line) || (mayGoOn && isRow(line.text))
  const rest = lines.slice(other)
  return rest.some(isOwn) || labelsLacking(own, table).some(label => textOf(rest).includes(label)) ? lines : own
}

const saysAllLabels = (lines: readonly PrintLine[], table: Table): boolean => labelsLacking(lines, table).length === 0

/** Labels of the form that lines do not say, broken over some of them or not. */
const labelsLacking = (lines: readonly PrintLine[], table: Table): readonly string[] => {
  const said = textOf(lines)
  return labelsOf(table).filter(label => !said.includes(label))
}

const textOf = (lines: readonly PrintLine[]): string => squash(lines.map(({ text }) => text).join(''))

/** Whether a line stands in a row of heads below the last row of the form, and not all of them are the form's. */
const beginsAnother = (line: PrintLine, ownRow: PrintRow | undefined, rowOf: RowOf, isWording: (text: string) => boolean): boolean => {
  const row = rowOf(line)
  if (!ownRow || !row || row === ownRow) return false
  const texts = textsIn(row)
  return texts.length >= OTHER_HEADS && texts.every(isHeading) && !texts.every(({ text }) => isWording(text))
}

/**
 * @param printed tables of which the file tells the cells: before the head of the form's no row of several cells is one of its rows.
 * @returns the lines without those of another table before the head of the form's, which has heads of its own, 指标 | 事项, or has rows of the form
 * as well: 行政许可 | 件 | 12. Only where all rows of the form follow below its head: else some of them may stand among the lines before.
 */
export const behindAnother = (lines: readonly PrintLine[], table: Table, printed: readonly PrintTable[]): readonly PrintLine[] => {
  const start = table.layout === 'rows' ? lines.findIndex(line => isHead(table.key, line)) : -1
  if (start <= 0) return lines
  const isWording = wordingTest(table)
  const isRow = rowTest(table)
  const rowOf = rowsByLine(printed)
  const ownRow = rowOf(lines[start] as PrintLine)
  const isTold = (line: PrintLine) => {
    const row = ownRow && rowOf(line)
    return row !== undefined && row !== ownRow && textsIn(row).length >= OTHER_HEADS
  }
  const isOther = (line: PrintLine) => isTold(line) || isOtherHead(line, isWording) || line.words.some(({ text }) => isRow(text))
  if (!lines.slice(0, start).some(isOther)) return lines
  const own = lines.slice(start)
  return saysAllLabels(own, table) ? own : lines
}

const isBars = new RegExp(`^[${BARS}]+$`)
const withoutBars = (words: readonly Word[]) => words.filter(({ text }) => !isBars.test(text))

/** A row of heads that are none of the form's: 序号 | 事项 | 数量. */
const isOtherHead = ({ words }: PrintLine, isWording: (text: string) => boolean): boolean => areOtherHeads(withoutBars(words), isWording)

const areOtherHeads = (texts: readonly { readonly text: string }[], isWording: (text: string) => boolean): boolean =>
  texts.length >= OTHER_HEADS && texts.every(heading => isHeading(heading) && !isWording(heading.text))

const isHeading = ({ text }: { readonly text: string }): boolean => !/[0-9０-９。；：:]/.test(text) && !looksLikeValue(text)
