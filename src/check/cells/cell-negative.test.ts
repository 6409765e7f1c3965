import { describe, expect, it } from 'vitest'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

describe('cell-negative', () => {
  it('names a negative count and leaves its sums alone', () => {
    const report = reportWith({ 'requests/refused.stateSecret/others': -1 })
    expect(rulesIn(report)).toEqual(['cell-negative'])
    expect(cellsIn(report, 'cell-negative')).toEqual([['requests/refused.stateSecret/others']])
  })

  it('says it once, however the number is written', () =>
    expect(rulesIn(reportWith({ 'proactive/licensing/decisions': '－４' }))).toEqual(['cell-negative']))

  it('lets 本年增/减 of the form of 2019 fall', () =>
    expect(rulesIn(reportWith({ 'proactive/licensing/change': -4 }, { form: '2019' }))).toEqual([]))
})
