import { expect, test } from 'vitest'
import type { SeenCell } from '../../picture/seenPage'
import { cellsOf } from '../../statute/compiled'
import { currentForm as form } from '../../statute/forms'
import type { Figures } from '../../testing/printed'
import { seenReport } from '../../testing/seenReport'
import { reconstruct } from '../reconstruct'

const figures: Figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(100 + index)]))

/** How many cells are right and how many wrong for certain, where one cell of a table was read as something else. */
const counts = (table: number, head: string, as: Pick<SeenCell, 'kind' | 'text'>) => {
  let harmed = 0
  const harm = (cells: readonly SeenCell[], own: number) =>
    cells.map(cell => (own === table && cell.text === head && harmed++ === 0 ? { ...cell, ...as } : cell))
  const { cells } = reconstruct(seenReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, harm))
  const told = Object.entries(cells).filter(([, cell]) => cell && !cell.unread && !cell.uncertain)
  const wrong = told.filter(([address, cell]) => String(cell?.value) !== figures[address as keyof typeof figures])
  return { harmed: harmed > 0, right: told.length - wrong.length, wrong: wrong.length }
}

for (const kind of ['unsure', 'figure'] as const)
  test(`a head that was read as a figure (${kind}) costs no row its place`, () => {
    for (const [table, head] of [
      [0, '第二十条第（六）项'],
      [0, '本年处理决定数量'],
      [1, '自然人'],
      [1, '其他'],
      [2, '总计'],
    ] as const) {
      const { harmed, right, wrong } = counts(table, head, { kind, text: '61' })
      expect([head, harmed, wrong]).toEqual([head, true, 0])
      expect(right).toBeGreaterThanOrEqual(cellsOf(form).length - 7)
    }
  })

test('a figure beside a label that was read in part is no head', () => {
  const { right, wrong } = counts(0, '行政处罚', { kind: 'words', text: '行政处' })
  expect([right >= cellsOf(form).length - 1, wrong]).toEqual([true, 0])
})
