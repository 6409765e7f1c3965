import { describe, expect, it } from 'vitest'
import { findingOf } from '../../model/finding'
import { findingsTold, findingTold } from '../../testing/finding'
import { cellOfFinding, keepSelection, selectFinding } from './selection'

const toldSum = {
  rule: 'proceedings-total',
  cells: ['proceedings/review/upheld', 'proceedings/review/total'],
  totals: ['proceedings/review/total'],
} as const
const sum = findingTold(toldSum)
const toldWords = (line: number) => ({ rule: 'section-heading', severity: 'warning', anchor: { line, start: 0, end: 4 } }) as const
const words = (line: number) => findingTold(toldWords(line))

describe('the selection', () => {
  it('brings the total of a broken sum with the finding', () => {
    expect(selectFinding([sum], sum.id)).toEqual({
      finding: expect.any(String),
      cell: 'proceedings/review/total',
    })
    expect(cellOfFinding(words(3))).toBeNull()
  })

  it('brings no cell with a finding about labels', () => {
    const cells = ['requests/new/natural', 'requests/new/business'] as const
    const label = findingTold({ rule: 'row-label', subject: { kind: 'row', cells, at: {} } })
    expect(cellOfFinding(label)).toBeNull()
  })

  it('goes by ids: every finding has its own, the same whatever stands before it', () => {
    const ids = findingsTold([toldWords(3), toldWords(3), toldWords(9), toldSum]).map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
    expect(sum.id).toBe(ids[3])
  })

  it('survives a new check where the finding is still there', () => {
    const selection = selectFinding([words(3), sum], sum.id)
    const later = [findingTold({ ...toldSum, message: '少 10' })]
    expect(keepSelection(selection, later)).toBe(selection)
    expect(findingOf(later, selection.finding)).toBe(later[0])
  })

  it('leaves the cell chosen when its finding is settled', () => {
    const selection = selectFinding([sum], sum.id)
    expect(keepSelection(selection, [])).toEqual({ finding: null, cell: 'proceedings/review/total' })
  })
})
