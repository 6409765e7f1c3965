import { describe, expect, it } from 'vitest'
import { foundBeside } from '../../testing/acrossIn'
import { type CellChange, type Changes, reportWith } from '../../testing/reportWith'

const files = (row: string, issued: CellChange, repealed: CellChange, inForce: CellChange) => ({
  [`proactive/${row}/issued`]: issued,
  [`proactive/${row}/repealed`]: repealed,
  [`proactive/${row}/inForce`]: inForce,
})
const found = (row: string, before: CellChange, now: readonly [CellChange, CellChange, CellChange], changes: Changes = {}) =>
  foundBeside('in-force-roll', reportWith(files(row, ...now), changes), { before: reportWith(files(row, 0, 0, before), { year: 2022 }) })

describe('in-force-roll', () => {
  it('holds at the sum and below: files lapse by themselves', () => {
    expect(found('normative', 10, [2, 1, 11])).toEqual([])
    expect(found('normative', 10, [2, 1, 3])).toEqual([])
  })

  it('breaks above the sum, and names the innocent causes', () =>
    expect(found('normative', 10, [2, 1, 15])).toMatchObject([
      {
        severity: 'review',
        found: 15,
        expected: 11,
        message: expect.stringMatching(/10 \+ 本年制发 2 − 本年废止 1 = 11，.*多 4；修订后重新制发.*自然失效.*口径.*机构/),
      },
    ]))

  it('tells of regulations that were revised without asking', () => {
    const revised = { bodies: { 1: ['（一）主动公开。修订规章2部。'] } }
    expect(found('regulations', 10, [0, 0, 12])).toMatchObject([{ severity: 'review' }])
    expect(found('regulations', 10, [0, 0, 12], revised)).toMatchObject([{ severity: 'notice' }])
    expect(found('normative', 10, [0, 0, 12], revised)).toMatchObject([{ severity: 'review' }])
  })

  it('is unknown with a blank or unread cell, and against the form of 2019', () => {
    expect(found('normative', 'unread', [2, 1, 15])).toEqual([])
    expect(found('normative', 10, [2, null, 15])).toEqual([])
    const before = reportWith({ 'proactive/normative/inForce': 3 }, { form: '2019' })
    expect(foundBeside('in-force-roll', reportWith(files('normative', 2, 1, 15), { year: 2021 }), { before })).toEqual([])
  })
})
