/** Several reports → which are of one agency, and what the rules find between them. */
import type { Across, AcrossFinding, Declared, YearsOf } from '../model/across'
import { groupAgencies } from '../model/agency/groupAgencies'
import type { Case } from '../model/case'
import { severities } from '../model/finding'
import { groupBy } from '../model/groupBy'
import { type CellOf, cellsNamed, type Subject, subjectKey } from '../model/subject'
import { totalsOf } from '../model/totals'
import { type Neighbours, neighboursIn } from './across/neighbours'
import { catalogue } from './catalogue'
import { findingsOf } from './check'
import { namedAgency } from './plausibility/namedAgency'
import type { Rule } from './rule'

/**
 * Looks at the reports of each agency year by year, and at a whole with its declared parts. The same list always gives the same answer.
 * @param cases a report with its claims for each file; null for a file that gave no report.
 */
export const acrossReports = (cases: readonly (Case | null)[], declared?: Declared): Across => {
  const named = cases.map(one => ({
    name: one && namedAgency(one.report, one.claims),
    year: one?.report.year ?? null,
    text: openingOf(one),
  }))
  const groups = groupAgencies(named).map(({ name, members }) => yearsOf(name, members, cases))
  const neighbours = neighboursIn(groups)
  const others = [...new Set(named.flatMap(({ name }) => name ?? []))]
  const findings = cases.flatMap((one, file) => {
    if (!one) return []
    const beside: Beside = { file, ...neighbours.get(file), ...(declared?.whole === file && { parts: declared.parts }) }
    return findingsBeside(caseBeside(cases, one, beside, others, declared?.complete ?? false), beside)
  })
  const keys = named.map(({ name, year }) => `${name ?? ''}/${year ?? ''}`)
  return { groups, findings: withIds(gravestFirst(findings), keys), ...(declared && { totals: totalsIn(cases, declared) }) }
}

/** What comes before the tables tells where an agency is whose title does not. */
const openingOf = (one: Case | null): string =>
  (one?.claims.texts ?? [])
    .filter(({ section }) => section < 2)
    .map(({ body }) => body.text)
    .join('。')

const yearsOf = (agency: string, members: readonly number[], cases: readonly (Case | null)[]): YearsOf => {
  const years = members.map(file => ({ year: cases[file]?.report.year ?? null, file }))
  const place = ({ year }: { readonly year: number | null }) => year ?? Number.MAX_SAFE_INTEGER
  return { agency, years: years.sort((one, other) => place(one) - place(other)) }
}

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

const rules = catalogue.filter(({ group }) => group === 'across')

const findingsBeside = (subject: Case, beside: Beside): readonly Nameless[] =>
  rules.flatMap(rule =>
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
const withIds = (findings: readonly Nameless[], keys: readonly string[]): readonly AcrossFinding[] => {
  const keyed = findings.map((finding, at) => ({ finding, at, key: keyOf(finding, keys) }))
  const repeats = new Map(groupBy(keyed, ({ key }) => key).flatMap(alike => alike.map(({ at }, index) => [at, index] as const)))
  return keyed.map(({ finding, at, key }) => {
    const repeat = repeats.get(at) ?? 0
    return { ...finding, id: repeat === 0 ? key : `${key}#${repeat}` } as AcrossFinding
  })
}

const keyOf = ({ rule, files, subject }: Nameless, keys: readonly string[]): string => {
  const own = subject.kind === 'across' ? { ...subject, cells: subject.cells.filter(({ of }) => of === 'report') } : subject
  const reports = files.length > 2 ? files.slice(-1) : files
  return `${rule}@${reports.map(file => keys[file]).join('+')}:${subjectKey(own)}`
}

const totalsIn = (cases: readonly (Case | null)[], { whole, parts }: Declared) =>
  totalsOf(
    parts.map(part => cases[part]?.report ?? null),
    whole === null ? undefined : cases[whole]?.report,
  )
