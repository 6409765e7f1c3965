/** Two versions of one report: what was changed, and which findings it settled or made. */
import { type Differences, differencesOf } from './differences'
import { type Finding, type Severity, severities } from './finding'
import type { Report } from './report'
import { cellsNamed, placeNamed, type Subject } from './subject'

export interface Version {
  readonly report: Report
  readonly findings: readonly Finding[]
}

export interface Changes extends Differences {
  /** Findings of the older version that are gone. */
  readonly fixed: readonly Finding[]
  /** Findings that only the newer has. */
  readonly added: readonly Finding[]
  readonly kept: readonly Kept[]
}

/** One finding of both; a decision on it holds where it still says the same. */
export interface Kept {
  readonly older: Finding
  readonly newer: Finding
  readonly same: boolean
}

/** What differs from the older version to the newer. Findings are matched by what they are about, for their lines may have moved. */
export const changesBetween = (older: Version, newer: Version): Changes => {
  const exact = matched(older.findings, newer.findings, finding => `${keyOf(finding)}:${saidBy(finding)}`)
  const about = matched(exact.older, exact.newer, keyOf)
  // The words may be others, and what they are held against the same.
  const alike = matched(about.older, about.newer, ({ rule, subject }) =>
    cellsNamed(subject).length > 0 ? `${rule}@${cellsNamed(subject)}` : null,
  )
  const kept = [...exact.pairs, ...about.pairs, ...alike.pairs].map(([one, other]) => ({
    older: one,
    newer: other,
    same: saidBy(one) === saidBy(other),
  }))
  return { ...differencesOf(older.report, newer.report), fixed: alike.older, added: alike.newer, kept }
}

interface Matched {
  readonly pairs: readonly (readonly [older: Finding, newer: Finding])[]
  /** Those that have no other. */
  readonly older: readonly Finding[]
  readonly newer: readonly Finding[]
}

/** Pairs with the same key, first with first; null has no other. */
const matched = (older: readonly Finding[], newer: readonly Finding[], keyOf: (finding: Finding) => string | null): Matched => {
  const waiting = new Map<string, Finding[]>()
  for (const finding of newer) {
    const key = keyOf(finding)
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), finding])
  }
  const pairs = older.flatMap(finding => {
    const other = waiting.get(keyOf(finding) ?? '')?.shift()
    return other ? [[finding, other] as const] : []
  })
  const taken = new Set(pairs.flat())
  return { pairs, older: older.filter(finding => !taken.has(finding)), newer: newer.filter(finding => !taken.has(finding)) }
}

const keyOf = ({ rule, subject }: Finding): string => `${rule}@${wholeOf(subject)}${cellsNamed(subject)}:${placeNamed(subject).quote ?? ''}`

/** Which section, table or heading. */
const wholeOf = (subject: Subject): string => {
  switch (subject.kind) {
    case 'section':
      return `${subject.section}`
    case 'table':
      return `${subject.table}`
    case 'heading':
    case 'column':
      return `${subject.wanted}`
    default:
      return ''
  }
}

const saidBy = (finding: Finding): string => ('words' in finding ? finding.words : JSON.stringify(finding.args))

export interface Tally {
  readonly severity: Severity
  readonly fixed: number
  readonly added: number
}

/** How many findings of each severity are gone and new, gravest first. */
export const tallyOf = ({ fixed, added }: Pick<Changes, 'fixed' | 'added'>): readonly Tally[] => {
  const count = (findings: readonly Finding[], severity: Severity) => findings.filter(finding => finding.severity === severity).length
  return severities.map(severity => ({ severity, fixed: count(fixed, severity), added: count(added, severity) }))
}
