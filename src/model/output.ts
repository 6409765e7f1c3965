/** The outcome as public data, schema gouji/1: one shape for the export, the share link, the tests and the headless check. */
import type { CellAddress, FormId } from '../statute/form'
import { type Finding, type Repair, type Severity, type Summary, severities } from './finding'
import type { Cell, Cells } from './report'
import type { Failure, Outcome, SourceInfo, Timings } from './result'
import type { Anchor, Box } from './source'

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
  readonly repairs?: readonly Repair[]
}

export interface OutputReport {
  readonly title: string | null
  readonly agency: string | null
  readonly year: number | null
  readonly form: FormId
  readonly cells: Readonly<Partial<Record<CellAddress, OutputCell>>>
  /** Sentences about what could not be read; absent where everything was. */
  readonly losses?: readonly string[]
}

export type Output = { readonly schema: 'gouji/1'; readonly source: SourceInfo } & (
  | { readonly failure: Failure }
  | { readonly report: OutputReport; readonly findings: readonly OutputFinding[]; readonly summary: Summary; readonly ms: Timings }
)

/** Turns an outcome into the public shape. Adding a key is free, renaming one is a new schema number. */
export const toOutput = (outcome: Outcome): Output => {
  const head = { schema: 'gouji/1', source: outcome.source } as const
  if (!outcome.ok) return { ...head, failure: outcome.failure }
  const { report, findings, ms } = outcome
  return {
    ...head,
    report: {
      title: report.title?.text ?? null,
      agency: report.agency,
      year: report.year,
      form: report.form,
      cells: cellsToOutput(report.cells),
      ...(report.losses.length > 0 && { losses: report.losses }),
    },
    findings: findings.map(findingToOutput),
    summary: summarize(findings),
    ms: { read: Math.round(ms.read), rebuild: Math.round(ms.rebuild), check: Math.round(ms.check) },
  }
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

const findingToOutput = ({ totals: _, anchor, ...finding }: Finding): OutputFinding => ({ ...finding, ...placeOf(anchor ?? null) })

const placeOf = (anchor: Anchor | null): OutputPlace => {
  if (!anchor) return {}
  if (anchor.page === undefined) return { line: anchor.line }
  return { page: anchor.page, ...(anchor.box && { box: anchor.box.map(tenths) as unknown as Box }) }
}

/** A tenth of a point is finer than print. */
const tenths = (points: number) => Math.round(points * 10) / 10
