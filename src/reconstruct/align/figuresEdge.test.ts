/** Where the columns of figures begin, with the number of a seal left of them. */
import { expect, it } from 'vitest'
import type { PrintCell, PrintTable } from '../../model/print'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { markReport } from '../../testing/marked'
import { balancedFigures } from '../../testing/pasted'
import { drawFrom } from '../../testing/printed'
import { reconstruct } from '../reconstruct'

const form = forms['2021']
const figures = balancedFigures(form, drawFrom(3))

/** Splits the cell with a label or note, over three columns, for the number of a seal in the last of them. */
const sealed = (isOver: (text: string) => boolean, doubt: Partial<PrintCell>) => {
  const source = markReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures)
  const split = (cell: PrintCell): PrintCell[] => {
    if (cell.columnTo !== 3 || cell.columnFrom > 1 || !isOver(cell.text)) return [cell]
    const place = { columnFrom: 2, columnTo: 3, left: 2, right: 3 }
    const words = cell.words.map(word => ({ ...word, ...place, text: '3201165477' }))
    return [
      { ...cell, columnTo: 2, right: 2, words: cell.words.map(word => ({ ...word, right: 2 })) },
      { ...cell, ...place, ...doubt, text: '3201165477', words },
    ]
  }
  const change = ({ rows, ...table }: PrintTable): PrintTable => ({
    ...table,
    rows: rows.map(row => ({ ...row, cells: row.cells.flatMap(split) })),
  })
  const { cells } = reconstruct({ ...source, printTables: (source.printTables ?? []).map(change) })
  const others = cellsOf(form).filter(({ address }) => !cells[address]?.unread && !cells[address]?.uncertain)
  return { certain: others.length, wrong: others.filter(({ address }) => cells[address]?.text !== figures[address]).length }
}

it('is not told by one over the head', () => {
  expect(sealed(text => text.startsWith('（本列'), {})).toEqual({ certain: 200, wrong: 0 })
})

it('is not told by one in doubt beside a label: only that row is', () => {
  expect(sealed(text => text.startsWith('（七）'), { uncertain: true })).toEqual({ certain: 193, wrong: 0 })
})
