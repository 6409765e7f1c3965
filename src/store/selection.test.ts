import { describe, expect, it } from 'vitest'
import type { Finding } from '../model/finding'
import { cellOfFinding, findingKeys, findingOf, keepSelection, selectFinding } from './selection'

const sum: Finding = {
  rule: 'proceedings-total',
  severity: 'error',
  message: '少 11',
  cells: ['proceedings/review/upheld', 'proceedings/review/total'],
  totals: ['proceedings/review/total'],
}
const words = (line: number): Finding => ({
  rule: 'section-heading',
  severity: 'warning',
  message: '标题',
  cells: [],
  anchor: { line, start: 0, end: 4 },
})

describe('the selection', () => {
  it('brings the total of a broken sum with the finding', () => {
    expect(selectFinding([sum], findingKeys([sum])[0] as string)).toEqual({
      finding: expect.any(String),
      cell: 'proceedings/review/total',
    })
    expect(cellOfFinding(words(3))).toBeNull()
  })

  it('brings no cell with a finding about labels', () => {
    const label: Finding = { rule: 'row-label', severity: 'warning', message: '', cells: ['requests/new/natural', 'requests/new/business'] }
    expect(cellOfFinding(label)).toBeNull()
  })

  it('gives every finding a key of its own, the same whatever stands before it', () => {
    const keys = findingKeys([words(3), words(3), words(9), sum])
    expect(new Set(keys).size).toBe(4)
    expect(findingKeys([sum])[0]).toBe(keys[3])
  })

  it('survives a new check where the finding is still there', () => {
    const selection = selectFinding([words(3), sum], findingKeys([sum])[0] as string)
    const later = [{ ...sum, message: '少 10' }]
    expect(keepSelection(selection, later)).toBe(selection)
    expect(findingOf(later, selection.finding)?.message).toBe('少 10')
  })

  it('leaves the cell chosen when its finding is settled', () => {
    const selection = selectFinding([sum], findingKeys([sum])[0] as string)
    expect(keepSelection(selection, [])).toEqual({ finding: null, cell: 'proceedings/review/total' })
  })
})
