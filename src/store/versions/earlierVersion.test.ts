import { describe, expect, it } from 'vitest'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { failureOf } from '../files/failures'
import type { FileEntry } from '../state'
import { earlierVersion } from './earlierVersion'

const file = (id: number, drop: number, name = 'a.txt', report = reportWith()) => ({ ...readyFile(report, id), drop, name })
const sameAgency = () => 1
const noAgency = () => undefined

describe('the earlier version of a report', () => {
  it('is not told where several could be meant and none has its name', () => {
    const two = [file(1, 1, 'a.txt'), file(2, 1, 'b.txt')]
    expect(earlierVersion(file(3, 2, 'c.txt'), two, sameAgency)).toBeNull()
    expect(earlierVersion(file(3, 2, 'b.txt'), two, sameAgency)?.file.id).toBe(2)
  })

  it('is the one of the same name where neither names its agency', () => {
    expect(earlierVersion(file(2, 2), [file(1, 1)], noAgency)?.file.id).toBe(1)
    expect(earlierVersion(file(2, 2, 'b.txt'), [file(1, 1)], noAgency)).toBeNull()
  })

  it('may be a file of the same name that could not be read', () => {
    const failed: FileEntry = { id: 1, drop: 1, name: 'a.txt', blob: new Blob(), state: 'failed', failure: failureOf('unreadable') }
    expect(earlierVersion(file(2, 2), [failed], noAgency)).toEqual({ file: failed, kind: 'version' })
  })

  it("is the one whose title had stayed at last year's, whatever the names of the files", () => {
    const figures = { 'requests/new/natural': 8, 'requests/new/total': 8, 'requests/granted/natural': 7, 'requests/granted/total': 7 }
    const others = { 'requests/new/natural': 5, 'requests/new/total': 5, 'requests/granted/natural': 5, 'requests/granted/total': 5 }
    const of = (id: number, year: number, period: number, cells = {}) => {
      const preamble = [`统计期限为${period}年1月1日至${period}年12月31日。`]
      return file(id, id, `${id}.txt`, reportWith({ ...figures, 'requests/carriedOut/natural': 1, ...cells }, { year, preamble }))
    }
    const mended = of(2, 2024, 2024)
    expect(earlierVersion(mended, [of(1, 2023, 2024, { 'requests/carriedOut/natural': 2 })], sameAgency)?.file.id).toBe(1)
    // Last year's, with last year's period; figures of another year; a draft made of last year's report, which is dropped after it.
    expect(earlierVersion(mended, [of(1, 2023, 2023)], sameAgency)).toBeNull()
    expect(earlierVersion(mended, [of(1, 2023, 2024, others)], sameAgency)).toBeNull()
    expect(earlierVersion(of(2, 2023, 2023), [of(1, 2024, 2023)], sameAgency)).toBeNull()
    expect(earlierVersion(mended, [of(1, 2023, 2024)], noAgency)).toBeNull()
  })

  it('is never a result that was passed on', () => {
    const read = file(1, 1)
    const passed = { ...read, outcome: { ...read.outcome, passed: { by: 'file' as const, decisions: [], rulesOff: [] } } }
    expect(earlierVersion(file(2, 2), [passed], sameAgency)).toBeNull()
    expect(earlierVersion({ ...passed, id: 2, drop: 2 }, [read], sameAgency)).toBeNull()
  })
})
