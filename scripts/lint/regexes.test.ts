import { expect, test } from 'vitest'
import { faultOf, literalsIn } from './regexes'

test('regular expressions are found wherever they stand, and nothing else', () => {
  const code = 'const a: string = "/x+/"; /* /y+/ */ const b = <p title={c.replace(/[)/]+$/gu, "")}>{1 / 2 / 3}</p>'
  expect(literalsIn(code, 'tsx')).toEqual([{ source: '[)/]+$', flags: 'gu' }])
})

test('a pattern that a text can keep busy is told from one that it cannot', () => {
  expect(faultOf({ source: '\\s+$', flags: '' })).toContain('2nd degree')
  expect(faultOf({ source: '^(?:a+)+$', flags: '' })).toContain('exponential')
  expect(faultOf({ source: '^\\s+|\\d{1,9}件', flags: 'g' })).toBeNull()
})
