import { expect, test } from 'vitest'
import { countLists, type ListLevel, type ListUse, withNumber } from './listCounter'
import { formatNumber } from './numberFormat'

test.each([
  ['chineseCounting', [1, 10, 11, 20, 25, 105], '一 十 十一 二十 二十五 一百零五'],
  ['chineseCountingThousand', [12, 110, 1001, 10030], '十二 一百一十 一千零一 一万零三十'],
  ['chineseLegalSimplified', [1, 12, 205], '壹 壹拾贰 贰佰零伍'],
  ['ideographDigital', [1, 10, 12], '一 一〇 一二'],
  ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
  ['ideographZodiac', [1, 12], '子 亥'],
  ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ ㉑'],
  ['decimalEnclosedParen', [1, 2], '⑴ ⑵'],
  ['ideographEnclosedCircle', [1, 2], '㊀ ㊁'],
  ['decimalFullWidth', [1, 12], '１ １２'],
  ['upperRoman', [1, 4, 19], 'I IV XIX'],
  ['lowerLetter', [1, 26, 27], 'a z aa'],
  ['unheard-of', [7], '7'],
])('%s', (format, values, written) => {
  expect(values.map(value => formatNumber(value, format)).join(' ')).toBe(written)
})

const level = (text: string, format = 'chineseCounting', more: Partial<ListLevel> = {}): ListLevel => ({
  ...{ start: 1, format, text, restart: null, legal: false },
  ...more,
})
const list = (levels: readonly ListLevel[], more: Partial<ListUse> = {}): ListUse => ({
  ...{ id: '1', kind: 'a', levels, startsAt: new Map() },
  ...more,
})

test('levels count on and begin anew below a higher one', () => {
  const next = countLists()
  const use = list([level('%1、'), level('（%2）'), level('%1.%3', 'decimal', { legal: true })])
  expect([0, 1, 1, 2, 0, 1, 2].map(at => next(use, at))).toEqual(['一、', '（一）', '（二）', '1.1', '二、', '（一）', '2.1'])
})

test('a bullet is no number, and before a figure no minus', () => expect(countLists()(list([level('-', 'bullet')]), 0)).toBe(''))

test('a list of the same kind counts on, unless it says where it begins', () => {
  const next = countLists()
  const levels = [level('%1.', 'decimal')]
  const [one, two, anew] = [list(levels), list(levels, { id: '2' }), list(levels, { id: '3', startsAt: new Map([[0, 5]]) })]
  expect([one, two, anew, anew, one].map(use => next(use, 0))).toEqual(['1.', '2.', '5.', '6.', '7.'])
})

test('a level may go on counting below every higher one', () => {
  const next = countLists()
  const use = list([level('%1、'), level('%2', 'decimal', { restart: 0 })])
  expect([0, 1, 0, 1].map(at => next(use, at))).toEqual(['一、', '1', '二、', '2'])
})

test('a number is set apart only from what it would run into', () => {
  expect(withNumber('一、', '总体情况')).toBe('一、总体情况')
  expect(withNumber('1', '2023年')).toBe('1 2023年')
})
