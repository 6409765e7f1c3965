import { expect, it } from 'vitest'
import type { PrintCell, PrintTable } from '../../model/print'
import { form2021 } from '../../statute/2021/form'
import { printedSlots } from './band'
import { toBands } from './toBands'

const cell = (text: string, column: number, rowFrom: number, rowTo: number): PrintCell => {
  const anchor = { line: rowTo, start: 100 * column, end: 100 * column + text.length, page: 1, box: [0, 0, 1, 1] as const }
  const [left, right] = [100 * column, 100 * column + 90]
  const words = [{ text, anchor, left, right, top: rowFrom, bottom: rowTo }]
  return { text, words, anchor, left, right, rowFrom, rowTo, columnFrom: column, columnTo: column + 1 }
}

it('a figure beside which the label of another row begins is in doubt: a line between them is lost', () => {
  const rows = [
    [cell('行政许可', 0, 0, 1), cell('3', 1, 0, 1)],
    [cell('行政处罚', 0, 1, 2), cell('1061', 1, 1, 3)],
    [cell('行政强制', 0, 2, 3)],
  ]
  const table: PrintTable = { evidence: 'rulings', rows: rows.map(cells => ({ page: 1, cells })) }
  const { bands } = toBands([table], form2021.tables.proactive)
  expect(bands.flatMap(printedSlots).map(({ text, uncertain = false }) => [text, uncertain])).toEqual([
    ['3', false],
    ['1061', true],
  ])
})
