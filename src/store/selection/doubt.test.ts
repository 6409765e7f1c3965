import { describe, expect, it } from 'vitest'
import { findingTold } from '../../testing/finding'
import { reportWith } from '../../testing/reportWith'
import { doubtfulCell } from './doubt'
import { selectFinding } from './selection'

const finding = findingTold({
  rule: 'proceedings-total',
  cells: ['proceedings/review/upheld', 'proceedings/review/total'],
  totals: ['proceedings/review/total'],
  repairs: [{ set: { 'proceedings/review/total': 2 }, cause: 'total left at 0' }],
})

describe('a finding that may come from a wrong reading', () => {
  it('is none where every cell was read for certain', () => {
    expect(doubtfulCell(reportWith(), finding)).toBeNull()
  })

  it('has an unread or uncertain cell', () => {
    expect(doubtfulCell(reportWith({ 'proceedings/review/upheld': 'unread' }), finding)).toBe('proceedings/review/upheld')
  })

  it('is settled by reading a cell otherwise', () => {
    const misread = { ...finding, repairs: [{ set: { 'proceedings/review/upheld': 0 }, cause: 'reading' as const }] }
    expect(doubtfulCell(reportWith(), misread)).toBe('proceedings/review/upheld')
  })

  it('brings the doubtful cell to the fore when it is chosen', () => {
    const report = reportWith({ 'proceedings/review/upheld': 'unread' })
    expect(selectFinding([finding], finding.id, report).cell).toBe('proceedings/review/upheld')
    expect(selectFinding([finding], finding.id, reportWith()).cell).toBe('proceedings/review/total')
  })
})
