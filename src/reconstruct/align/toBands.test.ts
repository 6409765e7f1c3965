import { expect, it } from 'vitest'
import type { PrintCell, PrintTable } from '../../model/print'
import { form2021 } from '../../statute/2021/form'
import { printedSlots } from './band'
import { toBands } from './toBands'

const cell = (text: string, column: number, rowFrom: number, rowTo: number): PrintCell => {
  const anchor = { line: rowTo, start: 100 * column, end: 100 * column + text.length, page: 1, box: [0, 0, 1, 1] as const }
  const [left, right] = [100 * column, 100 * column + 90]
  const words = [{ text, anchor, left, right, top: rowFrom, bottom: rowTo }]
  return { text, words, anchor, left, right, rowFrom, rowTo, columnFrom: column, columnTo: column + 1 }
}

it('a figure beside which the label of another row begins is in doubt: a line between them is lost', () => {
  const rows = [
    [cell('行政许可', 0, 0, 1), cell('3', 1, 0, 1)],
    [cell('行政处罚', 0, 1, 2), cell('1061', 1, 1, 3)],
    [cell('行政强制', 0, 2, 3)],
  ]
  const table: PrintTable = { evidence: 'rulings', rows: rows.map(cells => ({ page: 1, cells })) }
  const { bands } = toBands([table], form2021.tables.proactive)
  expect(bands.flatMap(printedSlots).map(({ text, uncertain = false }) => [text, uncertain])).toEqual([
    ['3', false],
    ['1061', true],
  ])
})

it('words in place of the figures of a row stay where a page ends within its label', () => {
  const long = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'
  const row = (label: string, row: number, text: string) => [
    cell(label, 0, row, row + 1),
    ...[1, 2, 3, 4, 5, 6, 7].map(at => cell(text, at, row, row + 1)),
  ]
  const part = (page: number, ...rows: readonly (readonly PrintCell[])[]): PrintTable => ({
    evidence: 'rulings',
    rows: rows.map(cells => ({ page, cells })),
  })
  const upper = part(1, row('一、本年新收政府信息公开申请数量', 0, '3'), row(long.slice(0, 20), 1, '’3'))
  const lower = part(2, row(long.slice(20), 0, ''), row('3.其他', 1, '3'))
  const { bands } = toBands([upper, lower], form2021.tables.requests)
  expect(
    bands.map(band =>
      printedSlots(band)
        .map(({ text }) => text)
        .join(' '),
    ),
  ).toEqual(['3 3 3 3 3 3 3', '’3 ’3 ’3 ’3 ’3 ’3 ’3', '', '3 3 3 3 3 3 3'])
})

it('letters in place of figures stay in a row whose own numeral is a letter', () => {
  const row = (label: string, at: number, text: string) => [
    cell(label, 0, at, at + 1),
    ...[1, 2, 3, 4, 5, 6, 7].map(column => cell(text, column, at, at + 1)),
  ]
  const rows = [row('一、本年新收政府信息公开申请数量', 0, '3'), row('l.属于国家秘密', 1, 'O')]
  const { bands } = toBands([{ evidence: 'rulings', rows: rows.map(cells => ({ page: 1, cells })) }], form2021.tables.requests)
  expect(bands.map(band => printedSlots(band).length)).toEqual([7, 7])
})
