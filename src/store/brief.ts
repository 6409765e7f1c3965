/** As much of a report as the list of files shows: what stays at hand while the report itself is put away. */
import type { Finding } from '../model/finding'
import type { SourceKind } from '../model/source'
import { fileFingerprint, findingFingerprints } from './fingerprints'
import type { Ready } from './state'
import { type Coverage, coverageOf } from './verdict'

export interface Brief {
  /** See `fileFingerprint`. */
  readonly fingerprint: string
  readonly kind: SourceKind | null
  readonly pages?: number
  readonly coverage: Coverage
  /** In their order, each with what its decision goes by. */
  readonly findings: readonly (Pick<Finding, 'rule' | 'severity'> & { readonly fingerprint: string })[]
  /** Ids of the rules that the sender of a result had switched off. */
  readonly rulesOff: readonly string[]
}

/** @param file without changes. */
export const briefOf = (file: Ready): Brief => {
  const { source, report, findings, passed } = file.outcome
  const fingerprints = findingFingerprints(report, findings)
  return {
    fingerprint: fileFingerprint(file),
    kind: source.kind,
    ...(source.pages !== undefined && { pages: source.pages }),
    coverage: coverageOf(report),
    findings: findings.map(({ rule, severity }, at) => ({ rule, severity, fingerprint: fingerprints[at] as string })),
    rulesOff: passed?.rulesOff ?? [],
  }
}
