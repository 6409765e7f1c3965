/** What tells files and findings apart from one visit to the next. */
import type { Finding } from '../../model/finding'
import type { Report } from '../../model/report'
import { sha256 } from '../../model/sha256'
import { cellsNamed, placeNamed, subjectKey } from '../../model/subject'
import type { CellAddress } from '../../statute/form'
import type { Ready } from '../state'

/** Digits that are kept of a finding's digest: enough to tell apart the few of one file. */
const digits = 32

/**
 * The fingerprint of a file's bytes; for a file without one its number on the page, which nobody keeps. A result that was
 * passed on goes by its number too: decisions about it are its sender's, those about the report itself the user's.
 */
export const fileFingerprint = ({ id, outcome }: Pick<Ready, 'id' | 'outcome'>): string =>
  (outcome.passed ? undefined : outcome.source.fingerprint) ?? `open-${id}`

/**
 * One fingerprint a finding: its rule, its cells with what stands in them, the words it quotes. Where one of these changes
 * it is another finding. No word of the report can be read from it. Findings alike in all this are told apart by a running number.
 * @param report with the user's changes.
 */
export const findingFingerprints = (report: Report, findings: readonly Finding[]): readonly string[] => {
  const seen = new Map<string, number>()
  const encoder = new TextEncoder()
  return findings.map(finding => {
    const content = contentOf(report, finding)
    const before = seen.get(content) ?? 0
    seen.set(content, before + 1)
    return sha256(encoder.encode(`${before}\n${content}`)).slice(0, digits)
  })
}

const contentOf = (report: Report, { rule, subject, expected }: Finding): string => {
  const { quote } = placeNamed(subject)
  const values = cellsNamed(subject).map(address => `${address}=${printIn(report, address)}`)
  // What the other report says: where that changes, it is another finding too.
  if (subject.kind === 'across' && expected !== undefined) values.push(`${expected}`)
  // What speaks of no cell and quotes nothing is told apart by what it is about: a section that is missing.
  return [rule, ...values, quote ?? (values.length > 0 ? '' : subjectKey(subject))].join('\n')
}

const printIn = (report: Report, address: CellAddress): string => {
  const cell = report.cells[address]
  return cell ? `${cell.value ?? cell.text.trim()}` : 'absent'
}
