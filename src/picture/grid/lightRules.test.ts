import { expect, test } from 'vitest'
import { drawFrom } from '../../testing/printed'
import { noisy } from '../../testing/ruledPage'
import type { Picture } from '../picture'
import { findGrids } from './findGrids'
import { lightRules } from './lightRules'

const [lefts, tops] = [
  [100, 260, 420, 580, 740, 900],
  [200, 260, 330, 390, 450, 520, 600],
]

/** Cells on a ground, the first row on a darker one, so many pixels of white between them, strokes in their middle. */
const shaded = (white: number, ground: number): Picture => {
  const [width, height] = [1000, 1400]
  const gray = new Uint8Array(width * height).fill(250)
  const fill = (left: number, top: number, right: number, bottom: number, shade: number) => {
    for (let y = top; y < bottom; y++) gray.fill(shade, y * width + left, y * width + right)
  }
  for (const [row, y] of tops.slice(0, -1).entries())
    for (const [column, x] of lefts.slice(0, -1).entries()) {
      fill(x, y, (lefts[column + 1] as number) - white, (tops[row + 1] as number) - white, row === 0 ? ground - 40 : ground)
      for (let stroke = 0; stroke < 5; stroke++) fill(x + 60 + 8 * stroke, y + 22, x + 63 + 8 * stroke, y + 40, 40)
    }
  return { width, height, gray }
}

test('white rules on a darker ground part cells as dark ones do', () => {
  for (const [white, ground] of [
    [2, 225],
    [4, 200],
  ] as const) {
    const [grid, ...others] = findGrids(noisy(shaded(white, ground), drawFrom(2), 4))
    expect(others).toEqual([])
    expect(grid?.cells).toHaveLength(30)
  }
})

test('bands without white between their cells are no table', () => {
  expect(findGrids(shaded(0, 225))).toEqual([])
})

test('a page without a ground has no light rules', () => {
  expect(lightRules(shaded(160, 225))).toBeNull()
})
