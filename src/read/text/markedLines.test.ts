import { expect, it } from 'vitest'
import { withoutBullets, withoutLineMarks } from './markedLines'

const rows = ['云塘区水务局2023年政府信息公开工作年度报告', '一、总体情况', ...Array.from({ length: 12 }, (_, at) => `| 行${at} | ${at} |`)]

it.each(['> ', '>> ', '> > ', '// ', '# ', '+'])('leaves %j out before each line', mark => {
  expect(withoutLineMarks(rows.map(row => mark + row))).toEqual(rows)
})

it('leaves the marks of a quotation out below the lines that lead in to it', () => {
  expect(withoutLineMarks(['1月12日写道：', ...rows.map(row => `> ${row}`)])).toEqual(['1月12日写道：', ...rows])
})

it.each(['# ', '// '])('leaves %j alone where a line has none: headings are marked so', mark => {
  const marked = rows.map((row, at) => (at === 3 ? row : mark + row))
  expect(withoutLineMarks(marked)).toEqual(marked)
})

it('leaves bullets out before the lines of a table, also of one that begins with a figure', () => {
  const table = [...rows.slice(2), '12 | 0 | 3']
  expect(withoutBullets(table.map(row => `- ${row}`))).toEqual(table)
})

it('takes no dash before a figure for a bullet below a line without one', () => {
  const table = [...rows.slice(2).map(row => `- ${row}`), '结果维持 结果纠正', '- 12 3']
  expect(withoutBullets(table).slice(-2)).toEqual(['结果维持 结果纠正', '- 12 3'])
})
