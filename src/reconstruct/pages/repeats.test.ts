import { expect, test } from 'vitest'
import type { SourceDocument } from '../../model/source'
import type { SeenPage } from '../../picture/seenPage'
import { seenToSource } from '../../read/picture/seenToSource'
import { withSettledPages } from './settledPages'

/** A page as a scan shows it: a row of twenty figures under a line of text. */
const pageOf = (text: string, figures: readonly string[]): SeenPage => ({
  ...{ width: 600, height: 800, degrees: 0, turn: 0, doubts: [] },
  lines: [{ box: [50, 50, 400, 70], text, confidence: 1 }],
  tables: [
    {
      box: [50, 100, 550, 130],
      cells: figures.map((figure, column) => ({
        ...({ kind: figure === '' ? 'empty' : figure.endsWith('?') ? 'unsure' : 'figure', row: 0, rowSpan: 1, columnSpan: 1 } as const),
        ...{ text: figure.replace('?', ''), column, box: [50 + 25 * column, 100, 75 + 25 * column, 130] },
      })),
    },
  ],
})

const scanOf = (...pages: readonly SeenPage[]): SourceDocument => {
  const shape = { width: 600, height: 800 }
  const blank = pages.map((_, index) => ({ number: index + 1, ...shape, turn: 0 as const, runs: [], rulings: [] }))
  const placed = pages.map((seen, index) => [index + 1, { seen, ...shape, scale: 1 }] as const)
  return seenToSource({ kind: 'pdf', lines: [], pages: blank, losses: [] }, new Map(placed))
}

const words = '三、收到和处理政府信息公开申请情况'
const figures = Array.from({ length: 20 }, (_, index) => String(100 + 7 * index))
const withFirst = (...texts: readonly string[]) => [...texts, ...figures.slice(texts.length)]

/** Of the first page that is left: what its figures say, with ? where one is asked. */
const read = (...pages: readonly SeenPage[]) => {
  const source = withSettledPages(scanOf(...pages))
  const cells = source.printTables?.[0]?.rows[0]?.cells ?? []
  return { pages: source.pages.length, cells: cells.map(({ text, crowded }) => (crowded ? `${text}?` : text)) }
}

test('a sheet that went through the scanner twice is read once', () => {
  expect(read(pageOf(words, figures), pageOf('三、收到和处理政府信息公开申请情祝', figures))).toEqual({ pages: 1, cells: figures })
})

test('cells that were not read alike are asked', () => {
  expect(read(pageOf(words, withFirst('1', '?', '', '4?')), pageOf(words, withFirst('7', '', '8?', '4'))).cells).toEqual(
    withFirst('1?', '?', '?', '4?'),
  )
})

test('pages with other figures, or another year, are others', () => {
  expect(read(pageOf(words, figures), pageOf(words, withFirst('1', '2')))).toEqual({ pages: 2, cells: figures })
  expect(read(pageOf(`2022年${words}`, figures), pageOf(`2023年${words}`, figures)).pages).toBe(2)
})
