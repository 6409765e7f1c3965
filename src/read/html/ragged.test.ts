import { expect, test } from 'vitest'
import { type MarkupRow, paragraph } from '../markup/blocks'
import { raggedLines } from './ragged'

const row = (...texts: readonly string[]): MarkupRow => ({ cells: texts.map(text => ({ blocks: [paragraph(text)], columns: 1, rows: 1 })) })
const rows = [
  row('新收', '1', '2', '3'),
  row('办理结果', '予以公开', '4', '', '6'),
  row('部分公开', '7', '8', '9'),
  row('不予', '秘密', '1', '1', '1'),
]

test('rows with as many figures that end in different columns are lines of cells', () => {
  expect(raggedLines(rows, [4, 5, 4, 5])?.map(block => block.kind === 'paragraph' && block.text)).toEqual([
    '新收\t1\t2\t3',
    '办理结果\t予以公开\t4\t\t6',
    '部分公开\t7\t8\t9',
    '不予\t秘密\t1\t1\t1',
  ])
})

test('rows that end together, and rows of other blocks, stay a table', () => {
  expect(raggedLines(rows, [5, 5, 5, 5])).toBeNull()
  expect(raggedLines([row('规章', '1', '2', '3'), row('许可', '4'), row('处罚', '5')], [4, 2, 2])).toBeNull()
})

test('what a line cannot say keeps its cell', () => {
  const doubted = { cells: [...(rows[0]?.cells ?? []), { blocks: [], columns: 1, rows: 1, doubt: true as const }] }
  expect(raggedLines([doubted, ...rows], [5, 4, 5, 4, 5])).toBeNull()
})
