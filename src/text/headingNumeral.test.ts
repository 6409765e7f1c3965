import { expect, it } from 'vitest'
import { readNumeral } from './headingNumeral'

it.each([
  ['IV. 政府信息公开行政复议、行政诉讼情况', 'roman', 4, 4],
  ['VI、其他需要报告的事项', 'roman', 6, 3],
  ['PART 3 收到和处理', 'part', 3, 7],
  ['Part Ⅱ', null, 0, 0],
  ['PART II | 主动公开', 'part', 2, 10],
  ['01 总体情况', 'digit', 1, 3],
  ['05、存在的主要问题', 'digit', 5, 3],
  ['01月15日', null, 0, 0],
  ['I want', null, 0, 0],
  ['IP地址', null, 0, 0],
  ['第二部分 主动公开', 'part', 2, 5],
])('%s', (text, style, value, length) => expect(readNumeral(text)).toEqual(style === null ? null : { style, value, length }))
