import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { rulesIn } from '../../testing/findingsIn'
import { printedLineRows, printedRows } from '../../testing/printedRows'
import { reconstruct } from '../reconstruct'

const form = forms['2021']
const figures = new Map(cellsOf(form).map(({ address }) => [address, '0']))
const rows = (table: 'proactive' | 'requests') =>
  printedRows(form.tables[table], figures).map(({ labels, values }) => [...labels, ...values].join('\t'))
const overview = [
  '（一）主动公开情况。公开信息。',
  '（二）依申请公开情况。没有收到申请。',
  '（三）政府信息管理情况。审核信息。',
  '（四）政府信息公开平台建设情况。更新网站。',
  '（五）监督保障情况。加强考核。',
]

/** @param sections what stands under each heading. */
const read = (...sections: readonly (readonly [heading: string, lines: readonly string[]])[]) => {
  const lines = ['青石县虚构局2023年政府信息公开工作年度报告', ...sections.flatMap(([heading, body]) => [heading, ...body])]
  return reconstruct({ kind: 'text', lines: lines.map(text => ({ text })), pages: [], losses: [] })
}

const [one, two, three, four, five, six] = form.sections.map(({ heading }) => heading) as [string, string, string, string, string, string]
const rest = [
  [four, printedLineRows(form, figures).map(({ labels, values }) => [...labels, ...values].join('\t'))],
  [five, ['存在不足，今后改进。']],
  [six, ['本年度未收取信息处理费。']],
] as const
const scattered = { kind: 'scattered', form: '2021' }

describe('a text in which columns side by side were copied into one', () => {
  it('has no sections out of order where the table stands apart from its heading', () => {
    const report = read([two, []], [one, [...rows('proactive'), ...overview]], [three, rows('requests')], ...rest)
    expect(report.losses).toContainEqual({ ...scattered, table: 'proactive' })
    expect(rulesIn(report)).toEqual([])
  })

  it('vouches for no figure of a table that is torn in two', () => {
    const [above, below] = [rows('requests').slice(0, 9), rows('requests').slice(9)]
    const report = read([one, overview], [two, [...rows('proactive'), ...below]], [three, above], ...rest)
    expect(report.losses).toContainEqual({ ...scattered, table: 'requests' })
    const certain = Object.entries(report.cells).filter(
      ([address, cell]) => address.startsWith('requests/') && !cell?.unread && !cell?.uncertain,
    )
    expect(certain).toEqual([])
  })

  it('is none where whole sections stand in another order, or a table stands whole under the heading before its own', () => {
    const swapped = read([two, rows('proactive')], [one, overview], [three, rows('requests')], ...rest)
    expect(swapped.losses).toEqual([])
    expect(rulesIn(swapped)).toEqual(['section-order'])
    expect(read([one, overview], [two, [...rows('proactive'), ...rows('requests')]], [three, []], ...rest).losses).toEqual([])
  })
})
