import { expect, test } from 'vitest'
import { ruledPage } from '../../testing/ruledPage'
import { findGrids } from '../grid/findGrids'
import type { Picture } from '../picture'
import { withoutDots } from './withoutDots'

const table = { xs: [100, 260, 420, 580, 740, 900], ys: [200, 260, 330, 390, 450, 520, 600] }

/** In black and white: what is too little for a dot is handed on to the right and below. */
const dithered = ({ width, height, gray }: Picture): Picture => {
  const rest = Float32Array.from(gray)
  const bits = new Uint8Array(gray.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      bits[at] = (rest[at] as number) < 128 ? 0 : 255
      const over = (rest[at] as number) - (bits[at] as number)
      for (const [right, down, share] of [
        [1, 0, 7],
        [-1, 1, 3],
        [0, 1, 5],
        [1, 1, 1],
      ] as const)
        if (x + right >= 0 && x + right < width && y + down < height) {
          const to = at + down * width + right
          rest[to] = (rest[to] as number) + (over * share) / 16
        }
    }
  return { width, height, gray: bits }
}

/** Dark pixels of a part of a page. */
const darkIn = ({ width, gray }: Picture, [left, top, right, bottom]: readonly [number, number, number, number]): number =>
  gray.filter((shade, at) => shade < 128 && at % width >= left && at % width < right && at >= top * width && at < bottom * width).length

/** On a ground of 235 shades. */
const page = (print: number): Picture => {
  const ruled = ruledPage(table)
  const gray = ruled.gray.map(shade => (shade > 200 ? 235 : shade))
  for (let y = 280; y < 300; y++) gray.fill(print, y * ruled.width + 300, y * ruled.width + 312)
  return dithered({ ...ruled, gray })
}

test('of a dotted ground hardly a dot is left, and rules and print stay', () => {
  const seen = withoutDots(page(40))
  expect(darkIn(seen, [110, 640, 890, 1300])).toBeLessThan(0.1 * darkIn(page(40), [110, 640, 890, 1300]))
  expect(findGrids(seen).map(({ doubt, cells }) => doubt ?? cells.length)).toEqual([30])
  expect(darkIn(seen, [300, 280, 312, 300])).toBeGreaterThan(180)
})

test('print hardly darker than its ground stays', () => {
  expect(darkIn(withoutDots(page(200)), [300, 280, 312, 300])).toBeGreaterThan(0.6 * darkIn(page(200), [300, 280, 312, 300]))
})

test('a page with shades, or with specks here and there, is left as it is', () => {
  const shaded = ruledPage({ ...table, shade: 120 })
  const specked = { ...shaded, gray: shaded.gray.map((_, at) => (at % 991 === 0 ? 0 : 255)) }
  for (const one of [shaded, specked]) expect(withoutDots(one)).toBe(one)
})
