/** What of a file's findings is open, what is set aside, and what the page shows of them. */
import type { Decision } from '../../model/decision'
import type { Finding } from '../../model/finding'
import type { Report } from '../../model/report'
import type { FileDecisions, Ready } from '../state'
import { findingFingerprints } from './fingerprints'

export interface SetAside {
  readonly finding: Finding
  /** Id of the finding. */
  readonly key: string
  readonly decision: Decision
}

export interface Judged {
  /** Findings that nobody has decided on, in their order. */
  readonly open: readonly Finding[]
  readonly aside: readonly SetAside[]
  /** Ids of the rules that were not asked. */
  readonly rulesOff: readonly string[]
}

/** As it is before anybody decides: everything is open. */
export const undecided = (findings: readonly Finding[]): Judged => ({ open: findings, aside: [], rulesOff: [] })

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
): Judged => {
  const isAsked = (finding: Finding) => !rulesOff.includes(finding.rule)
  // Fingerprints take time: made only where something was decided.
  if (!decisions) return { open: rulesOff.length === 0 ? findings : findings.filter(isAsked), aside: [], rulesOff }
  const decided = findingFingerprints(report, findings).map(fingerprint => decisions[fingerprint])
  const aside = findings.flatMap((finding, at) => {
    const decision = decided[at]
    return decision && isAsked(finding) ? [{ finding, key: finding.id, decision }] : []
  })
  return { open: findings.filter((finding, at) => !decided[at] && isAsked(finding)), aside, rulesOff }
}

/** The file as its panes show it: with its open findings, and of those set aside only the one that is chosen. */
export const shownFile = (file: Ready, { open, aside }: Judged, chosen: string | null): Ready => {
  const looked = aside.find(({ key }) => key === chosen)?.finding
  const shown = looked && new Set(open).add(looked)
  const findings = shown ? file.findings.filter(finding => shown.has(finding)) : open
  return findings === file.findings ? file : { ...file, findings }
}
