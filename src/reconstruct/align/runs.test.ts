import { expect, it } from 'vitest'
import { form2021 } from '../../statute/2021/form'
import type { Slot } from './band'
import type { Run } from './run'
import { assignRuns } from './runs'
import type { Item } from './wording'

const rows = form2021.tables.requests.blocks.flatMap(block => block.rows)
const slot: Slot = { text: '1', anchor: { line: 1, start: 0, end: 1 }, left: 0, right: 1, words: [] }

/** Labels of rows with so many columns, each with its figures on the line below; those of the first are lost. */
const sidedOf = (...columns: readonly number[]) => {
  const items = columns.map((_, at): Item => ({ tokens: [], from: at, to: at + 1, row: rows[at] ?? null, strange: false }))
  const runs = columns.slice(1).map(
    (count, index): Run => ({
      bands: [{ labels: [], slots: new Array<Slot>(count).fill(slot), order: 'loose', labelCell: -1, page: 0, bounded: false }],
      at: index + 2,
      beside: false,
    }),
  )
  return assignRuns(items, runs, row => columns[rows.indexOf(row)] ?? 0).sided
}

it('the side of figures is in doubt where as many but one or two would fit on the other one: a lost line makes that difference', () => {
  expect(sidedOf(7, 7, 7, 7, 7, 3)).toEqual({ side: 'below', doubtful: true })
  expect(sidedOf(7, 7, 3, 3, 7, 3)).toEqual({ side: 'below', doubtful: false })
})
