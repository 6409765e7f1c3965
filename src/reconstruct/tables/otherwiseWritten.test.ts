import { expect, it } from 'vitest'
import type { Cell } from '../../model/report'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { type BuiltTable, buildParts } from '../../testing/marked'
import { drawFigures, drawFrom } from '../../testing/printed'
import { reconstruct } from '../reconstruct'

const form = forms['2021']
const figures = drawFigures(form, drawFrom(5))
const parts = buildParts(form, figures)

/** A report whose tables are written so, in the order of its sections unless another is told. */
const read = (write: (table: BuiltTable) => readonly string[], order: readonly number[] = [0, 1, 2]) => {
  const tables = parts.flatMap(({ table }) => (table ? [write(table)] : []))
  let at = 0
  const lines = parts.flatMap(({ heading, text, table }) => [heading, ...(table ? (tables[order[at++] ?? 0] ?? []) : []), ...text])
  const all = ['青石县虚构局2023年政府信息公开工作年度报告', ...lines].map(text => ({ text }))
  return reconstruct({ kind: 'text', lines: all, pages: [], losses: [] })
}
const tabs = (table: BuiltTable) => table.map(row => row.map(({ text }) => text).join('\t'))
const isBlank = (cell: Cell | undefined) => cell?.text === '' && !cell.unread && !cell.uncertain

it('tables that have changed places are read where they stand', () => {
  const { cells } = read(tabs, [1, 2, 0])
  for (const { address } of cellsOf(form)) expect(cells[address]?.text, address).toBe(figures[address])
})

it('a name before each line, or of each cell, is no label and leaves no cell blank', () => {
  for (const before of [() => '某人:', (at: number) => `D${at + 3}:`]) {
    const { cells, tables } = read(table => table.flat().map(({ text }, at) => `${before(at)} ${text}`))
    expect(Object.values(cells).filter(isBlank)).toEqual([])
    expect(Object.values(tables).flatMap(table => table?.rows.filter(row => row.key === null && row.printed !== null) ?? [])).toEqual([])
  }
})

it('figures amid words behind a label leave its row unread, not blank', () => {
  const heads = form.tables.requests.blocks[0]?.columns.map(column => column.label) ?? []
  const spoken = (table: BuiltTable) =>
    table.map(row => {
      const [values, labels] = [row.filter(({ text }) => /^\d*$/.test(text)), row.filter(({ text }) => !/^\d*$/.test(text))]
      const said = values.map(({ text }, at) => `${heads[at]}${text}`).join('，')
      return values.length === heads.length ? `${labels.map(({ text }) => text).join(' ')}：${said}` : row.map(({ text }) => text).join(' ')
    })
  expect(Object.values(read(spoken).cells).filter(isBlank)).toEqual([])
})

it('a row below the head that numbers its columns is none of the form and held against nobody', () => {
  const { tables, cells } = read(table =>
    tabs(table).flatMap((line, at) => (table.length > 20 && at === 3 ? [['栏次', 1, 2, 3, 4, 5, 6, 7].join('\t'), line] : [line])),
  )
  expect(tables.requests?.rows.filter(row => row.key === null && row.printed !== null)).toEqual([])
  for (const { address } of cellsOf(form)) expect(cells[address]?.text, address).toBe(figures[address])
})
