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

it('figures above words that are no label are not theirs where the row below these has none: they may be its', () => {
  const text = '由相关科室另行提供'
  const word = { text, anchor: { line: 1, start: 0, end: text.length }, left: 0, right: text.length, top: 1, bottom: 2 }
  const words = { tokens: [{ word, text, squashed: text }], row: null, strange: true }
  const labels = rows.slice(0, 4).map(row => ({ tokens: [], row, strange: false }))
  const items = [...labels.slice(0, 2), words, ...labels.slice(2)].map((item, at): Item => ({ ...item, from: at, to: at + 1 }))
  const runAt = (at: number): Run => ({
    bands: [{ labels: [], slots: new Array<Slot>(7).fill(slot), order: 'loose', labelCell: -1, page: 0, bounded: false }],
    at,
    beside: false,
  })
  const said = (places: readonly number[]) =>
    [...assignRuns(items, places.map(runAt), () => 7, 'above').assigned.values()].map(({ from }) => from)
  expect(said([0, 1, 2, 4])).toEqual([0, 1, 4])
  expect(said([0, 1, 2, 3, 4])).toEqual([0, 1, 2, 3, 4])
})

it('figures below words that most labels have below them are in doubt: the words may be remarks, or the figures stand above', () => {
  const items = rows
    .slice(0, 6)
    .map((row, at): Item => ({ tokens: [], from: at, to: at + 1, row: at % 2 === 0 ? row : null, strange: true }))
  const text = '含转办的申请件'
  const word = { text, anchor: { line: 1, start: 0, end: text.length }, left: 0, right: text.length, top: 1, bottom: 2 }
  const remarked = items.map((item): Item => (item.row ? item : { ...item, tokens: [{ word, text, squashed: text }] }))
  const runs = [2, 4, 6].map(
    (at): Run => ({
      bands: [{ labels: [], slots: new Array<Slot>(7).fill(slot), order: 'loose', labelCell: -1, page: 0, bounded: false }],
      at,
      beside: false,
    }),
  )
  const { assigned, sided } = assignRuns(remarked, runs, () => 7)
  expect([...assigned.values()].map(({ from }) => from)).toEqual([0, 2, 4])
  expect(sided).toEqual({ side: 'below', doubtful: true })
})
