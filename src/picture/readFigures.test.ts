import { expect, test } from 'vitest'
import type { CellInk } from './picture'
import { readFigures } from './readFigures'
import type { LineReader } from './recognition/lineReader'

const cell: CellInk = {
  kind: 'ink',
  picture: { width: 60, height: 40, gray: new Uint8Array(60 * 40).fill(255) },
  ...{ left: 0, top: 0, ink: [20, 10, 32, 30], digitHeight: 20, pieces: 0 },
}

/** Sees a digit at each of some places of a strip (parts of its width), and remembers how wide strips are. */
const seeing = (places: readonly number[], widths: number[]): LineReader => ({
  read: async ({ width }) => {
    widths.push(width)
    return { text: '', confidence: 1, characters: places.map((part, at) => ({ text: String(at), confidence: 0.9, at: part * width })) }
  },
  close: async () => {},
})

test('figures of a strip are told by their places', async () => {
  const readings = await readFigures(seeing([0.1, 0.4, 0.9], []), [cell, cell, cell])
  expect(readings.map(({ text }) => text)).toEqual(['0', '1', '2'])
})

test('a point at a figure’s end is a speck, one within it is its own', async () => {
  const signs = [...'.4.0.'].map((text, index) => ({ text, confidence: text === '.' ? 0.2 : 0.9, at: index }))
  const speckled: LineReader = { ...seeing([], []), read: async () => ({ text: '', confidence: 1, characters: signs }) }
  expect(await readFigures(speckled, [cell])).toEqual([{ text: '4.0', confidence: 0.2 }])
  signs[2] = { text: '6', confidence: 0.8, at: 2 }
  expect(await readFigures(speckled, [cell])).toEqual([{ text: '460', confidence: 0.8 }])
})

test('a figure that stands alone is shown more than once, and has one reading', async () => {
  const [one, three]: [number[], number[]] = [[], []]
  expect(await readFigures(seeing([0.1, 0.5, 0.9], one), [cell])).toEqual([{ text: '0', confidence: 0.9 }])
  await readFigures(seeing([], three), [cell, cell, cell])
  expect(one).toEqual(three)
})
