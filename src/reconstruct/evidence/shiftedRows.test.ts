/** Tables of web pages in which a cell spans a row too few: the row below it stands too far left. */
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { rulesIn } from '../../testing/findingsIn'
import type { BuiltTable } from '../../testing/marked'
import { readWebPage } from '../../testing/readWebPage'

const form = forms['2021']
/** Every cell has a figure of its own. */
const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 3)]))

const read = (change: (table: BuiltTable) => BuiltTable) => {
  const { report, ...cells } = readWebPage(figures, table => [change(table)])
  return { ...cells, rules: rulesIn(report).filter(rule => /^(?:row|column|table|form)-/.test(rule)) }
}

/** The longest of the cells at the beginning of rows that span several, this many rows shorter. */
const shorter = (by: number) => (table: BuiltTable) =>
  table.map(row => row.map(cell => ((cell.rows ?? 1) > 10 ? { ...cell, rows: (cell.rows ?? 1) - by } : cell)))

describe('a cell that spans too few rows', () => {
  it('of which one is missing: the row below it stands where the others do', () =>
    expect(read(shorter(1))).toEqual({ wrong: 0, unread: 0, rules: [] }))

  it('of which several are missing: nothing is wrong, and the table follows no other form', () => {
    const { wrong, rules } = read(shorter(2))
    expect(wrong).toBe(0)
    expect(rules).toEqual([])
  })

  it('moves no row whose last cell is left out', () => {
    const { wrong } = read(table => table.map(row => (row[0]?.text.includes('总计') && row.length === 8 ? row.slice(0, -1) : row)))
    expect(wrong).toBe(0)
  })
})
