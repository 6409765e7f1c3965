/** Where a table begins. */
import { expect, it } from 'vitest'
import type { Page, Ruling, Run, SourceLine } from '../../model/source'
import { runsToLines } from '../../read/page/lines'
import { form2021 } from '../../statute/2021/form'
import { markReport } from '../../testing/marked'
import { seeSheet } from '../evidence/sheet'
import { documentToLines } from '../outline/printLines'
import { zoneOf } from './zone'

/** A ruled row of cells of 60 points, what stands in each set upright, or level. */
const pageOf = (number: number, top: number, cells: readonly string[], set: 'upright' | 'level' = 'upright'): Page => {
  const bottom = top + 20 + 12 * Math.max(...cells.map(({ length }) => length))
  const runs = cells.flatMap((text, column) =>
    (set === 'level' ? [text] : [...text]).map((letter, at): Run => {
      const [left, above] = [72 + 60 * column, top + 10 + 12 * at]
      return { text: letter, size: 10, box: [left, above, left + 10 * letter.length, above + 10], line: 0, start: 0 }
    }),
  )
  const across = [top, bottom].map((at): Ruling => ({ along: 'x', at, from: 50, to: 50 + 60 * cells.length }))
  const upright = [...cells, ''].map((_, column): Ruling => ({ along: 'y', at: 50 + 60 * column, from: top, to: bottom }))
  return { number, width: 600, height: 800, turn: 0, runs, rulings: [...across, ...upright] }
}

const zoneIn = (pages: readonly Page[], key: 'proactive' | 'proceedings' = 'proceedings') => {
  const lines: SourceLine[] = []
  for (const [sheet, page] of pages.entries()) lines.push(...runsToLines([...page.runs], { page: page.number, sheet }, lines.length + 1))
  const printed = documentToLines({ kind: 'pdf', lines, pages, losses: [] })
  const table = form2021.tables[key]
  const cut = { before: [], sections: [{ number: table.section, lines: printed }] }
  return zoneOf(table, cut, form2021, pages.map(seeSheet), []).map(({ text }) => text)
}

const heads = ['结果维持', '结果纠正', '尚未审结', '未经复议直接起诉']

it('is the grid of its heads on the page before its figures, however many lines their letters have', () => {
  const zone = zoneIn([pageOf(1, 600, heads), pageOf(2, 50, ['3', '0', '4', '7'])])
  expect(zone[0]).toBe('结 结 尚 未')
  expect(zone.at(-1)).toBe('3 0 4 7')
})

it('is the grid on the page before from its first line on, where the heads go on behind it', () => {
  const begin = pageOf(1, 500, ['行政诉讼'.repeat(4), '未经复议直接起诉'])
  const heads = pageOf(2, 50, ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], 'level')
  expect(zoneIn([begin, heads])[0]).toBe('行 未')
})

it('is not what stands on a page before without a grid', () => {
  const bare = { ...pageOf(1, 600, heads), rulings: [] }
  expect(zoneIn([bare, pageOf(2, 50, ['3', '0', '4', '7'])])).toHaveLength(6)
})

it('goes on through upright heads under its last figure to a row without one', () => {
  const parts = [
    pageOf(1, 50, ['第二十条第（六）项'], 'level'),
    pageOf(1, 82, ['行政强制', '2'], 'level'),
    pageOf(1, 150, ['信息内容', '本年收费金额']),
    pageOf(1, 242, ['行政事业', ''], 'level'),
  ]
  const page = {
    ...(parts[0] as Page),
    runs: parts.flatMap(({ runs }) => runs),
    rulings: parts.flatMap(({ rulings }) => rulings),
  }
  expect(zoneIn([page], 'proactive').join('')).toMatch(/金额/)
})

it('is the grid of a row of the form where its heads are upright and no row has several figures', () => {
  const parts = [pageOf(1, 50, ['信息内容', '本年处理决定数量']), pageOf(1, 166, ['行政许可', '2'], 'level')]
  const page = { ...(parts[0] as Page), runs: parts.flatMap(({ runs }) => runs), rulings: parts.flatMap(({ rulings }) => rulings) }
  expect(zoneIn([page], 'proactive')).toEqual(['信 本', '息 年', '内 处', '容 理', '决', '定', '数', '量', '行政许可 2'])
  expect(zoneIn([{ ...page, rulings: [] }], 'proactive')).toEqual([])
})

it('is the first row of a table of the file’s own, though the lines of its heads are many and its first row is blank', () => {
  const figures = { 'proactive/normative/issued': '25', 'proactive/normative/repealed': '4', 'proactive/normative/inForce': '82' }
  const marked = markReport(form2021, '青石县水务局2023年政府信息公开工作年度报告', figures)
  const [table] = marked.printTables ?? []
  const printed = documentToLines(marked)
  const own = new Set(table?.rows.flatMap(row => row.cells.flatMap(cell => cell.words.map(word => word.anchor.line))))
  const lines = printed.filter(({ number }) => own.has(number))
  const broken = lines.flatMap(line => (line.text.length < 3 ? [line] : [...line.text].map(text => ({ ...line, text, words: [] }))))
  const cut = { before: [], sections: [{ number: 2, lines: broken }] }
  expect(zoneOf(form2021.tables.proactive, cut, form2021, [], marked.printTables ?? [])[0]?.text).toBe('第')
})
