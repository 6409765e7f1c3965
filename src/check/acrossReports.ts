/** Several reports → which are of one agency, and what the rules find between them. */
import type { Across, AcrossFinding, Declared } from '../model/across'
import { groupYears } from '../model/agency/groupYears'
import { namedAgency } from '../model/agency/namedAgency'
import type { Case } from '../model/case'
import { keyOfFinding, severities, withIds } from '../model/finding'
import { type Neighbours, neighboursIn } from '../model/neighbours'
import { type CellOf, cellsNamed, type Subject } from '../model/subject'
import { totalsOf } from '../model/totals'
import { findingsOf } from './check'
import { acrossRules } from './checkBeside'
import type { Rule } from './rule'

/**
 * Looks at the reports of each agency year by year, and at a whole with its declared parts. The same list always gives the same answer.
 * @param cases a report with its claims for each file; null for a file that gave no report.
 */
export const acrossReports = (cases: readonly (Case | null)[], declared?: Declared): Across => {
  const named = cases.map(one => ({
    name: one && namedAgency(one.report, one.claims.texts),
    year: one?.report.year ?? null,
    text: openingOf(one),
  }))
  const groups = groupYears(named)
  const neighbours = neighboursIn(groups)
  const others = [...new Set(named.flatMap(({ name }) => name ?? []))]
  const findings = cases.flatMap((one, file) => {
    if (!one) return []
    const beside: Beside = { file, ...neighbours.get(file), ...(declared?.whole === file && { parts: declared.parts }) }
    return findingsBeside(caseBeside(cases, one, beside, others, declared?.complete ?? false), beside)
  })
  const keys = named.map(({ name, year }) => `${name ?? ''}/${year ?? ''}`)
  const signed = withIds(gravestFirst(findings), finding => keyOf(finding, keys)) as readonly AcrossFinding[]
  return { groups, findings: signed, ...(declared && { totals: totalsIn(cases, declared) }) }
}

/** What comes before the tables tells where an agency is whose title does not. */
const openingOf = (one: Case | null): string =>
  (one?.claims.texts ?? [])
    .filter(({ section }) => section < 2)
    .map(({ body }) => body.text)
    .join('。')

/** A file with those that it is held against. */
interface Beside extends Neighbours {
  readonly file: number
  readonly parts?: readonly number[]
}

const caseBeside = (
  cases: readonly (Case | null)[],
  { report, claims }: Case,
  { before, earlier, twin, parts }: Beside,
  others: readonly string[],
  complete: boolean,
): Case => {
  const reportOf = (file: number | undefined) => (file === undefined ? undefined : cases[file]?.report)
  const [reportBefore, reportEarlier, reportTwin] = [reportOf(before), reportOf(earlier), reportOf(twin)]
  const summed = parts?.flatMap(part => reportOf(part) ?? [])
  return {
    report,
    claims,
    others,
    ...(reportBefore && { before: reportBefore }),
    ...(reportEarlier && { earlier: reportEarlier }),
    ...(reportTwin && { twin: reportTwin }),
    // With one of them lacking no sum is known.
    ...(summed && summed.length === parts?.length && { parts: summed }),
    ...(complete && { complete }),
  }
}

type Nameless = Omit<AcrossFinding, 'id'>

const findingsBeside = (subject: Case, beside: Beside): readonly Nameless[] =>
  acrossRules.flatMap(rule =>
    findingsOf(rule, subject).map(made => ({ ...made, files: filesOf(rule, beside), cells: cellsIn(made.subject, beside) }) as Nameless),
  )

/** The files that a rule looks at, the report itself last. */
const filesOf = ({ needs }: Rule, beside: Beside): readonly number[] => {
  if (needs === 'report' || needs === 'others') return [beside.file]
  const others = beside[needs] ?? []
  return [...(typeof others === 'number' ? [others] : others), beside.file]
}

const cellsIn = (subject: Subject, beside: Beside): AcrossFinding['cells'] => {
  if (subject.kind !== 'across') return cellsNamed(subject).map(cell => ({ file: beside.file, cell }))
  return subject.cells.map(({ of, cell }) => ({ file: fileOf(of, beside), cell }))
}

const fileOf = (of: CellOf['of'], { file, before, twin, parts }: Beside): number => {
  if (typeof of === 'number') return parts?.[of] ?? file
  return (of === 'before' ? before : of === 'twin' ? twin : file) ?? file
}

const gravestFirst = (findings: readonly Nameless[]): readonly Nameless[] =>
  severities.flatMap(severity => findings.filter(finding => finding.severity === severity))

/** Ids of agency and year, not of places in the list: they stay when other files come or go. */
const keyOf = (finding: Nameless, keys: readonly string[]): string => {
  const { files } = finding
  const reports = files.length > 2 ? files.slice(-1) : files
  return `${keyOfFinding(finding)}:${reports.map(file => keys[file]).join('+')}`
}

const totalsIn = (cases: readonly (Case | null)[], { whole, parts }: Declared) =>
  totalsOf(
    parts.map(part => cases[part]?.report ?? null),
    whole === null ? undefined : cases[whole]?.report,
  )
