import { describe, expect, it } from 'vitest'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

describe('cell-annotated', () => {
  it('names the cell with words beside its number', () =>
    expect(cellsIn(reportWith({ 'proactive/normative/issued': '22（其中修订16件）' }), 'cell-annotated')).toEqual([
      ['proactive/normative/issued'],
    ]))

  it('uses the number in sums', () =>
    expect(rulesIn(reportWith({ 'proceedings/review/upheld': '2（含1件上年）', 'proceedings/review/total': 2 }))).toEqual([
      'cell-annotated',
    ]))

  it('leaves a unit alone to cell-notation', () =>
    expect(rulesIn(reportWith({ 'proactive/normative/inForce': '22件' }))).toEqual(['cell-notation']))
})
