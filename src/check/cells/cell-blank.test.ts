import { describe, expect, it } from 'vitest'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

describe('cell-blank', () => {
  it('gathers the blank cells of a table in one finding', () => {
    const blank = ['requests/other.misc/natural', 'requests/other.misc/total', 'requests/carriedOut/legal']
    const report = reportWith(Object.fromEntries(blank.map(address => [address, null])))
    expect(rulesIn(report)).toEqual(['cell-blank'])
    expect(cellsIn(report, 'cell-blank')).toEqual([blank])
  })

  it('speaks of every table apart', () =>
    expect(rulesIn(reportWith({ 'proactive/fees/amount': null, 'proceedings/review/other': null }))).toEqual(['cell-blank', 'cell-blank']))

  it('is silent on a cell that could not be read and on one that is not there', () => {
    const report = reportWith({ 'proactive/fees/amount': 'unread', 'proactive/coercion/decisions': 'absent' })
    expect(rulesIn(report)).toEqual([])
  })
})
