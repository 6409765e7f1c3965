import { expect, test } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { drawReport } from '../../testing/drawn'
import { everyFindingIn } from '../../testing/findingsIn'
import { markReport } from '../../testing/marked'
import { drawFigures, drawFrom, type Figures } from '../../testing/printed'
import { reconstruct } from '../reconstruct'

const title = '青石县水务局2023年政府信息公开工作年度报告'
const form = forms['2021']

const figuresFrom = (seed: number, blanks: boolean): Figures => {
  const draw = drawFrom(seed)
  const figures = drawFigures(form, draw)
  return Object.fromEntries(cellsOf(form).map(({ address }) => [address, blanks && draw(5) === 0 ? '' : (figures[address] ?? '0')]))
}

const readingOf = (source: Parameters<typeof reconstruct>[0]) => {
  const report = reconstruct(source)
  return {
    values: Object.fromEntries(Object.entries(report.cells).map(([address, cell]) => [address, cell?.value])),
    doubted: Object.values(report.cells).filter(cell => cell?.unread || cell?.uncertain).length,
    rows: Object.values(report.tables).flatMap(table => table?.rows.map(row => `${row.key} ${row.printed}`) ?? []),
    headings: Object.values(report.tables).flatMap(table => table?.headings.map(heading => heading.printed) ?? []),
    findings: everyFindingIn(report)
      .map(({ id }) => id)
      .sort(),
    losses: report.losses,
  }
}

test.each([1, 2, 3, 4, 5, 6])('explicit cells with spans give the report that the same table drawn in a PDF gives (%d)', seed => {
  const figures = figuresFrom(seed, seed % 2 === 0)
  const marked = readingOf(markReport(form, title, figures))
  expect(marked).toEqual(readingOf(drawReport(form, title, figures)))
  expect(marked.doubted).toBe(0)
  expect(marked.rows).toEqual(
    Object.values(form.tables).flatMap(table => table.blocks.flatMap(block => block.rows.map(row => `${row.key} ${row.label}`))),
  )
})

test('a misprinted label of an explicit table is exact', () => {
  const source = markReport(form, title, {})
  const misprinted = JSON.parse(JSON.stringify(source).replaceAll('2.其他法律行政法规禁止公开', '2.其他法律行政止公开'))
  const report = reconstruct(misprinted)
  expect(everyFindingIn(report).map(({ rule }) => rule)).toEqual(['row-label'])
  expect(report.tables.requests?.rows.find(row => row.key === 'refused.law')?.printed).toBe('2.其他法律行政止公开')
})

test('a row with words in place of its figures is not blank', () => {
  const words = markReport(form, title, {
    ...figuresFrom(1, false),
    'proactive/licensing/decisions': '详见附件',
    'proactive/regulations/issued': '无数据',
    'proactive/regulations/repealed': '⑦',
    'proactive/regulations/inForce': '#REF!',
  })
  const { cells } = reconstruct(words)
  expect(cells['proactive/licensing/decisions']).toMatchObject({ text: '详见附件', value: null })
  expect(cells['proactive/regulations/issued']).toMatchObject({ text: '无数据', value: null })
  expect(cells['proactive/regulations/inForce']).toMatchObject({ text: '#REF!', value: null })
  expect(everyFindingIn(reconstruct(words)).map(({ rule }) => rule)).not.toContain('cell-blank')
})

test('every cell knows its print cell, a blank one too', () => {
  const source = markReport(form, title, figuresFrom(2, true))
  const printed = new Map(
    (source.printTables ?? []).flatMap(({ rows }) => rows.flatMap(row => row.cells)).map(cell => [cell.anchor?.cell, cell.text]),
  )
  const cells = Object.values(reconstruct(source).cells)
  expect(new Set(cells.map(cell => cell?.anchor?.cell)).size).toBe(200)
  expect(cells.filter(cell => printed.get(cell?.anchor?.cell) !== cell?.text)).toEqual([])
})
