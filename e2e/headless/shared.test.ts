/**
 * Reports that are not part of the repository, where they lie beside the checkout: seeds as text, a real PDF, and a corpus
 * of invented reports by many producers. Prints how well each kind is read.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { hasShared, shared } from '../../scripts/shared'
import { validateFile } from '../../scripts/validateFile'
import { catalogue } from '../../src/check/catalogue'
import type { Output } from '../../src/model/output'
import { toOutput } from '../../src/share/toOutput'
import { cellDifferences, findingDifferences, type WantedFinding } from '../compare'

const readJson = (...path: string[]) => JSON.parse(readFileSync(join(shared, ...path), 'utf8'))
const read = async (...path: string[]): Promise<Output> => toOutput(await validateFile(join(shared, ...path)))

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
    const output = await read('seeds', file)
    if ('failure' in output) throw new Error(output.failure.message)
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
    const output = await read('real', truth.file)
    if ('failure' in output) throw new Error(output.failure.message)
    expect(cellDifferences(output, truth.cells)).toEqual([])
    expect(output.report).toMatchObject({ title: truth.title, agency: truth.agency, year: truth.year, form: truth.form })
    expect(findingDifferences(output.findings, truth.findings)).toEqual({ missed: [], extra: [] })
  })
})

interface CorpusFile {
  file: string
  report: string
  kind: string
  producer: string
  variant: string
  allowed: WantedFinding[]
}

interface CorpusReport {
  cells: Record<string, number | null>
  optional: Record<string, unknown>
  expected: WantedFinding[]
  allowed: WantedFinding[]
}

/** One line of the printed table. */
interface Tally {
  files: number
  exactCells: number
  exactFindings: number
  cells: number
  cellsRight: number
}

/** Kinds that are read so far. */
const kinds = ['pdf', 'txt', 'docx', 'html']

describe.skipIf(!hasShared('corpus'))('corpus', () => {
  const manifest: { files: CorpusFile[]; reports: Record<string, CorpusReport> } = hasShared('corpus')
    ? readJson('corpus', 'manifest.json')
    : { files: [], reports: {} }
  const tallies = new Map<string, Tally>()
  const complaints: string[] = []

  /** Files in which print itself does not say which column a figure stands in. */
  const ambiguous: Readonly<Record<string, string>> = {
    'docs/0035b.txt':
      '表四 in print of fixed width: head and figures drift apart by up to two columns, and five of fifteen cells are blank',
  }
  const rules = new Set<string>(catalogue.map(rule => rule.id))

  test('is read and judged', async () => {
    const faults: string[] = []
    for (const file of manifest.files.filter(({ kind }) => kinds.includes(kind))) {
      const report = manifest.reports[file.report]
      if (!report) throw new Error(`no report ${file.report}`)
      const output = await read('corpus', file.file)
      const cells = cellDifferences(output, report.cells, report.optional)
      const { missed, extra } = judged(output, report, file)
      count(tallies, file, Object.keys(report.cells).length, cells.length, missed.length + extra.length)
      const lines = [...cells.slice(0, 5), ...missed.map(line => `missed ${line}`), ...extra.map(line => `extra ${line}`)]
      if ('failure' in output) lines.unshift(`failure ${output.failure.code}`)
      if (!(file.file in ambiguous))
        faults.push(...[...cells, ...missed.filter(line => rules.has(line.split(' ')[0] as string))].map(line => `${file.file}: ${line}`))
      faults.push(...[...extra, ...wrongValues(output, report)].map(line => `${file.file}: ${line}`))
      if (lines.length > 0)
        complaints.push(`${file.file} (${file.producer}, ${file.variant}), ${cells.length} cells\n  ${lines.join('\n  ')}`)
    }
    expect(tallies.size).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  afterAll(() => {
    if (tallies.size === 0) return
    console.log(complaints.join('\n'))
    console.table(Object.fromEntries([...tallies].sort().concat([['all', total([...tallies.values()])]])))
  })
})

/** Values shown as certain that are not the report's: there may be none, whatever the file. */
const wrongValues = (output: Output, report: CorpusReport): string[] =>
  'report' in output
    ? Object.entries(output.report.cells).flatMap(([address, cell]) => {
        const certain = cell !== undefined && cell.value !== null && !cell.uncertain && address in report.cells
        return certain && cell.value !== report.cells[address] ? [`${address}: wrong value ${cell.value}`] : []
      })
    : []

/** Fees of these reports were drawn without the tariff and without the row of unpaid requests. */
const drawnFees: readonly WantedFinding[] = [{ rule: 'fee-amount' }]

const judged = (output: Output, report: CorpusReport, file: CorpusFile) =>
  'findings' in output
    ? findingDifferences(output.findings, report.expected, [...report.allowed, ...file.allowed, ...drawnFees])
    : { missed: report.expected.map(({ rule }) => rule), extra: [] }

const count = (tallies: Map<string, Tally>, { producer, variant }: CorpusFile, cells: number, wrong: number, findings: number) => {
  const name = `${producer} ${variant}`
  const one: Tally = {
    files: 1,
    exactCells: wrong === 0 ? 1 : 0,
    exactFindings: findings === 0 ? 1 : 0,
    cells,
    cellsRight: Math.max(0, cells - wrong),
  }
  tallies.set(name, total([one, ...(tallies.has(name) ? [tallies.get(name) as Tally] : [])]))
}

const total = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, next) => ({
    files: sum.files + next.files,
    exactCells: sum.exactCells + next.exactCells,
    exactFindings: sum.exactFindings + next.exactFindings,
    cells: sum.cells + next.cells,
    cellsRight: sum.cellsRight + next.cellsRight,
  }))
