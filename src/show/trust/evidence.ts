/** What a finding rests on: its place, the sentence with the number, the cells beside it. */
import type { Finding } from '../../model/finding'
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

/** Characters before the marked words that tell where in the quote they stand, when a number is in it twice. */
const context = 24

/** The words of the report that a finding quotes, with those that its anchor points to marked. */
export const markedQuote = ({ quote, anchor }: Finding, lines: readonly SourceLine[]): MarkedQuote | null => {
  if (!quote) return null
  const line = anchor ? (lines[anchor.line - 1]?.text ?? '') : ''
  const words = anchor ? line.slice(anchor.start, anchor.end).trim() : ''
  if (!anchor || words === '' || words.length >= quote.length) return { before: quote, marked: '', after: '' }
  for (let known = Math.min(context, anchor.start); known >= 0; known--) {
    const found = quote.indexOf(line.slice(anchor.start - known, anchor.start) + words)
    if (found < 0) continue
    const at = found + known
    return { before: quote.slice(0, at), marked: words, after: quote.slice(at + words.length) }
  }
  return { before: quote, marked: '', after: '' }
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
