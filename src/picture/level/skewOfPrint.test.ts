import { expect, test } from 'vitest'
import type { Picture } from '../picture'
import { skewOfPrint } from './skewOfPrint'

/** Lines of dashes, which fall to the right by so many degrees. */
const page = (degrees: number): Picture => {
  const [width, height] = [600, 800]
  const gray = new Uint8Array(width * height).fill(255)
  const slope = Math.tan((degrees * Math.PI) / 180)
  for (let line = 80; line < 700; line += 40)
    for (let x = 40; x < 560; x++)
      for (let y = 0; y < 14; y++) if ((x + 7 * y + line) % 9 < 5) gray[Math.round(line + y + slope * x) * width + x] = 0
  return { width, height, gray }
}

test('lines of print tell how a page stands', () => {
  for (const degrees of [-3.4, 0, 0.7, 2]) expect(Math.abs(skewOfPrint(page(degrees)) - degrees)).toBeLessThan(0.2)
})

test('an empty page stands straight', () => {
  expect(skewOfPrint({ width: 600, height: 800, gray: new Uint8Array(480_000).fill(255) })).toBe(0)
})
