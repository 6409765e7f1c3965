import { expect, test } from 'vitest'
import { withoutFrames } from './gridTables'

test('a row of several lines between drawn ones is one row', () =>
  expect(
    withoutFrames([
      '## 二、主动公开政府信息情况',
      '+------+------+----+',
      '| 信息 | 制发 |    |',
      '| 内容 | 件数 |    |',
      '+======+======+====+',
      '| 规章 | 12   |    |',
      '+------+------+----+',
      '文字。',
    ]),
  ).toEqual(['## 二、主动公开政府信息情况', '', '信息内容\t制发件数\t', '', '', '规章\t12\t', '', '文字。']))

test('figures under each other are those of several rows: nothing is joined', () => {
  const lines = ['+------+------+', '| 内容 | 件数 |', '+------+------+', '| 规章 | 12   |', '| 收费 | 3    |', '+------+------+']
  expect(withoutFrames(lines)).toBe(lines)
})

test('figures that fill their cell may be one that was broken there: a blank between them leaves it open', () =>
  expect(
    withoutFrames([
      '+------+---+----+',
      '| 制发 | 3 | 12 |',
      '| 件数 | 0 |    |',
      '+------+---+----+',
      '| 规章 | 4 | 12 |',
      '+------+---+----+',
    ]),
  ).toEqual(['', '制发件数\t3 0\t12', '', '', '规章\t4\t12', '']))

test('a cell that takes several rows keeps the lines beside it as they are', () => {
  const lines = ['+------+------+', '| 三   | 甲   |', '|      +------+', '|      | 乙   |', '+------+------+']
  expect(withoutFrames(lines)).toEqual(['', '| 三   | 甲   |', '|      +------+', '|      | 乙   |', ''])
})

test('a text without such lines stays as it is', () => {
  const lines = ['| 规章 | 12 |', '|---+---|', '1 + 2']
  expect(withoutFrames(lines)).toBe(lines)
})

test('lines may be drawn of characters for frames', () =>
  expect(withoutFrames(['┌────┬────┐', '│信息│制发│', '│内容│件数│', '├────┼────┤', '│规章│12  │', '└────┴────┘'])).toEqual([
    '',
    '信息内容\t制发件数',
    '',
    '',
    '规章\t12',
    '',
  ]))
