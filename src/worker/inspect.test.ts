import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPdf } from '../../scripts/openPdf'
import { validate } from '../validate'
import { inspect } from './inspect'

const bytes = readFileSync(join(import.meta.dirname, '../../e2e/fixtures/errors/report.pdf'))

it('what is seen of a file is what its report was read from', async () => {
  const trace = await inspect(new Blob([bytes]), openPdf)
  const outcome = await validate('report.pdf', new Uint8Array(bytes), { openPdf, now: () => 0 })
  if (!outcome.ok) throw new Error(outcome.failure.message)
  expect(trace?.pages.map(({ number }) => number)).toEqual(outcome.pages.map(({ number }) => number))
  const rows = (tables: readonly { readonly rows: readonly { readonly key: string | null }[] }[]) =>
    tables.map(table => table.rows.map(({ key }) => key))
  const { requests } = outcome.report.tables
  expect(rows(trace?.tables.filter(({ key }) => key === 'requests') ?? [])).toEqual(rows(requests ? [requests] : []))
})

it('nothing is seen of a file that is gone or is none', async () => {
  const gone = { arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob
  expect(await inspect(gone, openPdf)).toBeNull()
  expect(await inspect(new Blob(['%PDF-1.7 and no more']), openPdf)).toBeNull()
})
