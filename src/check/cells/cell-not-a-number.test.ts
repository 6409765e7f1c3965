import { describe, expect, it } from 'vitest'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

describe('cell-not-a-number', () => {
  it('names the cell that holds words', () =>
    expect(cellsIn(reportWith({ 'proactive/licensing/decisions': '若干' }), 'cell-not-a-number')).toEqual([
      ['proactive/licensing/decisions'],
    ]))

  it('gathers more than five cells of a table', () => {
    const columns = ['natural', 'business', 'research', 'welfare', 'legal', 'others']
    const report = reportWith(Object.fromEntries(columns.map(column => [`requests/new/${column}`, '见附件'])))
    expect(cellsIn(report, 'cell-not-a-number').map(cells => cells.length)).toEqual([6])
  })

  it('is silent on a dash, which stands for 0, and on a cell that could not be read', () =>
    expect(rulesIn(reportWith({ 'requests/new/natural': '—', 'proactive/fees/amount': 'unread' }))).toEqual(['cell-notation']))
})
