import { expect, test } from 'vitest'
import type { SeenCell } from './seenPage'
import { withoutStrayUprights } from './strayUprights'

/** A cell to each text, '>' before one that reaches over two columns, '?' before what is unsure. */
const rowOf = (texts: readonly string[], row: number): readonly SeenCell[] => {
  let column = 0
  return texts.map((said, at): SeenCell => {
    const columnSpan = said.startsWith('>') ? 2 : 1
    const text = said.replace(/^[>?]/, '')
    const kind = /^\p{L}/u.test(text) ? 'words' : said.startsWith('?') ? 'unsure' : text === '' ? 'empty' : 'figure'
    const own = {
      kind,
      text,
      row,
      column,
      rowSpan: 1,
      columnSpan,
      box: [100 * column, 40 * row, 100 * (column + columnSpan), 40 * row + 40],
    } as const
    column += columnSpan
    return at === 0 && kind === 'figure' ? { ...own, kind: 'words' } : own
  })
}

const said = (...rows: readonly (readonly string[])[]) =>
  withoutStrayUprights(rows.flatMap(rowOf)).map(
    ({ kind, text, columnSpan }) => `${columnSpan > 1 ? '>' : ''}${kind === 'unsure' ? '?' : ''}${text}`,
  )

const others = [
  ['信息内容', '本年制发件数', '>现行有效件数'],
  ['规章', '3', '>14'],
  ['行政许可', '5', '>26'],
  ['行政处罚', '0', '>7'],
] as const

test('cells that a stroke parts in few rows are one, and asked for', () => {
  expect(said(...others, ['行政强制', '8', '39', ''])).toEqual([...others.flat(), '行政强制', '8', '>?39'])
  expect(said(...others, ['行政强制', '8', '?', '39'], ['其他', '1', '', '?'])).toEqual([
    ...[...others.flat(), '行政强制', '8', '>?39'],
    ...['其他', '1', '>?'],
  ])
})

test('cells are two where both hold something, a head is in two, or as many rows are parted as have one cell with a figure', () => {
  for (const rows of [
    [...others, ['行政强制', '8', '39', '2']],
    [...others, ['行政强制', '8', '39', '?2']],
    [...others, ['行政强制', '8', '39', ''], ['信息内容', '件数', '本年', '上年']],
    [['信息内容', '件数', '?', ''], ...others.slice(1)],
    [...others.slice(0, 3), ['行政强制', '8', '39', ''], ['其他', '1', '4', '']],
    [
      ['规章', '3', '14', ''],
      ['行政许可', '5', '26', ''],
    ],
  ] as const)
    expect(said(...rows)).toEqual(rows.flat())
})
