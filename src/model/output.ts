/** The outcome as public data, schema gouji/1: one shape for the export, the share link, the tests and the headless check. */
import type { CellAddress, FormId } from '../statute/form'
import type { Decision } from './decision'
import { type Finding, type Repair, type Severity, type Summary, severities } from './finding'
import { type OutputTables, tablesToOutput } from './outputTables'
import { markIn } from './quote'
import type { Cell, Cells } from './report'
import type { Failure, Outcome, SourceInfo, Timings } from './result'
import type { Anchor, Box, SourceLine } from './source'

/** page and box (points) in a PDF, line (from 1) in a text; neither where the place is not known. */
interface OutputPlace {
  readonly page?: number
  readonly box?: Box
  readonly line?: number
}

export interface OutputCell extends OutputPlace {
  readonly value: number | null
  readonly text: string
  readonly uncertain?: true
  readonly unread?: true
}

export interface OutputFinding extends OutputPlace {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly cells: readonly CellAddress[]
  readonly found?: number
  readonly expected?: number
  readonly quote?: string
  /** The very words in the quote, from and up to; absent where all of it is meant. */
  readonly mark?: readonly [start: number, end: number]
  readonly repairs?: readonly Repair[]
  /** Where the user set the finding aside. */
  readonly decision?: Decision
}

/** What the user made of the findings; whoever has not looked at them leaves it out. */
export interface Decided {
  readonly decisionOn: (finding: Finding) => Decision | undefined
  /** Ids of rules that were switched off: their findings are left out. */
  readonly rulesOff: readonly string[]
}

const undecided: Decided = { decisionOn: () => undefined, rulesOff: [] }

export interface OutputReport {
  readonly title: string | null
  readonly agency: string | null
  readonly year: number | null
  readonly form: FormId
  readonly cells: Readonly<Partial<Record<CellAddress, OutputCell>>>
  /** Tables found. */
  readonly tables: OutputTables
  /** Numbers of the sections found, 1 to 6, in the order of the document. */
  readonly sections: readonly number[]
  /** Sentences about what could not be read; absent where everything was. */
  readonly losses?: readonly string[]
}

export type Output = { readonly schema: 'gouji/1'; readonly source: SourceInfo } & (
  | { readonly failure: Failure }
  | {
      readonly report: OutputReport
      readonly findings: readonly OutputFinding[]
      /** Over all the findings listed, those set aside too. */
      readonly summary: Summary
      /** How many of them are set aside; absent where none is. */
      readonly setAside?: Summary
      /** Absent where every rule was asked. */
      readonly rulesOff?: readonly string[]
      readonly ms: Timings
    }
)

/** Turns an outcome into the public shape. Adding a key is free, renaming one is a new schema number. */
export const toOutput = (outcome: Outcome, { decisionOn, rulesOff } = decidedBefore(outcome)): Output => {
  const head = { schema: 'gouji/1', source: outcome.source } as const
  if (!outcome.ok) return { ...head, failure: outcome.failure }
  const { report, ms } = outcome
  const findings = outcome.findings.filter(finding => !rulesOff.includes(finding.rule))
  const setAside = findings.filter(decisionOn)
  return {
    ...head,
    report: {
      title: report.title?.text ?? null,
      agency: report.agency,
      year: report.year,
      form: report.form,
      cells: cellsToOutput(report.cells),
      tables: tablesToOutput(report.tables, findings),
      sections: report.sections.map(section => section.number),
      ...(report.losses.length > 0 && { losses: report.losses }),
    },
    findings: findings.map(finding => findingToOutput(finding, outcome.lines, decisionOn(finding))),
    summary: summarize(findings),
    ...(setAside.length > 0 && { setAside: summarize(setAside) }),
    ...(rulesOff.length > 0 && { rulesOff }),
    ms: { read: Math.round(ms.read), rebuild: Math.round(ms.rebuild), check: Math.round(ms.check) },
  }
}

/** What its sender decided on a result that was passed on; nothing on a report that was read here. */
const decidedBefore = (outcome: Outcome): Decided => {
  if (!outcome.ok || !outcome.passed) return undecided
  const { findings, passed } = outcome
  const decisions = new Map(findings.map((finding, at) => [finding, passed.decisions[at] ?? undefined]))
  return { decisionOn: finding => decisions.get(finding), rulesOff: passed.rulesOff }
}

/** How many findings there are of each severity. */
export const summarize = (findings: readonly Finding[]): Summary =>
  Object.fromEntries(severities.map(severity => [severity, findings.filter(finding => finding.severity === severity).length])) as Summary

const cellsToOutput = (cells: Cells) =>
  Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, cellToOutput(cell as Cell)]))

const cellToOutput = ({ value, text, anchor, uncertain, unread }: Cell): OutputCell => ({
  value,
  text,
  ...placeOf(anchor),
  ...(uncertain && { uncertain }),
  ...(unread && { unread }),
})

const findingToOutput = (finding: Finding, lines: readonly SourceLine[], decision: Decision | undefined): OutputFinding => {
  const { totals: _, anchor, mark = markIn(finding, lines), ...rest } = finding
  return { ...rest, ...placeOf(anchor ?? null), ...(mark && { mark }), ...(decision && { decision }) }
}

const placeOf = (anchor: Anchor | null): OutputPlace => {
  if (!anchor) return {}
  if (anchor.page === undefined) return { line: anchor.line }
  return { page: anchor.page, ...(anchor.box && { box: anchor.box.map(tenths) as unknown as Box }) }
}

/** A tenth of a point is finer than print. */
const tenths = (points: number) => Math.round(points * 10) / 10
