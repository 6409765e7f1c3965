import { describe, expect, it } from 'vitest'
import { reportWith } from '../testing/reportWith'
import { twoYears } from './twoYears'

const before = reportWith(
  {
    'requests/carriedOut/natural': 3,
    'proactive/normative/inForce': 10,
    'proactive/fees/amount': 12.3,
    'proceedings/review/pending': 2,
    'requests/new/legal': 'unread',
  },
  { year: 2022 },
)
const now = reportWith({
  'requests/carriedIn/natural': 2,
  'proactive/normative/issued': 2,
  'proactive/normative/repealed': 1,
  'proactive/normative/inForce': 15,
  'proactive/fees/amount': 12.4,
  'proceedings/review/total': 2,
})
const cell = (address: string, years = twoYears(before, now)) => years.find(one => one.cell === address)

describe('two years', () => {
  it('have every cell of this year’s form with last year’s, and the difference', () => {
    expect(twoYears(before, now)).toHaveLength(200)
    expect(cell('proactive/fees/amount')).toEqual({ cell: 'proactive/fees/amount', before: 12.3, now: 12.4, difference: 0.1 })
    expect(cell('requests/new/legal')).toMatchObject({ before: 'unread', now: 0, difference: null })
  })

  it('mark what rolls over, and whether it does', () => {
    expect(cell('requests/carriedIn/natural')?.rolls).toEqual({
      kind: 'equal',
      source: 'requests/carriedOut/natural',
      from: 3,
      holds: false,
    })
    expect(cell('requests/carriedIn/legal')?.rolls).toEqual({ kind: 'equal', source: 'requests/carriedOut/legal', from: 0, holds: true })
    expect(cell('proactive/normative/inForce')?.rolls).toEqual({
      kind: 'most',
      source: 'proactive/normative/inForce',
      from: 11,
      holds: false,
    })
    expect(cell('proceedings/review/total')?.rolls).toEqual({ kind: 'least', source: 'proceedings/review/pending', from: 2, holds: true })
  })

  it('do not compare what the form of 2019 counts otherwise', () => {
    const old = twoYears(reportWith({}, { form: '2019' }), now)
    expect(cell('proactive/normative/inForce', old)).not.toHaveProperty('rolls')
    expect(cell('proactive/normative/issued', old)).toMatchObject({ before: 'absent', difference: null })
  })
})
