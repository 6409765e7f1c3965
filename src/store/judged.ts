/** What of a file's findings is open, what is set aside, and what the page shows of them. */
import type { Decision } from '../model/decision'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import { findingFingerprints } from './fingerprints'
import { findingKeys } from './selection'
import type { FileDecisions, Ready } from './state'

/** As much of a finding as a count needs. */
export type Weighed = Pick<Finding, 'rule' | 'severity'>

export interface SetAside<Found = Finding> {
  readonly finding: Found
  /** Key of the finding, see `findingKeys`. */
  readonly key: string
  readonly decision: Decision
}

export interface Judged<Found = Finding> {
  /** Findings that nobody has decided on, in their order. */
  readonly open: readonly Found[]
  readonly aside: readonly SetAside<Found>[]
  /** Ids of the rules that were not asked. */
  readonly rulesOff: readonly string[]
}

/** As it is before anybody decides: everything is open. */
export const undecided = <Found>(findings: readonly Found[]): Judged<Found> => ({ open: findings, aside: [], rulesOff: [] })

/**
 * Sorts the findings of a file; what rules found that are switched off is in neither list.
 * @param report with the user's changes.
 * @param decisions those of the file.
 */
export const judge = (
  report: Report,
  findings: readonly Finding[],
  decisions: FileDecisions | undefined,
  rulesOff: readonly string[],
): Judged =>
  sortOut(
    findings,
    () => {
      const keys = findingKeys(findings)
      return findingFingerprints(report, findings).map((fingerprint, at) => ({ fingerprint, key: keys[at] as string }))
    },
    decisions,
    rulesOff,
  )

/** The same where only the fingerprints of the findings are at hand, which stand for their keys. */
export const judgeBrief = <Found extends Weighed & { readonly fingerprint: string }>(
  findings: readonly Found[],
  decisions: FileDecisions | undefined,
  rulesOff: readonly string[],
): Judged<Found> => sortOut(findings, () => findings.map(({ fingerprint }) => ({ fingerprint, key: fingerprint })), decisions, rulesOff)

/** @param marks of the findings, asked for only where something was decided: they take time. */
const sortOut = <Found extends Weighed>(
  findings: readonly Found[],
  marks: () => readonly { readonly key: string; readonly fingerprint: string }[],
  decisions: FileDecisions | undefined,
  rulesOff: readonly string[],
): Judged<Found> => {
  const isAsked = (finding: Found) => !rulesOff.includes(finding.rule)
  if (!decisions) return { open: rulesOff.length === 0 ? findings : findings.filter(isAsked), aside: [], rulesOff }
  const marked = marks()
  const decided = marked.map(({ fingerprint }) => decisions[fingerprint])
  const aside = findings.flatMap((finding, at) => {
    const decision = decided[at]
    return decision && isAsked(finding) ? [{ finding, key: marked[at]?.key ?? '', decision }] : []
  })
  return { open: findings.filter((finding, at) => !decided[at] && isAsked(finding)), aside, rulesOff }
}

/** The file as its panes show it: with its open findings, and of those set aside only the one that is chosen. */
export const shownFile = (file: Ready, { open, aside }: Judged, chosen: string | null): Ready => {
  const looked = aside.find(({ key }) => key === chosen)?.finding
  const findings = looked ? file.findings.filter(finding => finding === looked || open.includes(finding)) : open
  return findings === file.findings ? file : { ...file, findings }
}
