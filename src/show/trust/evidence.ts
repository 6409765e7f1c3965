/** What a finding rests on: its place, the sentence with the number, the cells beside it. */
import type { Finding } from '../../model/finding'
import { markIn } from '../../model/quote'
import type { Report } from '../../model/report'
import type { SourceLine } from '../../model/source'
import { isAboutLabels } from '../../store/selection'
import { cellName, formCellAt } from '../grid/names'
import { chosenPlace } from '../source/sourceMarks'

/** 第 4 页, 第 12 行; null where the finding stands nowhere. */
export const placeInWords = (report: Report, finding: Finding): string | null => {
  const place = chosenPlace(report, finding, finding.totals?.[0] ?? finding.cells[0] ?? null)
  if (!place) return null
  return place.page === undefined ? `第 ${place.line} 行` : `第 ${place.page} 页`
}

export interface MarkedQuote {
  readonly before: string
  /** The very words; empty where the whole quote is meant. */
  readonly marked: string
  readonly after: string
}

/** The words of the report that a finding quotes, with those that its anchor points to marked. */
export const markedQuote = (finding: Finding, lines: readonly SourceLine[]): MarkedQuote | null => {
  const { quote, mark = markIn(finding, lines) } = finding
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
export const comparedCells = (report: Report, finding: Finding): readonly Compared[] => {
  if (!finding.quote || finding.totals || isAboutLabels(finding) || finding.cells.length > mostCompared) return []
  return finding.cells.flatMap(address => {
    const place = formCellAt(report, address)
    const cell = report.cells[address]
    return place ? [{ name: cellName(place), value: cell ? String(cell.value ?? (cell.text.trim() || '空')) : '未见' }] : []
  })
}
