/** Scans over which another program laid, unseen, what it read there. */
import { expect, test } from 'vitest'
import { drawPdf } from '../../../scripts/fixtures/drawPdf'
import { openPdf } from '../../../scripts/openPdf'
import type { Box } from '../../model/place'
import type { Run } from '../../model/source'
import type { SeenCell, SeenPage } from '../../picture/seenPage'
import { readPdfFile } from '../pdf/readPdfFile'
import { pictureStage } from './pictureStage'

/** One gray pixel, as large as the page. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z',
  'base64',
)

const labels = [
  '行政许可',
  '行政处罚',
  '行政强制',
  '其他管理事项',
  '公共服务事项',
  '信息公开申请',
  '行政复议案件',
  '行政诉讼案件',
  '政府采购项目',
  '规范性文件',
]
const run = (text: string, x: number, row: number): Run => ({
  ...{ text, size: 10, line: 0, start: 0 },
  box: [x, 100 + 20 * row, x + 5 * text.length, 110 + 20 * row],
})
const runs = labels.flatMap((label, row) => [
  { ...run(label, 50, row), box: [50, 100 + 20 * row, 150, 110 + 20 * row] as const },
  run('17', 220, row),
])
const page = { number: 1, width: 400, height: 400, turn: 0 as const, runs, rulings: [] }
const opening: Run[] = labels.map((label, row) => run(`${label}如下`, 50, row))
const prose = { ...page, number: 2, runs: opening }

/** Points of the page as parts of that pixel. */
const pixels = ([left, top, right, bottom]: Box): Box => [left / 400, top / 400, right / 400, bottom / 400]

const cell = (kind: SeenCell['kind'], text: string, row: number, column: number): SeenCell => ({
  ...{ kind, text, row, column, rowSpan: 1, columnSpan: 1 },
  box: pixels([50 + 150 * column, 95 + 20 * row, 200 + 150 * column, 115 + 20 * row]),
})
const tables = [
  {
    box: pixels([50, 95, 350, 295]),
    cells: labels.flatMap((label, row) => [cell('words', label, row, 0), cell('figure', row === 3 ? '11' : '17', row, 1)]),
  },
]
const nothing: SeenPage = { width: 1, height: 1, degrees: 0, turn: 0, lines: [], tables: [], doubts: [] }

const read = async (layered: boolean | 'under', ...seen: readonly SeenPage[]) => {
  const over = { jpeg, width: 1, height: 1, ...(layered === 'under' ? { last: true as const } : {}) }
  const opened = await openPdf(await drawPdf([page, prose], layered ? { over } : {}))
  if ('code' in opened) throw new Error(opened.message)
  const pages = [...seen]
  const stage = pictureStage(async () => ({
    begin: async () => ({ read: async () => pages.shift() ?? nothing }),
    close: async () => {},
  }))
  const source = await readPdfFile(opened, () => {}, seen.length > 0 ? stage : undefined)
  await opened.close()
  if ('code' in source) throw new Error(source.message)
  return source
}

test('they are read as pictures, running text too, and the layer is heard as a witness', async () => {
  const source = await read(
    true,
    { ...nothing, tables },
    { ...nothing, lines: [{ box: [0, 0, 1, 1], text: '一、总体情况', confidence: 1 }] },
  )
  expect(source.seen).toEqual([1, 2])
  expect(source.lines.map(line => line.text)).toContain('一、总体情况')
  const figures = source.printTables?.[0]?.rows.map(row => row.cells[1])
  expect(figures?.map(figure => figure?.text)).toEqual(labels.map((_, row) => (row === 3 ? '11' : '17')))
  expect(figures?.map(figure => figure?.uncertain === true)).toEqual(labels.map((_, row) => row === 3))
})

test('print that a picture was painted over is heard as such a layer is: nobody sees it', async () => {
  const source = await read('under', { ...nothing, tables }, nothing)
  expect(source.seen).toEqual([1, 2])
  const figures = source.printTables?.[0]?.rows.map(row => row.cells[1])
  expect(figures?.map(figure => figure?.uncertain === true)).toEqual(labels.map((_, row) => row === 3))
})

test('where the picture is too coarse for its table the layer stands alone, named as such', async () => {
  const source = await read(true, { ...nothing, doubts: ['broken-rules'] }, nothing)
  expect(source).toMatchObject({ seen: [2], layered: [1] })
  expect(source.losses.join()).toContain('第 1 页的图像看不清表格')
  expect(source.lines.filter(line => /17/.test(line.text))).toHaveLength(10)
})

test('without a reader of pictures the layer is read as it always was', async () => {
  const source = await read(true)
  expect(source.seen).toBeUndefined()
  expect(source.lines.filter(line => /17/.test(line.text))).toHaveLength(10)
})

test('print that is seen is no layer', async () => {
  const source = await read(false, nothing)
  expect([source.seen, source.layered]).toEqual([undefined, undefined])
})
