import { describe, expect, it } from 'vitest'
import { reportWith } from '../testing/reportWith'
import { besideWhole, doubtsIn, leadingOf, totalsOf } from './totals'

const licences = 'proactive/licensing/decisions'
const fees = 'proactive/fees/amount'
const total = 'requests/new/total'
const parts = [
  reportWith({ [licences]: 3, [fees]: 0.1, [total]: null }),
  reportWith({ [licences]: 5, [fees]: 0.2, [total]: null, 'requests/new/natural': 4 }),
  reportWith({ [licences]: 1, [fees]: 'unread', 'proactive/coercion/decisions': 'absent' }),
]
const cell = (address: string, totals = totalsOf(parts)) => totals.find(one => one.cell === address)

describe('totals', () => {
  it('open into their parts', () =>
    expect(cell(licences)).toEqual({
      cell: licences,
      sum: 9,
      parts: [
        { part: 0, amount: 3 },
        { part: 1, amount: 5 },
        { part: 2, amount: 1 },
      ],
    }))

  it('add amounts without the noise of fractions', () => expect(cell(fees, totalsOf(parts.slice(0, 2)))?.sum).toBe(0.3))

  it('are unknown with a part that is, and say why', () => {
    expect(cell(fees)).toMatchObject({ sum: null, parts: [{ amount: 0.1 }, { amount: 0.2 }, { amount: null, unknown: 'unread' }] })
    expect(cell(total)).toMatchObject({ sum: null, parts: [{ amount: 0 }, { amount: null, unknown: 'blank' }, { amount: 0 }] })
    expect(doubtsIn(totalsOf(parts))).toEqual([
      { part: 1, cells: [{ cell: total, unknown: 'blank' }] },
      {
        part: 2,
        cells: [
          { cell: 'proactive/coercion/decisions', unknown: 'absent' },
          { cell: fees, unknown: 'unread' },
        ],
      },
    ])
  })

  it('stand in the form that most of the parts follow', () => {
    const older = { ...reportWith(), form: '2019' as const }
    expect(leadingOf([older, null, ...parts])).toBe(parts[0])
    expect(leadingOf([older])).toBe(older)
  })

  it('of a file without report are all unknown', () => {
    const totals = totalsOf([reportWith(), null])
    expect([totals.length, totals.filter(({ sum }) => sum !== null).length]).toEqual([200, 0])
    expect(totalsOf([null])).toEqual([])
  })

  it('stand beside the whole with the difference', () => {
    const whole = besideWhole(totalsOf(parts), reportWith({ [licences]: 8 }))
    expect(whole.find(one => one.cell === licences)).toEqual({ cell: licences, sum: 9, whole: 8, difference: -1 })
    expect(whole.find(one => one.cell === fees)).toMatchObject({ sum: null, difference: null })
  })
})
