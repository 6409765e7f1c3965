/** Columns beside those of the form on pages that bound no cells, as workbooks without borders are printed. */
import { expect, it } from 'vitest'
import type { PrintCell, PrintTable } from '../../model/print'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { markReport } from '../../testing/marked'
import { looksLikeValue } from '../../text/cellText'
import { reconstruct } from '../reconstruct'

const form = forms['2021']
const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 30)]))

const WIDTH = 60

/** A cell's print at a place across, in columns of a page. */
const at = (cell: PrintCell, column: number, text = cell.text): PrintCell => {
  const span = { left: column * WIDTH, right: column * WIDTH + 30 }
  const words = cell.words.slice(0, 1).map(word => ({ ...word, ...span, text, anchor: { ...word.anchor, page: 1 } }))
  return { ...cell, ...span, text, words }
}

const isFigured = ({ cells }: { readonly cells: readonly PrintCell[] }) => cells.some(({ text }) => looksLikeValue(text))

/** The third table without borders, as a page has it. @param columns which columns a cell of figures is printed in. */
const read = (change: (table: PrintTable) => PrintTable) => {
  const source = markReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures)
  const [first, second, ...others] = source.printTables ?? []
  if (!first || !second) throw new Error('a report has tables')
  const page: PrintTable = {
    evidence: 'positions',
    rows: second.rows.map(({ cells }) => ({
      page: 1,
      cells: cells.filter(({ text }) => text !== '').map(cell => at(cell, cell.columnFrom)),
    })),
  }
  const { cells } = reconstruct({ ...source, printTables: [first, change(page), ...others] })
  const own = cellsOf(form).filter(({ address }) => address.startsWith('requests/'))
  const certain = own.filter(({ address }) => !cells[address]?.unread && !cells[address]?.uncertain)
  return { certain: certain.length, wrong: certain.filter(({ address }) => cells[address]?.text !== figures[address]).length }
}

it('are none on a plain page', () => expect(read(table => table)).toEqual({ certain: 175, wrong: 0 }))

it('of the year before leave no figure certain, also where the page ends amid them', () => {
  const shown = 10
  const withYears = (table: PrintTable): PrintTable => {
    const first = table.rows.findIndex(isFigured)
    const rows = table.rows.map(row => ({
      ...row,
      cells: row.cells
        .flatMap(cell => {
          if (!looksLikeValue(cell.text)) return [cell]
          const column = 3 + 2 * (cell.columnFrom - 3)
          return [at(cell, column, '7'), at(cell, column + 1)]
        })
        .filter(({ left }) => left < shown * WIDTH),
    }))
    const line = rows[first] as (typeof rows)[number]
    const years = line.cells
      .filter(({ text }) => looksLikeValue(text))
      .map((cell, index) => at(cell, 3 + index, index % 2 === 0 ? '上年' : '本年'))
    return { ...table, rows: [...rows.slice(0, first), { page: 1, cells: years }, ...rows.slice(first)] }
  }
  expect(read(withYears)).toEqual({ certain: 0, wrong: 0 })
})

it('without a head leave a row in doubt that has as many figures as the form for a blank of its own', () => {
  const withCodes = (table: PrintTable): PrintTable => ({
    ...table,
    rows: table.rows.map((row, index) => {
      const last = row.cells.at(-1)
      if (!last || !isFigured(row)) return row
      const blank = index % 2 === 0 ? row.cells.filter(({ text }) => looksLikeValue(text))[0] : undefined
      return { ...row, cells: [...row.cells.filter(cell => cell !== blank), at(last, 10, '101')] }
    }),
  })
  expect(read(withCodes)).toEqual({ certain: 0, wrong: 0 })
})

it('are not blank where what stands in them is a number otherwise written', () => {
  const quoted = (table: PrintTable): PrintTable => ({
    ...table,
    rows: table.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => (looksLikeValue(cell.text) ? at(cell, cell.columnFrom, `'${cell.text}`) : cell)),
    })),
  })
  expect(read(quoted)).toEqual({ certain: 0, wrong: 0 })
})
