/** A corpus of invented reports by many producers, where it lies beside the checkout. Prints how well each kind is read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { hasShared, shared } from '../../scripts/shared'
import { catalogue } from '../../src/check/catalogue'
import type { Repair } from '../../src/model/finding'
import type { Output } from '../../src/model/output'
import { toOutput } from '../../src/share/toOutput'
import { cellDifferences, findingDifferences, type WantedFinding } from '../compare'
import { holdsForAny, seeDocument, spreadOf } from './seen'

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
  repairs: Repair[]
}

/** One line of the printed table. */
interface Tally {
  files: number
  exactCells: number
  exactFindings: number
  cells: number
  cellsRight: number
}

describe.skipIf(!hasShared('corpus'))('corpus', () => {
  const manifest: { files: CorpusFile[]; reports: Record<string, CorpusReport> } = hasShared('corpus')
    ? JSON.parse(readFileSync(join(shared, 'corpus/manifest.json'), 'utf8'))
    : { files: [], reports: {} }
  const tallies = new Map<string, Tally>()
  const complaints: string[] = []
  const lengths: number[] = []

  /** Files in which print itself does not say which column a figure stands in. */
  const ambiguous: Readonly<Record<string, string>> = {
    'docs/0035b.txt':
      '表四 in print of fixed width: head and figures drift apart by up to two columns, and five of fifteen cells are blank',
  }
  const rules = new Set<string>(catalogue.map(rule => rule.id))

  let firsts = 0

  test.each(manifest.files)('$file', async file => {
    const report = manifest.reports[file.report]
    if (!report) throw new Error(`no report ${file.report}`)
    const seen = await seeDocument(join(shared, 'corpus', file.file))
    lengths.push((await holdsForAny(seen)).link)
    const output = toOutput(seen.outcome)
    const cells = cellDifferences(output, report.cells, report.optional)
    const { missed, extra } = judged(output, report, file)
    count(tallies, file, Object.keys(report.cells).length, cells.length, missed.length + extra.length)
    const lines = [...cells.slice(0, 5), ...missed.map(line => `missed ${line}`), ...extra.map(line => `extra ${line}`)]
    if ('failure' in output) lines.unshift(`failure ${output.failure.code}`)
    if (lines.length > 0)
      complaints.push(`${file.file} (${file.producer}, ${file.variant}), ${cells.length} cells\n  ${lines.join('\n  ')}`)
    const repairs = wrongRepairs(output, report)
    firsts += report.repairs.length - repairs.length
    const lacking = file.file in ambiguous ? [] : [...cells, ...missed.filter(line => rules.has(line.split(' ')[0] as string)), ...repairs]
    expect([...lacking, ...extra, ...wrongValues(output, report)]).toEqual([])
  })

  afterAll(() => {
    if (tallies.size === 0) return
    console.log(complaints.join('\n'))
    console.log(`corrections ranked first: ${firsts}`)
    console.log(spreadOf('corpus', lengths))
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

/** Corrections that are not the first proposed of any finding. */
const wrongRepairs = (output: Output, { repairs }: CorpusReport): string[] => {
  const firsts = 'findings' in output ? output.findings.map(finding => JSON.stringify(finding.repairs?.[0]?.set)) : []
  return repairs.map(({ set }) => JSON.stringify(set)).filter(wanted => !firsts.includes(wanted))
}

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
