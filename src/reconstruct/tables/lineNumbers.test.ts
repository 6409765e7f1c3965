/** Columns in which the rows of a table are counted. */
import { expect, it } from 'vitest'
import type { PrintCell, PrintTable } from '../../model/print'
import { withoutLineNumbers } from './lineNumbers'

const cell = (text: string, row: number, column: number): PrintCell => {
  const extent = { left: column * 40, right: column * 40 + 40 }
  const anchor = { line: row + 1, start: column, end: column + 1 }
  return {
    ...{ text, anchor, ...extent, rowFrom: row, rowTo: row + 1, columnFrom: column, columnTo: column + 1 },
    words: text === '' ? [] : [{ text, anchor, ...extent, top: row, bottom: row + 1 }],
  }
}
const part = (...rows: readonly string[]): PrintTable => ({
  evidence: 'rulings',
  rows: rows.map((row, at) => ({ page: 1, cells: row.split('|').map((text, column) => cell(text, at, column)) })),
})
const left = (...parts: readonly PrintTable[]) =>
  withoutLineNumbers(parts).printed.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join('|')))

<<<<<<< HEAD
it('below a head that says so are left out, wherever they stand', () => {
  expect(left(part('序号|项目|总计', '1|新收|24', '2|结转|7'))).toEqual([['项目|总计', '新收|24', '结转|7']])
  expect(left(part('项目|行次|总计', '新收|1|24', '结转|2|7'))).toEqual([['项目|总计', '新收|24', '结转|7']])
})

it('go on on the next page below no head, in the same place', () => {
  expect(left(part('序号|项目|总计', '1|新收|24', '2|结转|7'), part('3|公开|9', '4|不予公开|0'))[1]).toEqual(['公开|9', '不予公开|0'])
  expect(left(part('项目|行次|总计', '新收|1|24'), part('结转|2|7'))[1]).toEqual(['结转|7'])
})

it('stay where they do not count on, or stand elsewhere', () => {
  const first = part('项目|行次|总计', '新收|1|24')
  for (const rows of [['结转|3|7'], ['结转|2|7', '公开|2|9'], ['结转|7|2']]) expect(left(first, part(...rows))[1]).toEqual(rows)
  expect(left(part('项目|行次|总计', '新收|5|24', '结转|2|7'))[0]).toEqual(['项目|行次|总计', '新收|5|24', '结转|2|7'])
=======
const head = ['行次', '信息内容', '本年处理决定数量']
const named = [head, ['1', '行政处罚', '7'], ['2', '行政强制', '']]

it('are left out below their head', () => expect(firsts([named])).toEqual([['信息内容', '行政处罚', '行政强制']]))

it('are left out on the next page, which has no head, also where a page between lost its numbers', () => {
  expect(firsts([named], [[['3', '行政事业性收费', '']]])).toEqual([expect.anything(), ['行政事业性收费']])
  expect(firsts([named], [[['规章', '0', '3']]], [[['5', '行政事业性收费', '']]])).toEqual([
    expect.anything(),
    ['规章'],
    ['行政事业性收费'],
  ])
})

it('are no others that stand there, or elsewhere', () => {
  expect(firsts([named], [[['2', '行政事业性收费', '']]])).toEqual([expect.anything(), ['2']])
  expect(
    firsts(
      [
        [
          ['', ...head.slice(1)],
          ['行政处罚', '7'],
        ],
      ],
      [[['3', '行政强制', '']]],
    ),
  ).toEqual([expect.anything(), ['3']])
})

it('are left out below an empty head where each stands beside words', () => {
  const rows = [
    ['', '自然人', '总计'],
    ...['一、本年新收', '二、上年结转', '（一）予以公开'].map((label, at) => [String(at + 1), label, '5']),
  ]
  expect(firsts([rows])).toEqual([['自然人', '一、本年新收', '二、上年结转', '（一）予以公开']])
  expect(firsts([rows.map((row, at) => (at === 2 ? ['2', '4', '5'] : row))])).toEqual([['', '1', '2', '3']])
>>>>>>> 9cb2f75 (Take heads of many lines on the page before for the table's, a head cut by the edge for whole, and a label whose end stands with figures of their own for unread)
})

it('are left out of the first column below an empty head where each stands beside words', () => {
  expect(left(part('|项目|总计', '1|新收|24', '2|结转|7', '3|公开|0'))).toEqual([['项目|总计', '新收|24', '结转|7', '公开|0']])
  const bare = ['|项目|总计', '1|新收|24', '2|7|7', '3|公开|0']
  expect(left(part(...bare))).toEqual([bare])
})
