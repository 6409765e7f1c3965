import { describe, expect, it } from 'vitest'
import { runs } from '../../src/testing/runs'
import { addPageEnds, ruleKinds } from './pageEnds'
import { newTally } from './tally'

/** Of this many places where a page may end one is tried. */
const EVERY = 24

describe('a page that ends anywhere in a table', () => {
  for (const rules of ruleKinds)
    it(`with borders ${rules}, loses no figure and accuses nobody`, () => {
      const tally = newTally()
      for (let seed = 1; seed <= runs(6); seed++) addPageEnds(tally, rules, seed, EVERY)
      expect(tally.documents).toBeGreaterThan(3)
      expect(tally.faults.filter(fault => !/: unread \d/.test(fault))).toEqual([])
      expect(tally.unread).toBeLessThan(tally.right / 100)
    })
})
