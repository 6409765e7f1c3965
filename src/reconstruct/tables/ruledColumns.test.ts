/** A table in two parts, whose head stands in the first one alone. */
import { expect, it } from 'vitest'
import type { PrintCell, PrintTable } from '../../model/print'
import { forms } from '../../statute/forms'
import { ruledPart as part } from '../../testing/ruledPart'
import { ruledColumns } from './ruledColumns'

const table = forms['2021'].tables.requests
const own = table.blocks[0]?.columns.map(({ label }) => label) ?? []

const isOther = (text: string) => /备注|行次/.test(text)
const row = (label: string, remark: string) => [label, '1', '2', '3', '4', '5', '6', '21', remark]
const below = (...parts: readonly PrintTable[]) => ruledColumns(parts, table, isOther)?.cells.map(({ text }) => text)

it('finds the cells below a head of its own on later pages', () =>
  expect(below(part([['', ...own, '备注']]), part([row('2.重复申请', '无'), row('3.其他', '')]))).toEqual(['无', '']))

it('finds those of a column before the others', () =>
  expect(below(part([['', '行次', ...own]]), part([['3.其他', '9', '1', '2', '3', '4', '5', '6', '21']]))).toEqual(['9']))

it('tells nothing where a row has not a cell under each head', () => {
  const head = part([['', ...own, '备注']])
  expect(below(head, part([row('3.其他', '无').slice(0, 8)]))).toBeUndefined()
  expect(below(head, part([row('3.其他', '无')], 12))).toBeUndefined()
})

it('tells nothing where no head is its own', () =>
  expect(below(part([['', ...own]]), part([row('3.其他', '').slice(0, 8)]))).toBeUndefined())

it('takes no cell for the head of a column in which labels of the form stand', () => {
  const lostLine = part([['备注与重复申请', ...own]])
  expect(below(lostLine, part([row('3.其他', '').slice(0, 8)]))).toBeUndefined()
})

it('goes on below the heads of later blocks', () => {
  const cell = (text: string, row: number, from: number, to: number): PrintCell => ({
    ...{ text, words: [], anchor: null, left: 100 * from, right: 100 * to },
    ...{ rowFrom: row, rowTo: row + 1, columnFrom: from, columnTo: to },
  })
  const rows = [
    [
      cell('信息内容', 0, 0, 1),
      cell('本年制发件数', 0, 1, 2),
      cell('本年废止件数', 0, 2, 3),
      cell('现行有效件数', 0, 3, 4),
      cell('备注', 0, 4, 5),
    ],
    [cell('规章', 1, 0, 1), cell('1', 1, 1, 2), cell('2', 1, 2, 3), cell('3', 1, 3, 4), cell('', 1, 4, 5)],
    [cell('信息内容', 2, 0, 1), cell('本年处理决定数量', 2, 1, 4), cell('含转办', 2, 4, 5)],
    [cell('行政许可', 3, 0, 1), cell('', 3, 1, 4), cell('无', 3, 4, 5)],
  ]
  const printed: PrintTable = { evidence: 'rulings', rows: rows.map(cells => ({ page: 1, cells })) }
  expect(ruledColumns([printed], forms['2021'].tables.proactive, isOther)?.cells.map(({ text }) => text)).toEqual(['', '含转办', '无'])
})
