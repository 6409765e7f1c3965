import { expect, test } from 'vitest'
import { cellsOfTable } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { columnsOf, type PlainRow, statutoryCells } from './statutoryCells'

const tables = Object.values(forms).flatMap(form => Object.values(form.tables))

/** How many cells cover each place. */
const coverage = (rows: readonly PlainRow[], width: number) => {
  const covered = rows.map(() => Array<number>(width).fill(0))
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      for (let down = 0; down < (cell?.rows ?? 0); down++)
        for (let across = 0; across < (cell?.columns ?? 0); across++) {
          const line = covered[at + down]
          if (line) line[column + across] = (line[column + across] ?? 0) + 1
        }
    })
  })
  return covered.flat()
}

test('the cells of every table of every form cover its rectangle, each place once', () => {
  for (const table of tables) {
    const rows = statutoryCells(table)
    const width = columnsOf(table)
    expect(rows.every(row => row.length === width)).toBe(true)
    expect(coverage(rows, width).filter(times => times !== 1)).toEqual([])
  }
})

test('every figure of the form has one cell, in the order of the form', () => {
  for (const table of tables) {
    const figures = statutoryCells(table).flatMap(row => row.flatMap(cell => (cell?.kind === 'figure' ? [cell.place.address] : [])))
    expect(figures).toEqual(cellsOfTable(table).map(({ address }) => address))
  }
})

test('a group label spans its rows, a heading its columns', () => {
  const requests = statutoryCells(forms['2021'].tables.requests)
  const all = requests.flat()
  expect(all.find(cell => cell?.kind === 'label' && cell.text === '三、本年度办理结果')).toMatchObject({ rows: 22 })
  expect(all.find(cell => cell?.kind === 'head' && cell.text === '法人或其他组织')).toMatchObject({ columns: 5, rows: 1 })
  expect(all.find(cell => cell?.kind === 'head' && cell.text === '申请人情况')).toMatchObject({ columns: 7 })
})
