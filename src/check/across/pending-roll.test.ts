import { describe, expect, it } from 'vitest'
import { foundBeside } from '../../testing/acrossIn'
import { type CellChange, reportWith } from '../../testing/reportWith'

const found = (row: string, pending: CellChange, total: CellChange) =>
  foundBeside('pending-roll', reportWith({ [`proceedings/${row}/total`]: total }), {
    before: reportWith({ [`proceedings/${row}/pending`]: pending }, { year: 2022 }),
  })

describe('pending-roll', () => {
  it('holds where this year has the cases that were left', () => {
    expect(found('review', 3, 3)).toEqual([])
    expect(found('direct', 0, 0)).toEqual([])
  })

  it.each([
    ['review', '行政复议：2022 年尚未审结 3 件，本年总计只有 1 件，少 2'],
    ['afterReview', '行政诉讼·复议后起诉：2022 年'],
  ])('breaks where it has fewer: %s', (row, words) =>
    expect(found(row, 3, 1)).toMatchObject([
      {
        severity: 'review',
        cells: [`before:proceedings/${row}/pending`, `report:proceedings/${row}/total`],
        found: 1,
        expected: 3,
        message: expect.stringContaining(words),
      },
    ]),
  )

  it('is unknown where a cell is blank or was not read', () => {
    expect(found('review', 3, null)).toEqual([])
    expect(found('review', 'unread', 1)).toEqual([])
  })
})
