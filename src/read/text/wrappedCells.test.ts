import { expect, it } from 'vitest'
import { withWholeCells } from './wrappedCells'

const wrapped = [
  '三、收到和处理政府信息公开申请情况',
  '|三、|（一）予以公开         |5  |36 |',
  '|本年|                       |   |   |',
  '|度办|                       |   |   |',
  '|    |（二）部分公开（区分处 |0  |14 |',
  '|    |理的，只计这一情形，不 |   |   |',
  '|    |计其他情形）           |   |   |',
  '|    |（三）不|3.危及“三安全|   |   |',
  '|    |予公开  |一稳定”      |   |   |',
  '四、政府信息公开行政复议、行政诉讼情况',
]

it('puts the lines of cells together that a program wrapped where they were full', () => {
  expect(withWholeCells(wrapped)).toEqual([
    wrapped[0],
    '|三、本年度办|（一）予以公开|5|36|',
    ...['', ''],
    '||（二）部分公开（区分处理的，只计这一情形，不计其他情形）|0|14|',
    ...['', ''],
    '||（三）不予公开|3.危及“三安全一稳定”|||',
    '',
    wrapped[9],
  ])
})

it('leaves rows apart whose label stands below a full one now and then', () => {
  const lines = ['| 行政事业性收费 | 3 |', '| 行政许可       |   |', '| 行政规范性文件 | 3 |', '| 规章           |   |']
  expect(withWholeCells(lines)).toBe(lines)
})

it.each([
  ['say a figure', '|度办|                       |3  |   |'],
  ['begin with a numeral', '|    |（二）部分公开（区分处 |   |   |'],
  ['have other cells', '|度办                        |   |   |'],
])('begins a row with lines that %s', (_, line) => {
  const lines = wrapped.map((each, at) => (at === 3 ? line : each))
  expect(withWholeCells([...lines, ...wrapped.slice(0, 9)])[3]).toBe(line)
})
