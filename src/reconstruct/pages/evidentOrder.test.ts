import { expect, test } from 'vitest'
import type { PrintTable } from '../../model/print'
import type { Page } from '../../model/source'
import { form2021 } from '../../statute/2021/form'
import { evidentOrder, type Told } from './evidentOrder'

/** A page with these headings, labels of rows in a table, and at its foot its number. */
const page = (headings: readonly number[], labels: readonly string[] = [], number?: string): Told => {
  const cells = labels.map(text => ({
    ...{ text, words: [], anchor: null, left: 0, right: 9 },
    rowFrom: 0,
    rowTo: 1,
    columnFrom: 0,
    columnTo: 1,
  }))
  const table: PrintTable = { evidence: 'picture', rows: [{ page: 1, cells }] }
  const run = (text: string, top: number) => ({ text, box: [90, top, 500, top + 10] as const, size: 10, line: 1, start: 0 })
  const runs = [run('12', 400), ...(number === undefined ? [] : [run(number, 800)])]
  const shape: Page = { number: 1, width: 595, height: 842, turn: 0, rulings: [], runs }
  return { page: shape, headings, tables: labels.length > 0 ? [table] : [] }
}
const order = (...pages: readonly Told[]) => evidentOrder(pages, form2021)

test('headings and the rows of tables tell the order, also of a page that goes on with a table', () => {
  const last = page([4, 5, 6], ['（七）总计'])
  const middle = page([], ['2.重复申请', '3.要求提供公开出版物'])
  const first = page([1, 2], ['规章'])
  const second = page([3], ['（一）予以公开'])
  expect(order(last, middle, first, second)).toEqual([2, 3, 1, 0])
  expect(order(first, second, middle, last)).toEqual([0, 1, 2, 3])
})

test('where a page says nothing of the form its number tells, and the first may have none', () => {
  expect(order(page([], [], '- 2 -'), page([1, 2], [], '1'), page([3, 4, 5, 6], [], '第 3 页'))).toEqual([1, 0, 2])
  expect(order(page([], [], '3'), page([1, 2]), page([3, 4, 5, 6], [], '2'))).toEqual([1, 2, 0])
})

test('nothing is told where pages overlap, are not counted, or where numbers and print say otherwise', () => {
  expect(order(page([1, 3]), page([2, 4]))).toBeNull()
  expect(order(page([1, 2]), page([]), page([3, 4]))).toBeNull()
  expect(order(page([], [], '5'), page([1, 2], [], '1'), page([3, 4], [], '2'))).toBeNull()
  expect(order(page([3, 4], [], '1'), page([1, 2], [], '2'))).toBeNull()
})
