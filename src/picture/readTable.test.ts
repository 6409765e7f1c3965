import { expect, test } from 'vitest'
import type { Picture, PictureGrid } from './picture'
import { readTables } from './readTable'

/** A page with one cell, and three bars in it. */
const page: Picture = { width: 200, height: 200, gray: new Uint8Array(200 * 200).fill(250) }
for (let y = 70; y < 90; y++) for (const x of [80, 94, 108]) page.gray.fill(30, y * 200 + x, y * 200 + x + 6)
const box = [40, 40, 160, 120] as const
const grid: PictureGrid = {
  ...{ box, xs: [40, 160], ys: [40, 120], doubt: null },
  cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, box }],
}

/** What comes of a cell in which reader A sees 111, and reader B too, so sure. */
const seen = async (a: number, b: number) => {
  const characters = [...'111'].map((text, index) => ({ text, confidence: b, at: 20 + index }))
  const lines = { read: async () => ({ text: '111', confidence: b, characters }), close: async () => {} }
  const [table] = await readTables(page, [grid], { digits: { read: () => ({ text: '111', confidence: a, at: [92, 95, 98] }) }, lines })
  return table?.cells[0]
}

test('a figure is certain where both readers see it and neither doubts it', async () => {
  expect(await seen(0.99, 0.99)).toMatchObject({ kind: 'figure', text: '111' })
  expect(await seen(0.99, 0.7)).toMatchObject({ kind: 'unsure', text: '111' })
  expect(await seen(0.5, 0.99)).toMatchObject({ kind: 'unsure', text: '111', readings: ['111', '111'] })
})
