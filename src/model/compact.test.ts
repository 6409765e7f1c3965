import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compact, expand } from './compact'

it('gives any data back, whatever texts both sides know', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.uniqueArray(fc.string()), (value, known) => {
      expect(expand(compact(value, known), known)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('tells an array of none from an object with one key, and leaves out what is undefined', () => {
  const value = [[], { a: [] }, {}, { a: undefined, b: { a: null } }]
  expect(expand(compact(value))).toEqual([[], { a: [] }, {}, { b: { a: null } }])
})

it('has room for more texts than one mark has bits for', () => {
  const value = Array.from({ length: 20_000 }, (_, at) => [`第${at}行`, at * 10_000, at / 8])
  expect(expand(compact(value))).toEqual(value)
})

it('says once what is said twice, and nothing that both know', () => {
  const { said } = compact([{ cell: '总计' }, { cell: '总计' }, '自然人'], ['自然人'])
  expect(said).toBe('["cell","总计"]')
})
