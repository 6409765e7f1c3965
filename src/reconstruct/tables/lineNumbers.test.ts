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
})

it('are left out of the first column below an empty head where each stands beside words', () => {
  expect(left(part('|项目|总计', '1|新收|24', '2|结转|7', '3|公开|0'))).toEqual([['项目|总计', '新收|24', '结转|7', '公开|0']])
  const bare = ['|项目|总计', '1|新收|24', '2|7|7', '3|公开|0']
  expect(left(part(...bare))).toEqual([bare])
})

it('are left out behind the labels of rows of text where they count from 1 on', () => {
  const text = (...rows: readonly string[]): PrintTable => ({ ...part(...rows), evidence: 'delimiters' })
  const rows = (first: number) => [
    '项目|自然人|总计',
    ...Array.from({ length: 6 }, (_, at) => `第${'甲乙丙丁戊己'[at]}类|${first + at}||${9 * at}`),
  ]
  expect(left(text(...rows(1)))[0]?.slice(0, 3)).toEqual(['项目|自然人|总计', '第甲类||0', '第乙类||9'])
  expect(left(text(...rows(2)))).toEqual([rows(2)])
  expect(left(text(...rows(1).slice(0, 6)))).toEqual([rows(1).slice(0, 6)])
})
