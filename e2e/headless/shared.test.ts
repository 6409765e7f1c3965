/** Reports that are not part of the repository, where they lie beside the checkout: seeds as text, a real PDF, and layouts that are hard to read. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasShared, shared } from '../../scripts/shared'
import { toOutput } from '../../src/share/toOutput'
import { cellDifferences, findingDifferences, type WantedFinding } from '../compare'
import { documentsIn, holdsForAny, seeDocument } from './seen'

const readJson = (...path: string[]) => JSON.parse(readFileSync(join(shared, ...path), 'utf8'))

/** The result of a document that is a report, held against what holds of any. */
const reportAt = async (...path: string[]) => {
  const seen = await seeDocument(join(shared, ...path))
  expect((await holdsForAny(seen)).figures).toBeGreaterThan(0)
  const output = toOutput(seen.outcome)
  if ('failure' in output) throw new Error(output.failure.message)
  return output
}

describe.skipIf(!hasShared('seeds'))('seeds', () => {
  interface Seed {
    title: string
    agency: string
    year: number
    form: string
    cellsOtherThanZero: Record<string, number | null>
    cellCount: number
    findings: WantedFinding[]
  }
  const seeds: Record<string, Seed> = hasShared('seeds') ? readJson('seeds', 'expected.json') : {}
  test.each(Object.entries(seeds))('%s', async (file, seed) => {
    const output = await reportAt('seeds', file)
    expect(cellDifferences(output, seed.cellsOtherThanZero)).toEqual([])
    expect(Object.keys(output.report.cells)).toHaveLength(seed.cellCount)
    const { title, agency, year, form } = output.report
    expect({ title, agency, year, form }).toEqual({ title: seed.title, agency: seed.agency, year: seed.year, form: seed.form })
    expect(findingDifferences(output.findings, seed.findings)).toEqual({ missed: [], extra: [] })
  })
})

describe.skipIf(!hasShared('real'))('real PDF', () => {
  test('every cell and every finding', async () => {
    const truth = readJson('real', 'expected.json')
    const output = await reportAt('real', truth.file)
    expect(cellDifferences(output, truth.cells)).toEqual([])
    expect(output.report).toMatchObject({ title: truth.title, agency: truth.agency, year: truth.year, form: truth.form })
    expect(findingDifferences(output.findings, truth.findings)).toEqual({ missed: [], extra: [] })
    // The total left at 0.
    expect(output.findings.map(({ repairs }) => repairs?.[0]?.set)).toContainEqual({ 'proceedings/review/total': 11 })
  })
})

describe.skipIf(!hasShared('faults'))('faults', () => {
  const paths = hasShared('faults') ? documentsIn(join(shared, 'faults')) : []
  test.each(paths.map(path => [relative(shared, path), path]))('%s', async (_, path) => {
    await holdsForAny(await seeDocument(path))
  })
})
