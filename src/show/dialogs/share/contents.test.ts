import { expect, test } from 'vitest'
import type { Cell } from '../../../model/report'
import { reportWith } from '../../../testing/reportWith'
import { contentsInWords } from './contents'

const source = { name: 'a.pdf', kind: 'pdf', pages: 1 } as const

const cellsLine = (changed: Partial<Cell>) => {
  const report = reportWith()
  const cells = Object.entries(report.cells).map(([address, cell], at) => [address, at === 0 ? { ...cell, ...changed } : cell])
  const of = { ...report, cells: Object.fromEntries(cells) }
  return contentsInWords({ source, report: of, findings: [] } as never)[1]
}

test('says how many of the cells in a link were read from a picture, and nothing of them where none was', () => {
  expect(cellsLine({})).toBe('三张表里的 200 个单元格；')
  expect(cellsLine({ seen: true })).toBe('三张表里的 200 个单元格，其中 1 个由图像识别；')
})

test('does not call a cell read that nobody could read', () => {
  expect(cellsLine({ seen: true, unread: true })).toBe('三张表里的 200 个单元格；')
})
