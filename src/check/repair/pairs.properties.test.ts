/** Two wrong cells of the requests table, held against every pair there is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../model/finding'
import { requestCells, signsOf, smallestByBruteForce, type Values } from '../../testing/bruteForce'
import { consistentRequests, sparseRequests } from '../../testing/consistentRequests'
import { everyFindingIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'
import { runs } from '../../testing/runs'
import { faultsOf } from './faults'
import { systemOf } from './system'

const tables = [
  ['busy', consistentRequests],
  ['sparse', sparseRequests],
] as const

/** A page shows three. */
const shown = 3
const samples = runs(250)

/** What is written in place of the right number: off by one or by some, left out, or a digit more. */
const wrongFor = (right: number): fc.Arbitrary<number> =>
  fc
    .oneof(
      fc.constant(right + 1),
      fc.constant(Math.max(0, right - 1)),
      fc.constant(0),
      fc.nat(9).map(digit => right * 10 + digit),
      fc.nat(90),
    )
    .filter(wrong => wrong !== right)

interface Broken {
  readonly cells: Values
  /** The right values of the two cells. */
  readonly truth: Values
}

const brokenTwice = (table: (typeof tables)[number][1]): fc.Arbitrary<Broken> =>
  fc.tuple(table, fc.uniqueArray(fc.constantFrom(...requestCells), { minLength: 2, maxLength: 2 })).chain(([right, pair]) =>
    fc.tuple(...pair.map(address => wrongFor(right[address] as number))).map(wrong => ({
      cells: { ...(right as Values), ...Object.fromEntries(pair.map((address, index) => [address, wrong[index] as number])) },
      truth: Object.fromEntries(pair.map(address => [address, right[address] as number])),
    })),
  )

const keyOf = (values: Values): string => JSON.stringify(Object.entries(values).sort())

/** The pair as findings can give it: two cells with no sum in common are two faults. */
const partsOf = (truth: Values): readonly Values[] => {
  const [one, other] = Object.keys(truth).map(address => signsOf(address as never))
  const isJoint = one?.some((sign, equation) => sign !== 0 && other?.[equation] !== 0)
  return isJoint ? [truth] : Object.entries(truth).map(([address, value]) => ({ [address]: value }))
}

/** The worst place, over the findings, at which the truth stands among their repairs. */
const placeOf = (truth: Values, findings: readonly Finding[]): number => {
  const parts = new Set(partsOf(truth).map(keyOf))
  const places = findings.map(({ repairs }) => (repairs ?? []).findIndex(({ set }) => parts.has(keyOf(set as Values))))
  return places.includes(-1) ? Number.POSITIVE_INFINITY : Math.max(...places)
}

/** All ways to settle the table with the fewest cells: one of each fault. */
const smallest = (cells: Values): readonly Values[] => {
  const system = systemOf(reportWith(cells), () => true)
  const ways = faultsOf(system).map(({ covers }) =>
    covers.map(({ patches }) =>
      Object.fromEntries(
        patches.flatMap(({ changes }) =>
          changes.map(({ cell, by }) => [system.cells[cell]?.address as string, (system.cells[cell]?.amount as number) + by]),
        ),
      ),
    ),
  )
  return ways.reduce<Values[]>((before, own) => before.flatMap(one => own.map(other => ({ ...one, ...other }))), [{}])
}

describe('two wrong cells', () => {
  it.each(tables)('are among the first three wherever one pair alone settles the table: a %s one', (name, table) => {
    const drawn = fc.sample(brokenTwice(table), { numRuns: samples, seed: 11 })
    const counts = { unique: 0, uniqueFound: 0, others: 0, othersFound: 0 }
    for (const { cells, truth } of drawn) {
      const findings = everyFindingIn(reportWith(cells)).filter(({ repairs }) => repairs)
      expect(findings.length).toBeGreaterThan(0)
      const isFound = placeOf(truth, findings) < shown
      // Uniquely settled: of all 15,225 pairs of cells exactly one, with whatever values of 0 or more, makes every sum hold, and no cell alone.
      const isUnique = smallestByBruteForce(cells).length === 1
      counts[isUnique ? 'unique' : 'others'] += 1
      if (isFound) counts[isUnique ? 'uniqueFound' : 'othersFound'] += 1
    }
    console.log(
      `two wrong cells, ${name} tables: of ${counts.unique} uniquely settled ${counts.uniqueFound} among the first ${shown}, of ${counts.others} others ${counts.othersFound}`,
    )
    expect(counts.unique).toBeGreaterThan(samples / 2)
    expect(counts.uniqueFound / counts.unique).toBeGreaterThanOrEqual(0.9)
  })

  it.each(tables)('give every pair that settles the table, and no other: a %s one', (_, table) => {
    for (const { cells } of fc.sample(brokenTwice(table), { numRuns: runs(60), seed: 12 })) {
      expect(new Set(smallest(cells).map(keyOf))).toEqual(new Set(smallestByBruteForce(cells).map(keyOf)))
    }
  })

  it('always break a sum, for no two cells change their sums in proportion', () => {
    const lines = new Set(requestCells.map(address => lineOf(signsOf(address))))
    expect(requestCells).toHaveLength(175)
    expect(lines.size).toBe(175)
    expect(lines).not.toContain(lineOf(signsOf('requests/no/cell')))
  })
})

/** The signs up to their common sign. */
const lineOf = (signs: readonly number[]): string => {
  const leading = signs.find(sign => sign !== 0) ?? 1
  return signs.map(sign => sign * leading).join()
}
