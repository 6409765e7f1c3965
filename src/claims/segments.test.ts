import { expect, it } from 'vitest'
import { segmentsOf } from './segments'

it('cuts at commas, colons and brackets, not within numbers, titles and quotes', () => {
  const text = '按《甲、乙,丙》受理1,234件(其中“网,上”3件、信函4件),办结:5件'
  expect(segmentsOf(text).map(({ text, before, depth }) => [before, depth, text])).toEqual([
    ['', 0, '按《甲、乙,丙》受理1,234件'],
    ['(', 1, '其中“网,上”3件'],
    ['、', 1, '信函4件'],
    [',', 0, '办结'],
    [':', 0, '5件'],
  ])
})
