import { expect, it } from 'vitest'
import type { PrintCell } from '../../model/print'
import { partRow } from './mixedCells'

const cell = (text: string): PrintCell => {
  const anchor = { line: 1, start: 0, end: text.length }
  const words = [{ text, anchor, left: 0, right: text.length, top: 0, bottom: 1 }]
  return { text, words, anchor, left: 0, right: text.length, rowFrom: 0, rowTo: 1, columnFrom: 0, columnTo: 1 }
}
const cellsOf = (text: string) => partRow({ page: 0, cells: [cell(text)] }, () => false).flatMap(({ cells }) => cells.map(own => own.text))

it('three figures behind the end of a label are a row, two are a note', () => {
  expect(cellsOf('息 11 0 10')).toEqual(['息', '11', '0', '10'])
  expect(cellsOf('其中 11 0')).toEqual(['其中 11 0'])
})

it('a dash between the names of a group and of its row is none of the figures that stand behind them', () => {
  const own = '三、本年度办理结果 — （一）予以公开'
  const row = (...texts: string[]) =>
    partRow({ page: 0, cells: texts.map(cell) }, text => /^[三（]/.test(text)).flatMap(({ cells }) => cells.map(({ text }) => text))
  expect(row(own, '6', '', '8')).toEqual([own, '6', '', '8'])
  expect(row(own)).toEqual(['三、本年度办理结果', '—', '（一）予以公开'])
})
