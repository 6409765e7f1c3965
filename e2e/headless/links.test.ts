/**
 * Every report at hand through a link and back: fixtures of the repository, and what lies beside the checkout.
 * Prints how long the links are.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { hasShared, shared } from '../../scripts/shared'
import { validateFile } from '../../scripts/validateFile'
import { rulesById } from '../../src/check/catalogue'
import { recheck } from '../../src/check/recheck'
import { claim } from '../../src/claims/claim'
import type { Output, OutputFinding } from '../../src/model/output'
import type { Outcome } from '../../src/model/result'
import type { ReportOutput } from '../../src/share/compact'
import { longestLink } from '../../src/share/limits'
import { packLink } from '../../src/share/packLink'
import { readResult } from '../../src/share/readResult'
import { writeResult } from '../../src/share/resultFile'
import { toOutput } from '../../src/share/toOutput'
import { unpackLink } from '../../src/share/unpackLink'

const fixtures = join(import.meta.dirname, '../fixtures')
const rules = rulesById

const fixtureFiles = readdirSync(fixtures)
  .filter(name => name !== 'bad')
  .flatMap(name =>
    readdirSync(join(fixtures, name))
      .filter(file => file !== 'expected.json')
      .map(file => join(fixtures, name, file)),
  )

const sharedFiles = (): string[] => {
  const corpus: { files: { file: string; kind: string }[] } = JSON.parse(readFileSync(join(shared, 'corpus/manifest.json'), 'utf8'))
  return [
    ...readdirSync(join(shared, 'seeds'))
      .filter(name => name.endsWith('.txt'))
      .map(name => join(shared, 'seeds', name)),
    ...readdirSync(join(shared, 'real'))
      .filter(name => name.endsWith('.pdf'))
      .map(name => join(shared, 'real', name)),
    ...corpus.files.map(({ file }) => join(shared, 'corpus', file)),
  ]
}

const lengths = new Map<string, number>()

/** Links and result files made of a file, opened again. */
const there = async (path: string): Promise<void> => {
  const outcome = await validateFile(path)
  if (!outcome.ok) return
  const output = toOutput(outcome) as ReportOutput
  const fragment = await packLink(output)
  lengths.set(path, fragment.length + 1)
  expect(fragment.length).toBeLessThan(longestLink)
  const unpacked = unpackLink(`#${fragment}`, rules)
  if (!unpacked.ok) throw new Error(`${path}: ${unpacked.refusal}`)
  expect(withoutPlaces(toOutput(unpacked.outcome))).toEqual(withoutPlaces(asCarried(output)))
  expect(totalsIn(unpacked.outcome)).toEqual(totalsIn(outcome))
  // Its cells show nothing that it does not say.
  expect(recheck(unpacked.outcome, claim(unpacked.outcome.report))).toBe(unpacked.outcome)
  const file = readResult(writeResult(output), rules)
  if (!file.ok) throw new Error(`${path}: ${file.refusal}`)
  expect(toOutput(file.outcome)).toEqual(output)
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

const totalsIn = (outcome: Outcome) =>
  outcome.ok ? outcome.findings.map(({ subject }) => (subject.kind === 'sum' ? subject.right : null)) : []

const spread = (name: string, paths: readonly string[]): string => {
  const sizes = paths.flatMap(path => lengths.get(path) ?? []).sort((one, other) => one - other)
  return `${name}: ${sizes.length} links, # and on ${sizes[0]} to ${sizes.at(-1)} characters, median ${sizes[Math.floor(sizes.length / 2)]}`
}

test.each(fixtureFiles.map(path => [relative(fixtures, path), path]))('the fixture %s survives link and result file', (_, path) =>
  there(path),
)

test('fixtures that are reports are many', () => expect(lengths.size).toBeGreaterThan(20))

describe.skipIf(!hasShared('corpus'))('reports beside the checkout', () => {
  const paths = hasShared('corpus') ? sharedFiles() : []
  test.each(paths.map(path => [relative(shared, path), path]))('%s survives link and result file', async (_, path) => {
    await there(path)
    expect(lengths.has(path)).toBe(true)
  })
  afterAll(() => {
    for (const folder of ['seeds', 'real', 'corpus'])
      console.log(
        spread(
          folder,
          paths.filter(path => path.startsWith(join(shared, folder))),
        ),
      )
  })
})

afterAll(() => console.log(spread('fixtures', fixtureFiles)))
