/** What a finding rests on: its place, the sentence with the number, the cells beside it. */

import type { DrawnTable } from '../../../model/drawnTable'
import { formCellAt } from '../../../model/equations'
import type { Finding } from '../../../model/finding'
import { markIn } from '../../../model/quote'
import type { Report } from '../../../model/report'
import type { SourceLine } from '../../../model/source'
import { chiefCell, placeNamed } from '../../../model/subject'
import { cellName } from '../../../words/names'
import { placeName } from './placeName'
import { chosenPlace } from './sourceMarks'

/** 第 4 页, 第 12 行, 第 2 张表; null where the finding stands nowhere. */
export const placeInWords = (report: Report, finding: Finding, tables?: readonly DrawnTable[]): string | null =>
  placeName(chosenPlace(report, finding, chiefCell(finding.subject)), tables)

export interface MarkedQuote {
  readonly before: string
  /** The very words; empty where the whole quote is meant. */
  readonly marked: string
  readonly after: string
}

/** The words of the report that a finding quotes, with those that its anchor points to marked. */
export const markedQuote = (finding: Finding, lines: readonly SourceLine[]): MarkedQuote | null => {
  const place = placeNamed(finding.subject)
  const { quote, mark = markIn(place, lines) } = place
  if (!quote) return null
  if (!mark) return { before: quote, marked: '', after: '' }
  const [start, end] = mark
  return { before: quote.slice(0, start), marked: quote.slice(start, end), after: quote.slice(end) }
}

export interface Compared {
  /** 表三 本年新收，总计 */
  readonly name: string
  readonly value: string
}

/** More cells than this say nothing one by one. */
const mostCompared = 8

/** The cells that words of the report were compared with, and what stands in them. Sums are spelled out elsewhere. */
export const comparedCells = (report: Report, { subject }: Finding): readonly Compared[] => {
  if (subject.kind !== 'words' || subject.cells.length > mostCompared) return []
  return subject.cells.flatMap(address => {
    const place = formCellAt(report, address)
    const cell = report.cells[address]
    return place ? [{ name: cellName(place), value: cell ? String(cell.value ?? (cell.text.trim() || '空')) : '缺' }] : []
  })
}
