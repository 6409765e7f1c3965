import { describe, expect, it } from 'vitest'
import { foundBeside } from '../../testing/acrossIn'
import { type CellChange, reportWith } from '../../testing/reportWith'

const row = (key: string, natural: CellChange, legal: CellChange, total: CellChange) => ({
  [`requests/${key}/natural`]: natural,
  [`requests/${key}/legal`]: legal,
  [`requests/${key}/total`]: total,
})
const found = (out: ReturnType<typeof row>, taken: ReturnType<typeof row>) =>
  foundBeside('carry-over', reportWith(taken), { before: reportWith(out, { year: 2022 }) })

describe('carry-over', () => {
  it('holds where every column goes on', () => {
    expect(found(row('carriedOut', 3, 1, 4), row('carriedIn', 3, 1, 4))).toEqual([])
    expect(found(row('carriedOut', null, 0, null), row('carriedIn', 0, null, 0))).toEqual([])
  })

  it('names each column that does not, and the cause that excuses it', () => {
    const findings = found(row('carriedOut', 3, 1, 4), row('carriedIn', 2, 5, 7))
    expect(findings).toMatchObject([
      {
        severity: 'error',
        cells: ['before:requests/carriedOut/natural', 'report:requests/carriedIn/natural'],
        found: 2,
        expected: 3,
        message: '表三“上年结转”行自然人列写 2，2022 年度报告的“结转下年度”是 3，少 1；如因机构改革划入或划出了申请，可以不处理',
      },
      { cells: ['before:requests/carriedOut/legal', 'report:requests/carriedIn/legal'], found: 5, expected: 1 },
    ])
  })

  it('names the total where its columns do not explain it', () =>
    expect(found(row('carriedOut', 3, 1, 4), row('carriedIn', 3, 1, 5))).toMatchObject([
      { cells: ['before:requests/carriedOut/total', 'report:requests/carriedIn/total'], found: 5, expected: 4 },
    ]))

  it('is unknown where a cell was not read or is in doubt', () => {
    expect(found(row('carriedOut', 'unread', 1, 'unread'), row('carriedIn', 3, 1, 4))).toEqual([])
    const report = reportWith(row('carriedIn', 2, 1, 3))
    const doubted = {
      ...report,
      cells: Object.fromEntries(Object.entries(report.cells).map(([at, cell]) => [at, { ...cell, uncertain: true }])),
    }
    expect(foundBeside('carry-over', doubted as typeof report, { before: reportWith(row('carriedOut', 3, 1, 4)) })).toEqual([])
  })

  it('takes the form of 2019 as it is', () => {
    const before = reportWith(row('carriedOut', 3, 0, 3), { form: '2019' })
    expect(foundBeside('carry-over', reportWith(row('carriedIn', 4, 0, 4), { year: 2021 }), { before })).toHaveLength(1)
  })
})
