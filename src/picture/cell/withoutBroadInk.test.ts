import { expect, test } from 'vitest'
import type { Picture } from '../picture'
import { withoutBroadInk } from './withoutBroadInk'

/** A page of 200 dpi, whose unit is 4 pixels. */
const page: Picture = { width: 1654, height: 2339, gray: new Uint8Array(0) }

/** A cut of gray paper with upright strokes, each as wide and dark as said; what lies on others shines through. */
const cutWith = (strokes: readonly (readonly [left: number, width: number, part: number])[]): Picture => {
  const shades = new Float32Array(100 * 40).fill(220)
  for (const [left, width, part] of strokes)
    for (let y = 5; y < 35; y++) for (let x = left; x < left + width; x++) shades[y * 100 + x] = (shades[y * 100 + x] as number) * part
  return { width: 100, height: 40, gray: Uint8Array.from(shades) }
}

const shadeAt = ({ gray }: Picture, x: number) => gray[20 * 100 + x] as number

test('what is printed under a broad stroke is as dark as beside it, and the stroke is paper', () => {
  const seal = [40, 20, 0.5] as const
  const bare = withoutBroadInk(page, cutWith([[20, 2, 0.2], [50, 2, 0.2], seal])) as Picture
  expect([20, 21, 50, 51].every(x => shadeAt(bare, x) < 110)).toBe(true)
  expect([10, 30, 42, 47, 57, 80].every(x => shadeAt(bare, x) > 245)).toBe(true)
})

test('a cut without broad strokes is left', () => {
  expect(
    withoutBroadInk(
      page,
      cutWith([
        [20, 2, 0.2],
        [50, 3, 0.2],
      ]),
    ),
  ).toBeNull()
})
