import { expect, it } from 'vitest'
import { withoutLatin, withoutTranslations } from './translation'

it.each([
  ['自然人Natural person', '自然人'],
  ['1.属于国家秘密\n1. State secrets', '1.属于国家秘密\n'],
  ['总计 Total', '总计 '],
  ['总计（No. 2）', '总计'],
  ['Natural person', ''],
])('%j without its English is %j', (text, said) => expect(withoutLatin(text)).toBe(said))

it('leaves a figure where it stands behind a label in two languages', () => {
  const lines = Array.from({ length: 20 }, (_, at) => `行政许可 / Licensing\t${at}`)
  expect(withoutTranslations(lines)[3]).toBe('行政许可            \t3')
})

it('leaves a text in one language alone that names a system', () => {
  const lines = ['通过 Weibo 平台发布', '行政许可\t3']
  expect(withoutTranslations(lines)).toBe(lines)
})

it('takes what programs write for a cell without content for no English, and no bar from before a cell', () => {
  const lines = Array.from({ length: 20 }, (_, at) => `| 行政许可 | Licensing | ${at} | NaN |`)
  expect(withoutTranslations(lines)[3]).toBe('| 行政许可 |           | 3 | NaN |')
})
