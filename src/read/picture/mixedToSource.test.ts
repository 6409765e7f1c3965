/** Pages of print on which pictures of tables stand, as people paste them. */
import { expect, test } from 'vitest'
import type { Run, SourceDocument, SourceLine } from '../../model/source'
import type { SeenPage } from '../../picture/seenPage'
import { seenToSource } from './seenToSource'

const place = { row: 0, rowSpan: 1, columnSpan: 1 }
const seen: SeenPage = {
  ...{ width: 200, height: 100, degrees: 0, turn: 0, doubts: [], lines: [] },
  tables: [
    {
      box: [0, 20, 200, 80],
      cells: [
        { ...place, kind: 'words', text: '行政许可', column: 0, box: [0, 20, 100, 80] },
        { ...place, kind: 'figure', text: '7', column: 1, box: [100, 20, 200, 80] },
      ],
    },
  ],
}
const part = { seen, width: 100, height: 50, scale: 2, at: [20, 100] as const, reach: [100, 150] as const }

const mixed = (...lines: readonly (readonly [text: string, left: number, top: number])[]) => {
  const boxes = lines.map(([, left, top]) => [left, top, left + 10, top + 10] as const)
  const source: SourceDocument = {
    ...{ kind: 'pdf', losses: [] },
    lines: lines.map(([text], at): SourceLine => ({ text, page: 1, sheet: 0, box: boxes[at] as Run['box'] })),
    pages: [
      {
        ...{ number: 1, width: 300, height: 400, turn: 0, rulings: [] },
        runs: lines.map(([text], at): Run => ({ text, box: boxes[at] as Run['box'], size: 10, line: at + 1, start: 0 })),
      },
    ],
  }
  return seenToSource(source, new Map(), new Map([[1, [part]]]))
}

test('a picture takes its place between the lines that are printed above and below it, which stay print', () => {
  const { lines, pages, printTables, seen } = mixed(['二、标题', 20, 60], ['三、标题', 20, 200])
  expect(lines.map(({ text, sheet }) => [text, sheet])).toEqual([
    ['二、标题', 0],
    ['行政许可', 1],
    ['7', 1],
    ['三、标题', 2],
  ])
  expect(pages.map(({ number, besidePicture, pictured }) => [number, besidePicture, pictured])).toEqual([
    [1, true, undefined],
    [1, undefined, [100, 150]],
    [1, true, undefined],
  ])
  expect(printTables?.[0]?.rows[0]?.cells[1]?.anchor).toMatchObject({ page: 1, line: 3, box: [70, 110, 120, 140] })
  expect(seen).toEqual([1])
})

test('print over a cell of it is heard, and what is printed beside its cells stays', () => {
  const { lines, printTables } = mixed(['8', 90, 120], ['单位：件', 20, 101])
  expect(printTables?.[0]?.rows[0]?.cells[1]?.uncertain).toBe(true)
  expect(lines.map(({ text }) => text)).toEqual(['单位：件', '行政许可', '7'])
})
