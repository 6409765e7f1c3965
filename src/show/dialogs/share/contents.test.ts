import { expect, test } from 'vitest'
import { reportWith } from '../../../testing/reportWith'
import { contentsInWords } from './contents'

const source = { name: 'a.pdf', kind: 'pdf', pages: 1 } as const

test('says how many of the cells in a link were read from a picture, and nothing of them where none was', () => {
  const report = reportWith()
  const [first, ...others] = Object.entries(report.cells)
  const scan = { ...report, cells: Object.fromEntries([...(first ? [[first[0], { ...first[1], seen: true }] as const] : []), ...others]) }
  const lineOf = (of: typeof report) => contentsInWords({ source, report: of, findings: [] } as never)[1]
  expect(lineOf(report)).toBe('三张表里的 200 个单元格；')
  expect(lineOf(scan as typeof report)).toBe('三张表里的 200 个单元格，其中 1 个由图像识别；')
})
