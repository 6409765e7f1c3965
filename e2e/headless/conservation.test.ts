/** That figures are conserved is asked of every document; what would go wrong is found out. */
import { basename, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { conservationFaults } from '../../src/testing/conservation'
import { type Seen, seeDocument } from './seen'

describe('what goes wrong is found out', () => {
  const path = resolve(import.meta.dirname, '../fixtures/errors/report.pdf')
  let found: Seen
  beforeAll(async () => {
    found = await seeDocument(path)
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
