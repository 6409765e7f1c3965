import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const found = (issued: number | string | null, repealed: number, inForce: number | null, form: '2019' | '2021' = '2021') =>
  findingsIn(
    reportWith(
      { 'proactive/normative/issued': issued, 'proactive/normative/repealed': repealed, 'proactive/normative/inForce': inForce },
      { form },
    ),
    'in-force-implausible',
  )

describe('in-force-implausible', () => {
  it('holds where this year’s are among those in force', () => {
    expect(found(9, 2, 7)).toEqual([])
    expect(found(1, 6, 3)).toEqual([])
  })

  it('breaks where fewer are in force', () =>
    expect(found(10, 2, 3)).toMatchObject([
      {
        severity: 'review',
        found: 3,
        expected: 8,
        cells: ['proactive/normative/issued', 'proactive/normative/repealed', 'proactive/normative/inForce'],
      },
    ]))

  it('is unknown with a blank or an unread cell, and in the form of 2019', () => {
    expect(found(9, 2, null)).toEqual([])
    expect(found('unread', 2, 3)).toEqual([])
    expect(found(10, 2, 3, '2019')).toEqual([])
  })
})
