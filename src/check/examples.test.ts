import { describe, expect, it } from 'vitest'
import { exampleCase } from '../testing/exampleReport'
import { catalogue } from './catalogue'
import { check, findingsOf } from './check'
import { type Examples, examples } from './examples'

describe('the examples of the rule book', () => {
  it('are of the rules of the catalogue, of each one pair', () =>
    expect(Object.keys(examples).sort()).toEqual(catalogue.map(rule => rule.id).sort()))

  it.each(catalogue.map(rule => [rule.id, rule] as const))('%s breaks and holds', (id, rule) => {
    const { breaks, holds } = examples[id] as Examples
    expect(findingsOf(rule, exampleCase(breaks)).length).toBeGreaterThan(0)
    expect(check(exampleCase(holds))).toEqual([])
  })
})
