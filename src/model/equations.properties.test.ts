/** The sums of the form over requests tables of any figures that add up. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consistentRequests } from '../testing/consistentRequests'
import { rulesIn } from '../testing/findingsIn'
import { reportWith } from '../testing/reportWith'
import { runs } from '../testing/runs'

describe('equations', () => {
  it('hold in every table that adds up', () => {
    fc.assert(
      fc.property(consistentRequests, cells => {
        expect(rulesIn(reportWith(cells))).toEqual([])
      }),
      { numRuns: runs(50) },
    )
  })

  it('break when any single cell of the requests table changes', () => {
    fc.assert(
      fc.property(consistentRequests, fc.nat(174), fc.integer({ min: 1, max: 500 }), (cells, which, more) => {
        const address = Object.keys(cells)[which] as string
        expect(rulesIn(reportWith({ ...cells, [address]: Number(cells[address]) + more })).length).toBeGreaterThan(0)
      }),
      { numRuns: runs(200) },
    )
  })

  it('are unknown, never broken, with an unread cell', () => {
    fc.assert(
      fc.property(consistentRequests, fc.nat(174), (cells, which) => {
        const address = Object.keys(cells)[which] as string
        expect(rulesIn(reportWith({ ...cells, [address]: 'unread' }))).toEqual([])
      }),
      { numRuns: runs(50) },
    )
  })
})
