import { expect, test } from 'vitest'
import { catalogue } from '../../../check/catalogue'
import { rulesWith, suggested } from './rulesWith'

const ids = (sought: string) => rulesWith(catalogue, sought).map(({ id }) => id)

test('a rule is found by words of its title, its wish, its basis or its name, and all by none', () => {
  expect(ids('')).toHaveLength(catalogue.length)
  expect(ids('平衡')).toContain('requests-balance')
  expect(ids('ＣＥＬＬ-blank')).toEqual(['cell-blank'])
  expect(ids('表三 总计')).not.toContain('year-stale')
  expect(ids('没有这样的规则')).toEqual([])
})

test('what is suggested is found, and so are the words of an example', () => {
  for (const word of suggested) expect(ids(word)).not.toEqual([])
  expect(ids('待补充')).toEqual(['placeholder'])
  expect(ids('批注')).toEqual(['revision-marks'])
})
