import type { Finding, Severity, Summary } from '../model/finding'

/** How many findings there are of each severity. */
export const summarize = (findings: readonly Finding[]): Summary => {
  const count = (severity: Severity): number => findings.filter(finding => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), review: count('review'), notice: count('notice') }
}
