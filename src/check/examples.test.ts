import { describe, expect, it } from 'vitest'
import { caseOf } from '../testing/caseOf'
import { exampleReport } from '../testing/exampleReport'
import { everyFindingIn } from '../testing/findingsIn'
import { catalogue } from './catalogue'
import { findingsOf } from './check'
import { type Examples, examples } from './examples'

describe('the examples of the rule book', () => {
  it('are of the rules of the catalogue, of each one pair', () =>
    expect(Object.keys(examples).sort()).toEqual(catalogue.map(rule => rule.id).sort()))

  it.each(catalogue.map(rule => [rule.id, rule] as const))('%s breaks and holds', (id, rule) => {
    const { breaks, holds } = examples[id] as Examples
    expect(findingsOf(rule, caseOf(exampleReport(breaks))).length).toBeGreaterThan(0)
    expect(everyFindingIn(exampleReport(holds))).toEqual([])
  })
})
