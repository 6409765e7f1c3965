/** A document read once, and what holds of any: tests of documents ask all they want to know of one reading, since that takes the time. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect } from 'vitest'
import { validateFile } from '../../scripts/validateFile'
import { rulesById } from '../../src/check/catalogue'
import { recheck } from '../../src/check/recheck'
import { claim } from '../../src/claims/claim'
import type { Output, OutputFinding } from '../../src/model/output'
import type { Outcome } from '../../src/model/result'
import type { Trace } from '../../src/model/trace'
import type { ReportOutput } from '../../src/share/compact'
import { longestLink } from '../../src/share/limits'
import { packLink } from '../../src/share/packLink'
import { readResult } from '../../src/share/readResult'
import { writeResult } from '../../src/share/resultFile'
import { toOutput } from '../../src/share/toOutput'
import { unpackLink } from '../../src/share/unpackLink'
import { conservationFaults } from '../../src/testing/conservation'

export interface Seen {
  readonly outcome: Outcome
  /** What reconstruction saw; null where nothing was read. */
  readonly trace: Trace | null
}

/** Reads the document at a path. */
export const seeDocument = async (path: string): Promise<Seen> => {
  let trace: Trace | null = null
  const outcome = await validateFile(path, basename(path), seen => {
    trace = seen
  })
  return { outcome, trace }
}

/** Paths of every document in a folder and below it; what only speaks of them, as notes and lists do, is none. */
export const documentsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(?:json|md|mjs|csv)$/i.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()

/**
 * Asserts that every figure of its tables is in one place, and that a link and a result file give its result back.
 * @returns how many figures stand in cells, and characters of the link; both 0 where it is no report that was read.
 */
export const holdsForAny = async ({ outcome, trace }: Seen): Promise<{ figures: number; link: number }> => {
  if (!outcome.ok) return { figures: 0, link: 0 }
  if (trace) expect(conservationFaults(outcome.report, trace)).toEqual([])
  const figures = (trace?.tables ?? []).reduce((sum, { accounting }) => sum + (accounting?.inCells.length ?? 0), 0)
  const output = toOutput(outcome) as ReportOutput
  const file = readResult(writeResult(output), rulesById)
  if (!file.ok) throw new Error(file.refusal)
  expect(toOutput(file.outcome)).toEqual(output)
  return { figures, link: await survivesLink(outcome, output) }
}

type Read = Extract<Outcome, { ok: true }>

const survivesLink = async (outcome: Read, output: ReportOutput): Promise<number> => {
  const fragment = await packLink(output)
  expect(fragment.length).toBeLessThan(longestLink)
  const unpacked = unpackLink(`#${fragment}`, rulesById)
  if (!unpacked.ok) throw new Error(unpacked.refusal)
  expect(withoutPlaces(toOutput(unpacked.outcome))).toEqual(withoutPlaces(asCarried(output)))
  expect(totalsIn(unpacked.outcome)).toEqual(totalsIn(outcome))
  // Its cells show nothing that it does not say.
  expect(recheck(unpacked.outcome, claim(unpacked.outcome.report))).toBe(unpacked.outcome)
  return fragment.length + 1
}

const asCarried = ({ source: { fingerprint: _, ...source }, ...output }: ReportOutput): Output => ({
  ...output,
  source: { ...source, name: output.report.title ?? '没有标题的报告' },
  ms: { read: 0, rebuild: 0, check: 0 },
})

/** Places within a page, and names of a sheet's cells, stay behind. */
const withoutPlaces = (output: Output): unknown => {
  if (!('report' in output)) return output
  const cells = Object.entries(output.report.cells).map(([address, cell]) => [address, { ...cell, box: undefined, ref: undefined }])
  const findings = output.findings.map((finding: OutputFinding) => ({ ...finding, box: undefined, ref: undefined }))
  return { ...output, report: { ...output.report, cells: Object.fromEntries(cells) }, findings }
}

const totalsIn = ({ findings }: Read) => findings.map(({ subject }) => (subject.kind === 'sum' ? subject.right : null))

/** One line: how long links are, of which nothing but the shortest, the longest and the middle one matter. */
export const spreadOf = (name: string, lengths: readonly number[]): string => {
  const sizes = lengths.filter(length => length > 0).sort((one, other) => one - other)
  return `${name}: ${sizes.length} links, # and on ${sizes[0]} to ${sizes.at(-1)} characters, median ${sizes[Math.floor(sizes.length / 2)]}`
}
