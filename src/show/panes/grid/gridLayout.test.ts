import { describe, expect, it } from 'vitest'
import { cellsOfTable } from '../../../statute/compiled'
import type { Table } from '../../../statute/form'
import { forms } from '../../../statute/forms'
import { cellSpan, type GridRow, gridLayout, type HeadNode, joinsGroup, labelSpan } from './gridLayout'

const tables: readonly Table[] = Object.values(forms).flatMap(form => Object.values(form.tables))

const leaves = (nodes: readonly HeadNode[]): number => nodes.reduce((sum, node) => sum + (leaves(node.children) || 1), 0)

const requests = (id: '2019' | '2021') => gridLayout(forms[id].tables.requests)

describe('the layout of a statutory table', () => {
  it.each(tables.map(table => [table.name, table] as const))('holds every cell of %s once, in order', (_name, table) => {
    const cells = gridLayout(table).rows.flatMap(row => (row.kind === 'cells' ? row.cells.map(cell => cell.address) : []))
    expect(cells).toEqual(cellsOfTable(table).map(cell => cell.address))
  })

  it.each(tables.map(table => [table.name, table] as const))('fills the whole width in every row of %s', (_name, table) => {
    const layout = gridLayout(table)
    for (const row of layout.rows) {
      const labels = Array.from({ length: layout.labels }, (_, at) => (at < labelCount(row) ? labelSpan(row, at, layout) : 0))
      const cells = Array.from({ length: layout.width }, (_, at) => (at < cellCount(row) ? cellSpan(row, at, layout.width) : 0))
      const total = [...labels, ...cells].reduce((sum, span) => sum + span, 0)
      expect(total).toBe(layout.labels + layout.width)
    }
  })

  it('gives the applicants a head of three rows', () => {
    const { head, labels, width } = requests('2021')
    expect([labels, width, leaves(head)]).toEqual([3, 7, 7])
    expect(head.map(node => node.label)).toEqual(['申请人情况'])
    expect(head[0]?.children.map(node => node.label)).toEqual(['自然人', '法人或其他组织', '总计'])
    expect(head[0]?.children[1]?.children).toHaveLength(5)
  })

  it('lets 行政复议 fill the rows of head that 行政诉讼 shares out', () => {
    const { head } = gridLayout(forms['2021'].tables.proceedings)
    expect(head.map(node => [node.label, node.rows])).toEqual([
      ['行政复议', 2],
      ['行政诉讼', 1],
    ])
    expect(head[1]?.children.map(node => [node.label, node.rows, node.children.length])).toEqual([
      ['未经复议直接起诉', 1, 5],
      ['复议后起诉', 1, 5],
    ])
  })

  it('spans a group over its rows and no further', () => {
    const rows = requests('2021').rows
    const at = (key: string) => rows.find(row => row.key === key) as GridRow
    const refused = rows.filter(row => joinsGroup(at('refused.stateSecret'), row, 1)).map(row => row.key)
    expect(refused).toHaveLength(8)
    expect(refused.every(key => key.startsWith('refused.'))).toBe(true)
    expect(rows.filter(row => joinsGroup(at('granted'), row, 0))).toHaveLength(22)
    expect(joinsGroup(at('new'), at('carriedIn'), 0)).toBe(false)
  })

  it('has one row for 其他处理 in the form of 2019 and three in that of 2021', () => {
    const others = (id: '2019' | '2021') => requests(id).rows.filter(row => row.key.startsWith('other'))
    expect(others('2019').map(row => row.kind === 'cells' && row.path.length)).toEqual([2])
    expect(others('2021').map(row => row.kind === 'cells' && row.path.length)).toEqual([3, 3, 3])
  })

  it('gives each block of 表二 its heading and its own columns', () => {
    const { rows, head, width } = gridLayout(forms['2019'].tables.proactive)
    expect([head.length, width]).toEqual([0, 3])
    expect(rows.filter(row => row.kind === 'heading')).toHaveLength(5)
    const columns = rows.filter(row => row.kind === 'columns')
    expect(columns.map(row => row.labels.length)).toEqual([3, 3, 3, 2, 2])
    expect(columns.map(row => cellSpan(row, row.labels.length - 1, width))).toEqual([1, 1, 1, 2, 2])
  })
})

const labelCount = (row: GridRow): number => (row.kind === 'cells' ? row.path.length : 1)
const cellCount = (row: GridRow): number => (row.kind === 'cells' ? row.cells.length : row.kind === 'columns' ? row.labels.length : 0)
