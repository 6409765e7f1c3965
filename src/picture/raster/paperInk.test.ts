import { expect, test } from 'vitest'
import { paperInk } from './paperInk'

const [width, height] = [840, 840]

/** A page whose shades are given. */
const shaded = (shadeOf: (x: number, y: number) => number) => ({
  ...{ width, height },
  gray: Uint8Array.from({ length: width * height }, (_, at) => shadeOf(at % width, Math.floor(at / width))),
})

/** Strokes all over, three pixels in every twelve. */
const isStroke = (x: number) => x % 12 < 3

test('print on paper that grows dark to one side is ink, its paper is not', () => {
  const page = shaded((x, y) => (isStroke(x) && y > 400 && y < 420 ? 0.35 : 1) * (230 - (140 * x) / width))
  const ink = paperInk(page)
  for (let x = 0; x < width; x++) expect([x, ink[410 * width + x]]).toEqual([x, isStroke(x) ? 1 : 0])
})

test('a desk around the paper is no ink but at the edge of the paper', () => {
  const ink = paperInk(shaded((x, y) => (x < 200 || y < 200 ? 40 : 230)))
  for (const [x, y] of [
    [10, 10],
    [100, 500],
    [500, 100],
    [500, 500],
  ] as const)
    expect(ink[y * width + x]).toBe(0)
})

test('a dark bar on the paper is ink all over', () => {
  const ink = paperInk(shaded((x, y) => (x > 100 && x < 700 && y > 300 && y < 340 ? 90 : 230)))
  for (let x = 110; x < 690; x++) for (const y of [305, 320, 335]) expect(ink[y * width + x]).toBe(1)
})
