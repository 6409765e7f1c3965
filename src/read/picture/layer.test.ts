import { expect, test } from 'vitest'
import type { Box } from '../../model/place'
import type { SeenCell } from '../../picture/seenPage'
import { hearLayer, lineOfLayer, weigh } from './layer'

const place = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, box: [0, 0, 40, 20] as const }
const cell = (kind: SeenCell['kind'], text: string, more: Partial<SeenCell> = {}): SeenCell => ({ ...place, kind, text, ...more })
const word = (text: string, box: Box) => ({ text, box, size: 10, line: 1, start: 0 })

test('what both readers see and the layer says too is certain, and what it says nothing of', () => {
  expect(weigh(cell('figure', '17'), '17')).toEqual(cell('figure', '17'))
  expect(weigh(cell('figure', '17'), null)).toEqual(cell('figure', '17'))
})

test('a figure with separators is what a layer says without them', () => {
  expect(weigh(cell('figure', '1,204'), '1204')).toEqual(cell('figure', '1,204'))
  expect(weigh(cell('figure', '1,204'), '1264')).toMatchObject({ doubted: true })
})

test('what the layer contradicts is doubted and keeps what the readers see', () => {
  expect(weigh(cell('figure', '17'), '11')).toEqual(cell('figure', '17', { doubted: true }))
})

test('a cell that was seen empty and has a figure in the layer is asked', () => {
  expect(weigh(cell('empty', ''), '3')).toEqual(cell('unsure', '3'))
})

test('where the readers disagree the layer decides nothing: it only says which of their readings is proposed first', () => {
  const unsure = cell('unsure', '41', { readings: ['11', '41'] })
  expect(weigh(unsure, '11')).toEqual({ ...unsure, text: '11' })
  expect(weigh(unsure, '47')).toEqual(unsure)
  expect(weigh(cell('unsure', ''), '47')).toEqual(cell('unsure', '47'))
})

test('what a reader sees without being sure is read where the layer says it too and no reader anything else', () => {
  expect(weigh(cell('unsure', '0', { readings: ['0', '0'] }), '0')).toMatchObject({ kind: 'figure', text: '0' })
  expect(weigh(cell('unsure', '0', { readings: ['0'] }), '0')).toMatchObject({ kind: 'figure', text: '0' })
  expect(weigh(cell('unsure', '1', { readings: [] }), '1').kind).toBe('unsure')
})

test('a label is none of its business', () => expect(weigh(cell('words', '规章'), '0')).toEqual(cell('words', '规章')))

const hear = (cells: readonly SeenCell[], ...words: readonly ReturnType<typeof word>[]) =>
  hearLayer([{ box: [0, 0, 200, 20], cells }], words, ([left, top, right, bottom]) => [left / 2, top / 2, right / 2, bottom / 2])?.[0]
    ?.cells

test('a figure of the layer is heard where it stands in one cell alone', () => {
  const seen = cell('figure', '1627')
  expect(hear([seen], word('1,', [2, 2, 6, 8]), word('628', [7, 2, 15, 8]))).toEqual([{ ...seen, doubted: true }])
  expect(hear([seen], word('1,627', [2, 2, 15, 8]))).toEqual([seen])
  // Into the next cell, another row, and no figure.
  for (const other of [word('0 0 0', [2, 2, 30, 8]), word('5', [2, 12, 6, 18]), word('l6Z7', [2, 2, 15, 8])])
    expect(hear([seen], other)).toEqual([seen])
})

test('a layer that contradicts most of a page is that of another picture, and is not heard', () => {
  const cells = Array.from({ length: 8 }, (_, column) => cell('figure', '5', { box: [40 * column, 0, 40 * column + 40, 20] }))
  const words = cells.map((_, column) => word(column < 3 ? '5' : '6', [20 * column + 5, 2, 20 * column + 10, 8]))
  expect(hear(cells, ...words)).toBeDefined()
  expect(hear(cells, ...words.map((each, column) => ({ ...each, text: column < 2 ? '5' : '6' })))).toBeUndefined()
})

test('running text is that of the layer where it says much the same, and else what was seen', () => {
  const line = { text: '云溪市商力局二0二一年报告', box: [0, 0, 400, 20], confidence: 0.7 } as const
  const read = (...words: readonly ReturnType<typeof word>[]) =>
    lineOfLayer(line, words, ([left, top, right, bottom]) => [left / 2, top / 2, right / 2, bottom / 2]).text
  expect(read(word('二〇二一年报告', [90, 2, 190, 8]), word('云溪市商务局', [2, 2, 80, 8]))).toBe('云溪市商务局二〇二一年报告')
  expect(read(word('另一份文件的标题', [2, 2, 190, 8]))).toBe(line.text)
  expect(read(word('云溪市商务局二〇二一年报告', [2, 12, 190, 18]))).toBe(line.text)
})
