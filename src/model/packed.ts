/**
 * A result as small as it gets: on its way from a worker to the page, and there as long as nobody looks at it. Of hundreds of reports one is
 * looked at; the others would fill the memory with places on pages, which are nine tenths of a result. What all of them are asked for stays at hand.
 */
import { cellsOf } from '../statute/compiled'
import { forms } from '../statute/forms'
import { type Whose, whoseOf } from './agency/whose'
import { type Compact, compact, expand } from './compact'
import { type Coverage, coverageOf } from './coverage'
import { once } from './once'
import type { Report } from './report'
import type { Outcome } from './result'

type Read = Extract<Outcome, { ok: true }>

/** What only a report that is looked at needs. */
interface Body extends Pick<Report, 'cells' | 'tables' | 'sections' | 'preamble'>, Pick<Read, 'lines' | 'pages'> {
  readonly drawn?: Read['tables']
}

export interface PackedReport {
  readonly bare: Omit<Report, 'cells' | 'tables' | 'sections' | 'preamble'>
  readonly body: Compact
  readonly coverage: Coverage
  readonly whose: Whose
}

export interface PackedOutcome extends Omit<Read, 'report' | 'lines' | 'pages' | 'tables'> {
  readonly packed: PackedReport
  /** Whether the file itself tells its tables. */
  readonly drawn: boolean
}

export const packOutcome = ({ report, lines, pages, tables: drawn, ...bare }: Read): PackedOutcome => {
  const { cells, tables, sections, preamble, ...bareReport } = report
  const body: Body = { cells, tables, sections, preamble, lines, pages, ...(drawn && { drawn }) }
  return {
    ...bare,
    packed: {
      bare: bareReport,
      body: compact(body, oftenSaid()),
      coverage: coverageOf(report),
      whose: whoseOf(report),
    },
    drawn: drawn !== undefined,
  }
}

/** Bodies that are open, by each of their parts: as long as somebody holds one of them, it is that of all who ask. */
const opened = new WeakMap<object, Body>()

const opening = (packed: Compact): (() => Body) => {
  let last: WeakRef<Body> | null = null
  return () => {
    const known = last?.deref()
    if (known) return known
    const body = expand(packed, oftenSaid()) as Body
    for (const part of Object.values(body)) opened.set(part, body)
    last = new WeakRef(body)
    return body
  }
}

const origins = new WeakMap<Report, PackedReport>()

/** What a report is unpacked from; undefined for one that was not packed, or was changed since. */
export const packedOf = (report: Report): PackedReport | undefined => origins.get(report)

/** A report that opens what is packed in it when that is asked for. It is copied, passed on and compared like any other, and is then open. */
export const unpackReport = (packed: PackedReport): Report => lazyReport(packed, opening(packed.body))

const lazyReport = (packed: PackedReport, body: () => Body): Report => {
  const report: Report = {
    ...packed.bare,
    get cells() {
      return body().cells
    },
    get tables() {
      return body().tables
    },
    get sections() {
      return body().sections
    },
    get preamble() {
      return body().preamble
    },
  }
  coverageOf.know(report, packed.coverage)
  whoseOf.know(report, packed.whose)
  origins.set(report, packed)
  return report
}

/** The same for a whole result. */
export const unpackOutcome = ({ packed, drawn, ...bare }: PackedOutcome): Read => {
  const body = opening(packed.body)
  const outcome: Read = {
    ...bare,
    findings: sharingWords(bare.findings),
    report: lazyReport(packed, body),
    get lines() {
      return body().lines
    },
    get pages() {
      return body().pages
    },
  }
  return drawn ? Object.defineProperty(outcome, 'tables', { get: () => body().drawn, enumerable: true, configurable: true }) : outcome
}

/** Addresses of cells and the wording of the forms: what reports and findings say over and over. */
const oftenSaid = once((): readonly string[] => [
  ...new Set([
    ...Object.values(forms)
      .flatMap(cellsOf)
      .map(({ address }) => address as string),
    ...textsIn(forms),
  ]),
])

const textsIn = (data: unknown): readonly string[] => {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : []
}

const shared = once((): ReadonlyMap<string, string> => new Map(oftenSaid().map(word => [word, word])))

/**
 * Findings as they came from a worker, in place: what came as a text of its own each time is the same text for all. Their addresses would take
 * more than all else of a set in which each report has an error in a long sum.
 */
export const sharingWords = <Told>(told: Told): Told => {
  if (typeof told === 'string') return (shared().get(told) ?? told) as Told
  if (typeof told !== 'object' || told === null) return told
  const parts = told as Record<string, unknown>
  for (const key of Object.keys(parts)) parts[key] = sharingWords(parts[key])
  return told
}

/** A result with other findings; what is packed in it stays so, which it would not in a plain copy. */
export const outcomeWithFindings = (outcome: Read, findings: Read['findings']): Read =>
  Object.defineProperties({} as Read, {
    ...Object.getOwnPropertyDescriptors(outcome),
    findings: { value: findings, enumerable: true, configurable: true, writable: true },
  })
