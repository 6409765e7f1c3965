/** Figures are conserved in every document at hand: each of a table's zone is in one cell, in a label, or left over by name. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { hasShared, shared } from '../../scripts/shared'
import { validateFile } from '../../scripts/validateFile'
import type { Outcome } from '../../src/model/result'
import type { Trace } from '../../src/model/trace'
import { conservationFaults } from '../../src/testing/conservation'

const fixtures = resolve(import.meta.dirname, '../fixtures')

const documentsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(?:json|md)$/i.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))

const read = async (path: string): Promise<{ outcome: Outcome; trace: Trace | null }> => {
  let trace: Trace | null = null
  const outcome = await validateFile(path, basename(path), seen => {
    trace = seen
  })
  return { outcome, trace }
}

const folders = { fixtures, ...Object.fromEntries(['seeds', 'real', 'corpus', 'faults'].map(name => [name, join(shared, name)])) }

describe.each(Object.entries(folders))('%s', (name, folder) => {
  test.skipIf(name === 'fixtures' ? !existsSync(folder) : !hasShared(name))('hold every figure of their tables once', async () => {
    const faults: string[] = []
    let figures = 0
    for (const path of documentsIn(folder)) {
      const { outcome, trace } = await read(path)
      if (!outcome.ok || !trace) continue
      for (const { accounting } of trace.tables) figures += accounting?.inCells.length ?? 0
      faults.push(...conservationFaults(outcome.report, trace).map(fault => `${relative(folder, path)}: ${fault}`))
    }
    expect(figures).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })
})

describe('what goes wrong is found out', () => {
  const path = join(fixtures, 'errors/report.pdf')
  let found: Awaited<ReturnType<typeof read>>
  beforeAll(async () => {
    found = await read(path)
  })

  /** The report of a document, changed, against what was seen of it. */
  const faultsWith = (change: (cells: Record<string, unknown>) => void): string[] => {
    const { outcome, trace } = found
    if (!outcome.ok || !trace) throw new Error(`${basename(path)} is not read`)
    const cells: Record<string, unknown> = { ...outcome.report.cells }
    change(cells)
    return conservationFaults({ ...outcome.report, cells } as typeof outcome.report, trace)
  }

  test('nothing is found where nothing was changed', () => expect(faultsWith(() => {})).toEqual([]))

  test('a figure whose cell is called blank', () =>
    expect(
      faultsWith(cells => {
        cells['requests/new/natural'] = { text: '', value: null, anchor: null }
      }),
    ).toHaveLength(1))

  test('a figure in two cells', () =>
    expect(
      faultsWith(cells => {
        cells['requests/new/business'] = cells['requests/new/natural']
      }),
    ).toHaveLength(2))

  test('a figure that is left out of the account', () => {
    const { outcome, trace } = found
    if (!outcome.ok || !trace) throw new Error(`${basename(path)} is not read`)
    const tables = trace.tables.map(table => ({
      ...table,
      accounting: table.accounting && { ...table.accounting, inCells: table.accounting.inCells.slice(1) },
    }))
    expect(conservationFaults(outcome.report, { ...trace, tables })).toHaveLength(3)
  })
})
