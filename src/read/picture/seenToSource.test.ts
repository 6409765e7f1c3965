import { expect, test } from 'vitest'
import type { Run, SourceDocument } from '../../model/source'
import type { SeenPage } from '../../picture/seenPage'
import { type PlacedPage, seenToSource } from './seenToSource'

const page = { width: 100, height: 200, turn: 0 as const, rulings: [] }
const text = { text: '甲', box: [1, 1, 9, 9] as const, size: 8, line: 1, start: 0 }
const source: SourceDocument = {
  kind: 'pdf',
  lines: [{ text: '甲', page: 2, sheet: 1 }],
  pages: [
    { number: 1, ...page, runs: [] },
    { number: 2, ...page, runs: [text] },
  ],
  losses: [],
}
const place = { row: 0, rowSpan: 1, columnSpan: 1 }
const seen: SeenPage = {
  ...{ width: 200, height: 400, degrees: 0, turn: 0, doubts: [] },
  lines: [{ box: [20, 20, 120, 40], text: '二、标题', confidence: 1 }],
  tables: [
    {
      box: [20, 60, 180, 100],
      cells: [
        { ...place, kind: 'words', text: '行政许可', column: 0, box: [20, 60, 100, 100] },
        { ...place, kind: 'unsure', text: '7', column: 1, box: [100, 60, 180, 100] },
      ],
    },
  ],
}
const read = seenToSource(source, new Map([[1, { seen, width: 100, height: 200, scale: 2 }]]))

test('a page that was seen takes its place before the pages of text, whose lines are counted anew', () => {
  expect(read.lines.map(line => line.text)).toEqual(['二、标题', '行政许可', '7', '甲'])
  expect(read.pages[1]?.runs[0]?.line).toBe(4)
  expect(read.seen).toEqual([1])
})

test('cells stand on the page in points; one that is to be asked is no figure yet', () => {
  const [label, figure] = read.printTables?.[0]?.rows[0]?.cells ?? []
  expect(label?.anchor).toMatchObject({ page: 1, line: 2, box: [10, 30, 50, 50] })
  expect([figure?.crowded, figure?.text]).toEqual([true, '7'])
})

test('pictures on pages of text stay where they are among its lines, or on both sides of what was seen there', () => {
  const pictures = [
    { line: 0, of: 'picture' },
    { line: 1, of: 'words' },
  ] as const
  const { pictures: moved } = seenToSource({ ...source, pictures }, new Map([[1, { seen, width: 100, height: 200, scale: 2 }]]))
  expect(moved).toEqual([
    { line: 0, of: 'picture' },
    { line: 3, of: 'picture' },
    { line: 4, of: 'words' },
  ])
})

test('a document without such pages stays what it is', () => {
  expect(seenToSource(source, new Map())).toBe(source)
})

test('what lies over a page that was scanned on its side lies over its cells once the page is turned', () => {
  const figure = (kind: 'figure' | 'empty', column: number) =>
    ({ ...place, kind, text: kind === 'empty' ? '' : '7', column, box: [80 * column, 60, 80 * column + 80, 100] }) as const
  const cells = [figure('figure', 0), figure('empty', 1), figure('figure', 2), figure('empty', 3)]
  const turned: SeenPage = { ...seen, width: 400, height: 200, turn: 90, lines: [], tables: [{ box: [0, 60, 320, 100], cells }] }
  const asked = (over: Partial<PlacedPage>, runs: readonly Run[] = []) => {
    const pages = [{ number: 1, ...page, runs }]
    const sheets = new Map([[1, { seen: turned, width: 100, height: 200, scale: 2, ...over }]])
    return seenToSource({ ...source, pages, lines: [] }, sheets).printTables?.[0]?.rows[0]?.cells.flatMap(
      ({ crowded, uncertain }, column) => (crowded || uncertain ? [column] : []),
    )
  }
  expect(asked({})).toEqual([])
  expect(asked({ over: [[35, 95, 45, 105]] })).toEqual([2])
  expect(asked({ faded: [[38, 55, 42, 65]] })).toEqual([3])
  expect(asked({}, [{ ...text, text: '12', box: [35, 135, 45, 145] }])).toEqual([1])
  expect(asked({}, [{ ...text, text: '12', box: [35, 95, 45, 105] }])).toEqual([2])
})
