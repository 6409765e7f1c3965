/** What is found in a report alone, and what is found in it beside others, as one list. */
import { type Finding, severities } from '../../model/finding'
import type { Beside, Ready } from '../state'

/** Gravest first; of one severity those of the report alone first, in their order. */
export const joined = (own: readonly Finding[], beside: Pick<Beside, 'findings'> | undefined): readonly Finding[] => {
  if (!beside || beside.findings.length === 0) return own
  const all = [...own, ...beside.findings]
  return severities.flatMap(severity => all.filter(finding => finding.severity === severity))
}

/** What is found in the report alone. */
export const ownFindings = ({ findings, beside }: Pick<Ready, 'findings' | 'beside'>): readonly Finding[] => {
  if (!beside || beside.findings.length === 0) return findings
  const others = new Set(beside.findings)
  return findings.filter(finding => !others.has(finding))
}

/** The report beside other ones than before; null where nothing is at hand any more. */
export const withBeside = (file: Ready, beside: Beside | null): Ready => {
  const { beside: _, ...alone } = file
  return { ...alone, findings: joined(ownFindings(file), beside ?? undefined), ...(beside && { beside }) }
}
