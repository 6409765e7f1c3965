/** What came out of a document, held against the clean report that it was made of. */
import type { Finding } from '../../src/model/finding'
import type { Report } from '../../src/model/report'
import type { Outcome } from '../../src/model/result'
import type { RuleId } from '../../src/model/ruleArgs'
import { cellsNamed } from '../../src/model/subject'
import { messageOf } from '../../src/words/messageOf'
import type { Invented } from './invent'

export interface Tally {
  documents: number
  /** Documents that gave no report. */
  failed: number
  right: number
  /** Unread, uncertain or not found. */
  unread: number
  /** A number that is another one, without doubt. */
  wrong: number
  /** Printed and called blank for certain. */
  blank: number
  /** Errors and warnings: a clean report has none, but of cells that were left blank. */
  findings: number
  /** Documents with an error or a warning. */
  accused: number
  /** Documents without a fault: all cells right, no error, no warning. */
  whole: number
  /** What was wrong, a line each. */
  readonly faults: string[]
}

export const newTally = (): Tally => ({
  ...{ documents: 0, failed: 0, right: 0, unread: 0, wrong: 0, blank: 0, findings: 0, accused: 0, whole: 0 },
  faults: [],
})

/** What of an outcome is looked at. */
type Read =
  | Pick<Outcome & { readonly ok: false }, 'ok' | 'failure'>
  | (Pick<Outcome & { readonly ok: true }, 'ok' | 'findings'> & { readonly report: Pick<Report, 'cells'> })

/** Adds a document. @param name of the document, for its faults. @param deserves rules whose findings are true of it. */
export const addTo = (
  tally: Tally,
  name: string,
  report: Pick<Invented, 'figures'>,
  outcome: Read,
  deserves: readonly RuleId[] = [],
): void => {
  tally.documents++
  const addresses = Object.entries(report.figures)
  if (!outcome.ok) {
    tally.failed++
    tally.unread += addresses.length
    tally.faults.push(`${name}: ${outcome.failure.code} ${outcome.failure.message}`)
    return
  }
  const { cells } = outcome.report
  const states = addresses.map(([address, wanted]) => {
    const state = stateOf(cells[address as keyof typeof cells], wanted ?? '')
    if (state === 'wrong' || state === 'blank')
      tally.faults.push(`${name}: ${state} ${address} wanted ${wanted} got ${cells[address as keyof typeof cells]?.text}`)
    tally[state]++
    return state
  })
  const unread = addresses.flatMap(([address], index) => (states[index] === 'unread' ? [address] : []))
  if (unread.length > 0) tally.faults.push(`${name}: unread ${unread.length}: ${unread.slice(0, 6).join(' ')}`)
  const isTrue = ({ rule, subject }: Finding) =>
    deserves.includes(rule) || (rule === 'cell-blank' && cellsNamed(subject).every(address => report.figures[address] === ''))
  const found = outcome.findings.filter(finding => (finding.severity === 'error' || finding.severity === 'warning') && !isTrue(finding))
  for (const finding of found) tally.faults.push(`${name}: ${finding.severity} ${finding.rule} ${messageOf(finding)}`)
  tally.findings += found.length
  if (found.length > 0) tally.accused++
  if (found.length === 0 && states.every(state => state === 'right')) tally.whole++
}

type State = 'right' | 'unread' | 'wrong' | 'blank'

const stateOf = (
  cell: { readonly value: number | null; readonly text: string; readonly unread?: true; readonly uncertain?: true } | undefined,
  wanted: string,
): State => {
  if (!cell || cell.unread || cell.uncertain) return 'unread'
  if (cell.value === (wanted === '' ? null : Number(wanted))) return 'right'
  return cell.text.trim() === '' ? 'blank' : cell.value === null ? 'unread' : 'wrong'
}

const columns = ['documents', 'whole', 'right', 'unread', 'wrong', 'blank', 'findings', 'accused', 'failed'] as const
const inLine = (name: string, cells: readonly (string | number)[]) =>
  [name.padEnd(34), ...cells.map(cell => String(cell).padStart(10))].join('')

/** What stands over the lines of a table of layouts. */
export const heads = inLine('layout', columns)

/** A tally as a line of it; cells right and unread as shares of all. */
export const lineOf = (layout: string, tally: Tally): string => {
  const all = tally.right + tally.unread + tally.wrong + tally.blank
  const share = (part: number) => `${((100 * part) / (all || 1)).toFixed(2)} %`
  return inLine(
    layout,
    columns.map(column => (column === 'right' || column === 'unread' ? share(tally[column]) : tally[column])),
  )
}
