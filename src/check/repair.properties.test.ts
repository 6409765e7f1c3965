/** Every single wrong cell of a requests table, with several wrong values each. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestCells } from '../testing/bruteForce'
import { consistentRequests, sparseRequests } from '../testing/consistentRequests'
import { everyFindingIn } from '../testing/findingsIn'
import { type CellChange, reportWith } from '../testing/reportWith'
import { runs } from '../testing/runs'

const oneOf = (arbitrary: typeof consistentRequests, seed: number) =>
  fc.sample(arbitrary, { numRuns: 1, seed })[0] as Record<string, number>

describe('one wrong cell of the requests table', () => {
  it.each([
    ['busy', oneOf(consistentRequests, 1), (value: number) => [value + 1, value * 10 + 3, 0, null]],
    ['sparse', oneOf(sparseRequests, 2), (value: number) => [Math.max(0, value - 1), value + 20, 47]],
  ] as const)('is found, whichever it is and whatever stands there: a %s table', (name, right, othersFor) => {
    let found = 0
    const wrong = requestCells.flatMap(address => {
      const value = right[address] as number
      return othersFor(value)
        .filter(other => (other ?? 0) !== value && !isBlankTotal(address, other))
        .map(other => ({ address, other, value }))
    })
    for (const { address, other, value } of wrong) {
      const findings = everyFindingIn(reportWith({ ...right, [address]: other })).filter(({ repairs }) => repairs)
      expect(findings.length).toBeGreaterThan(0)
      if (findings.every(({ repairs }) => repairs?.length === 1 && repairs[0]?.set[address as never] === value)) found++
    }
    console.log(`one wrong cell, ${name} table: ${found} of ${wrong.length} found`)
    expect(found).toBe(wrong.length)
  })
})

type Cells = Readonly<Record<string, CellChange>>

const sumsIn = (cells: Cells) => everyFindingIn(reportWith(cells)).filter(({ repairs }) => repairs)

/** Every first proposal carried out. */
const settled = (cells: Cells): Cells => Object.assign({ ...cells }, ...sumsIn(cells).map(({ repairs }) => repairs?.[0]?.set))

describe('repairs', () => {
  it('settle the report, the first ones taken together', () => {
    const wrong = fc.array(fc.tuple(fc.nat(174), fc.nat(80)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.oneof(consistentRequests, sparseRequests), wrong, (right, changes) => {
        const cells = { ...right, ...Object.fromEntries(changes.map(([which, value]) => [requestCells[which], value])) }
        fc.pre(sumsIn(cells).every(({ repairs }) => repairs?.length))
        expect(sumsIn(settled(cells))).toEqual([])
      }),
      { numRuns: runs(60) },
    )
  })
})

/** A blank total breaks no sum: `cell-blank` speaks of it. */
const isBlankTotal = (address: string, value: CellChange): boolean => value === null && address.includes('total')
