import { expect, it } from 'vitest'
import type { SourceDocument } from '../model/source'
import type { Trace } from '../model/trace'
import { cellsOf } from '../statute/compiled'
import { forms } from '../statute/forms'
import { drawReport, plainDrawing } from '../testing/drawn'
import { reconstruct } from './reconstruct'

const form = forms['2021']
const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index)]))
const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, { ...plainDrawing, rowsPerPage: 8 })

const traceOf = (source: SourceDocument): Trace => {
  const traces: Trace[] = []
  reconstruct(source, trace => traces.push(trace))
  expect(traces).toHaveLength(1)
  return traces[0] as Trace
}

it('the trace has the grids of every page, and of each table its print, its rows and where its figures went', () => {
  const { pages, tables } = traceOf(drawn)
  expect(pages.map(({ number }) => number)).toEqual(drawn.pages.map(({ number }) => number))
  expect(pages.some(({ grids }) => grids.length > 0)).toBe(true)
  expect(tables.map(({ key }) => key)).toEqual(Object.keys(form.tables))
  for (const { key, printed, rows, accounting } of tables) {
    expect(printed.map(({ evidence }) => evidence)).not.toContain('positions')
    const own = form.tables[key].layout === 'rows' ? form.tables[key].blocks.flatMap(block => block.rows.map(row => row.key)) : []
    expect(rows.map(row => row.key)).toEqual(own)
    expect(accounting?.remainders).toEqual([])
  }
})

it('the trace can be handed from thread to thread', () => {
  const trace = traceOf(drawn)
  expect(structuredClone(trace)).toEqual(trace)
})

it('grids of the right one of two pages on a sheet stand where they are drawn', () => {
  const [page] = drawn.pages.slice(1)
  if (!page) throw new Error('one page only')
  const moved = {
    ...page,
    rulings: page.rulings.map(line =>
      line.along === 'y' ? { ...line, at: line.at + 600 } : { ...line, from: line.from + 600, to: line.to + 600 },
    ),
  }
  const [left, right] = [page, { ...moved, left: 600 }].map(each => traceOf({ ...drawn, pages: [each] }).pages[0]?.grids[0]?.box)
  expect(right).toEqual(left && [left[0] + 600, left[1], left[2] + 600, left[3]])
})

it('a table of which nothing was recognised is there with its print and without an account', () => {
  const lines = ['青石县水务局2023年政府信息公开工作年度报告', '二、主动公开政府信息情况', '第二十条第（一）项', '甲 1 2 3', '乙 4 5 6']
  const { tables } = traceOf({ kind: 'text', lines: lines.map(text => ({ text })), pages: [], losses: [] })
  expect(tables.map(({ key, rows, accounting }) => [key, rows.length, accounting])).toEqual([['proactive', 0, null]])
})
