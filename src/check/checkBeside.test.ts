import { describe, expect, it } from 'vitest'
import { caseOf } from '../testing/caseOf'
import { reportWith } from '../testing/reportWith'
import { checkBeside } from './checkBeside'

const before = reportWith({ 'requests/carriedOut/natural': 3, 'requests/carriedOut/total': 3 }, { year: 2022 })
const now = reportWith({ 'requests/carriedIn/natural': 2, 'requests/carriedIn/total': 2, 'requests/new/natural': 5 })

describe('a report beside others', () => {
  it('is held against what is at hand, and nothing else', () => {
    expect(checkBeside({ ...caseOf(now), before }).map(({ rule }) => rule)).toEqual(['carry-over'])
    expect(checkBeside(caseOf(now))).toEqual([])
  })

  it('has findings that keep their ids when parts come before others', () => {
    const whole = reportWith({ 'proactive/licensing/decisions': 7 })
    const parts = [reportWith({ 'proactive/licensing/decisions': 3 }), reportWith(), reportWith({ 'proactive/licensing/decisions': 5 })]
    const ids = (list: typeof parts) => checkBeside({ ...caseOf(whole), parts: list, complete: true }).map(({ id }) => id)
    expect(ids(parts)).toHaveLength(1)
    expect(ids([...parts].reverse())).toEqual(ids(parts))
  })
})
