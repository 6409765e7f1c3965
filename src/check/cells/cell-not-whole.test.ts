import { describe, expect, it } from 'vitest'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

describe('cell-not-whole', () => {
  it('names a count with a fraction', () =>
    expect(cellsIn(reportWith({ 'proactive/licensing/decisions': 3.5 }), 'cell-not-whole')).toEqual([['proactive/licensing/decisions']]))

  it('leaves the sums of such a count alone', () =>
    expect(rulesIn(reportWith({ 'requests/new/natural': 1.5 }))).toEqual(['cell-not-whole']))

  it('lets an amount have decimals', () => expect(rulesIn(reportWith({ 'proactive/fees/amount': 7730.28 }))).toEqual([]))
})
