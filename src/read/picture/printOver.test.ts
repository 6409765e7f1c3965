import { expect, test } from 'vitest'
import type { Box } from '../../model/place'
import type { Run } from '../../model/source'
import type { SeenCell } from '../../picture/seenPage'
import { underDrawing, withPrintOver } from './printOver'

const PAPER: Box = [0, 0, 595, 842]
const cells: readonly SeenCell[] = (['empty', 'figure', 'words'] as const).map((kind, column) => ({
  ...{ kind, text: { empty: '', figure: '12', words: '总计' }[kind], row: 0, column, rowSpan: 1, columnSpan: 1 },
  box: [100 * column, 0, 100 * (column + 1), 20],
}))

const over = (runs: readonly (readonly [string, Box])[], shapes: readonly Box[] = [], isPlaced = true) => {
  const own = runs.map(([text, box]): Run => ({ text, box, size: 9, line: 1, start: 0 }))
  const [table] = withPrintOver([{ box: [0, 0, 300, 20], cells }], { runs: own, shapes: [PAPER, ...shapes], isPlaced }, box => box)
  return (table?.cells ?? []).map(({ kind, text, doubted }) => [kind, text, ...(doubted ? ['doubted'] : [])].join(' '))
}

const untouched = ['empty ', 'figure 12', 'words 总计']

test('a scan under nothing but its own picture is what was seen of it', () => expect(over([])).toEqual(untouched))

test('a figure typed over the picture of a form is asked for, not blank', () =>
  expect(over([['7', [40, 5, 50, 15]]])).toEqual(['unsure 7', ...untouched.slice(1)]))

test('one that says what was seen confirms it, one that says otherwise doubts it', () => {
  expect(over([['12', [140, 5, 150, 15]]])).toEqual(untouched)
  expect(over([['13', [140, 5, 150, 15]]])[1]).toBe('figure 12 doubted')
})

test('what reaches over several cells leaves each of them in doubt', () =>
  expect(over([['7 12', [40, 5, 150, 15]]])).toEqual(['unsure ', 'unsure 12', 'words 总计']))

test('a cell with an outline that is not seen is asked for', () => expect(over([], [[40, 5, 45, 15]])[0]).toBe('unsure '))

test('of a page that lies otherwise than its print nobody knows which cells are blank, but for the number of the page', () => {
  expect(over([['7', [40, 300, 50, 310]]], [], false)[0]).toBe('unsure ')
  expect(over([['- 3 -', [40, 800, 50, 810]]], [], false)).toEqual(untouched)
})

test('a figure under a line or an area, and a blank under one, is asked for: neither is what lies at its sides', () => {
  const kinds = (drawn: Box) => underDrawing([{ box: [0, 0, 300, 20], cells }], [drawn], box => box)[0]?.cells.map(({ kind }) => kind)
  expect(kinds([140, 10, 160, 11])).toEqual(['empty', 'unsure', 'words'])
  expect(kinds([106, 9, 116, 11])).toEqual(['empty', 'unsure', 'words'])
  expect(kinds([20, 0, 130, 20])).toEqual(['unsure', 'unsure', 'words'])
  expect(kinds([0, 19, 300, 20])).toEqual(['empty', 'figure', 'words'])
})
