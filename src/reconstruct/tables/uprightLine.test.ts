/** Table four with its results below each other. */
import { expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { everyFindingIn } from '../../testing/findingsIn'
import type { BuiltTable } from '../../testing/marked'
import { readWebPage } from '../../testing/readWebPage'

const figures: Readonly<Record<string, string>> = Object.fromEntries(
  cellsOf(forms['2021']).map(({ address }, index) => [address, index % 4 === 1 ? '' : String(index + 3)]),
)
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

/** Table four upright, the others as they are. */
const upright =
  (heads: readonly string[], order: readonly string[] = results) =>
  (table: BuiltTable): readonly BuiltTable[] => {
    const line = table.at(-1) ?? []
    if (line.length < 15) return [table]
    const rows = order.map((text, at) => [{ text }, ...[at, at + 5, at + 10].map(index => line[index] ?? { text: '' })])
    return [[[{ text: '' }, ...heads.map(text => ({ text }))], ...rows]]
  }

const read = (change: (table: BuiltTable) => readonly BuiltTable[]) => {
  const { report, ...counts } = readWebPage(figures, change)
  const rules = everyFindingIn(report).map(({ rule }) => rule)
  return { ...counts, rules: rules.filter(rule => /label|heading|missing|extra/.test(rule)) }
}

it('is read where each result and head stands in its place, blank cells too', () => {
  expect(read(upright(['行政复议', '未经复议直接起诉', '复议后起诉']))).toEqual({ unread: 0, wrong: 0, rules: [] })
})

it('is unread where they stand in another order', () => {
  const moved = upright(['行政复议', '复议后起诉', '未经复议直接起诉'])
  expect(read(moved)).toMatchObject({ unread: 15, wrong: 0 })
  const [first = '', second = '', ...others] = results
  expect(read(upright(['行政复议', '未经复议直接起诉', '复议后起诉'], [second, first, ...others]))).toMatchObject({ unread: 15, wrong: 0 })
})
