/** Tables whose rows stand as columns. */
import { describe, expect, it } from 'vitest'
import type { PrintCell, PrintTable } from '../../model/print'
import type { SourceDocument } from '../../model/source'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { everyFindingIn } from '../../testing/findingsIn'
import { markReport } from '../../testing/marked'
import { balancedFigures } from '../../testing/pasted'
import { drawFrom, type Figures } from '../../testing/printed'
import { reconstruct } from '../reconstruct'

const form = forms['2021']
const title = '青石县水务局2023年政府信息公开工作年度报告'

const turnCell = (cell: PrintCell): PrintCell => ({
  ...cell,
  ...{ rowFrom: cell.columnFrom, rowTo: cell.columnTo, columnFrom: cell.rowFrom, columnTo: cell.rowTo },
  ...{ left: cell.rowFrom, right: cell.rowTo },
})

/** @param change of the cells of a table, before it is turned. */
const turned = (source: SourceDocument, change: (cell: PrintCell) => PrintCell = cell => cell): SourceDocument => {
  const turn = ({ rows, evidence }: PrintTable): PrintTable => {
    const cells = rows.flatMap(row => row.cells).map(cell => turnCell(change(cell)))
    const count = Math.max(...cells.map(({ rowTo }) => rowTo))
    return {
      evidence,
      rows: Array.from({ length: count }, (_, row) => ({
        page: 0,
        cells: cells.filter(({ rowFrom }) => rowFrom === row).sort((one, other) => one.columnFrom - other.columnFrom),
      })),
    }
  }
  return { ...source, printTables: (source.printTables ?? []).map(turn) }
}

const textsIn = ({ cells }: ReturnType<typeof reconstruct>) => cellsOf(form).map(({ address }) => cells[address]?.text)
const wanted = (figures: Figures) => cellsOf(form).map(({ address }) => figures[address])

describe('a table whose rows stand as columns', () => {
  const figures = balancedFigures(form, drawFrom(7))

  it('is read where all of it is there', () => {
    const report = reconstruct(turned(markReport(form, title, figures)))
    expect(textsIn(report)).toEqual(wanted(figures))
    expect([report.losses, everyFindingIn(report).filter(({ rule }) => /label|heading|missing|extra/.test(rule))]).toEqual([[], []])
  })

  it('keeps its blank cells where they are', () => {
    const blank = Object.fromEntries(Object.entries(figures).map(([address, text], at) => [address, at % 3 === 1 ? '' : text]))
    expect(textsIn(reconstruct(turned(markReport(form, title, blank))))).toEqual(wanted(blank))
  })

  it('is unread where a row of the form is not found', () => {
    const renamed = (cell: PrintCell) => (cell.text === '2.重复申请' ? { ...cell, text: '其中：网上申请', words: [] } : cell)
    const { cells } = reconstruct(turned(markReport(form, title, figures), renamed))
    const own = cellsOf(form).flatMap(({ address }) => (address.startsWith('requests/') ? [cells[address]] : []))
    expect(own.every(cell => !cell || cell.unread)).toBe(true)
  })
})
