import { describe, expect, it } from 'vitest'
import { rulesIn } from '../testing/findingsIn'
import { reportWith } from '../testing/reportWith'
import { check } from './check'
import { summarize } from './summarize'

describe('check', () => {
  it('finds nothing in a clean report of either form', () => {
    expect(check(reportWith())).toEqual([])
    expect(check(reportWith({}, { form: '2019' }))).toEqual([])
  })

  it('puts the gravest first and follows the document', () => {
    const cells = {
      'proactive/fees/amount': null,
      'proceedings/direct/upheld': 1,
      'proceedings/review/upheld': 1,
      'requests/new/legal': '若干',
    }
    const report = reportWith(cells, { bodies: { 6: ['无'] }, note: false })
    expect(rulesIn(report)).toEqual([
      'cell-not-a-number',
      'proceedings-total',
      'proceedings-total',
      'cell-blank',
      'fee-statement',
      'note-missing',
    ])
    expect(summarize(check(report))).toEqual({ error: 3, warning: 2, review: 0, notice: 1 })
  })
})
