import { expect, test } from 'vitest'
import type { SeenLine, SeenPage, SeenTable } from '../../picture/seenPage'
import { halvesOf } from './halves'
import { seenToSource } from './seenToSource'

const line = (text: string, left: number, top: number, width = 300): SeenLine => ({
  ...{ text, box: [left, top, left + width, top + 20], confidence: 1 },
})
const tableAt = (left: number, figure: string): SeenTable => ({
  box: [left, 200, left + 300, 230],
  cells: [{ kind: 'figure', text: figure, row: 0, column: 0, rowSpan: 1, columnSpan: 1, box: [left, 200, left + 300, 230] }],
})
const sheet = (...lines: readonly SeenLine[]): SeenPage => ({
  ...{ width: 1000, height: 700, degrees: 0, turn: 0, doubts: [], lines, tables: [tableAt(100, '1'), tableAt(600, '2')] },
})
const left = line('一、总体情况', 100, 50)
const right = line('三、收到和处理政府信息公开申请情况', 600, 40)

test('pages side by side follow each other, and their tables have one measure', () => {
  const pages = [{ number: 1, width: 500, height: 350, turn: 0 as const, runs: [], rulings: [] }]
  const source = { kind: 'pdf' as const, lines: [], pages, losses: [] }
  const read = seenToSource(source, new Map([[1, { seen: sheet(right, left), width: 500, height: 350, scale: 2 }]]))
  expect(read.lines.map(({ text, sheet: page }) => [text, page])).toEqual([
    ...[[left.text, 0] as const, ['1', 0] as const],
    ...[[right.text, 1] as const, ['2', 1] as const],
  ])
  expect(read.pages.map(page => [page.number, page.left])).toEqual([
    [1, undefined],
    [1, 250],
  ])
  expect(read.printTables?.map(({ rows }) => [rows[0]?.page, rows[0]?.cells[0]?.left, rows[0]?.cells[0]?.anchor?.box?.[0]])).toEqual([
    [1, 50, 50],
    [2, 50, 300],
  ])
})

test('a number of the sheet between them parts no less', () => {
  expect(halvesOf(sheet(left, right, line('— 1 —', 480, 650, 40)))).toHaveLength(2)
})

test.each([
  ['words over the middle', sheet(left, right, line('青石县水务局2023年政府信息公开工作年度报告', 300, 10, 400))],
  ['one side alone', { ...sheet(left), tables: [tableAt(100, '1')] }],
  ['a table over the middle', { ...sheet(left, right), tables: [tableAt(350, '1')] }],
  ['an upright page', { ...sheet(left, right), height: 1400 }],
])('a sheet is whole: %s', (_, seen) => expect(halvesOf(seen)).toEqual([{ left: 0, seen }]))
