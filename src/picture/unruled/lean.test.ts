import { expect, test } from 'vitest'
import type { Box } from '../../model/place'
import { leanOf, placeOnPage, printInLine, straightened } from './lean'

const page = { width: 1400, height: 1000, gray: new Uint8Array(1400 * 1000).fill(250) }

/** Six rows of five figures. @param across, down as of a lean. */
const print = (across: number, down: number) => ({
  ...{ em: 28, rests: [] },
  pieces: Array.from({ length: 30 }, (_, at) => {
    const [x, y] = [600 + 110 * (at % 5), 300 + 70 * Math.floor(at / 5)]
    const [left, top] = [x + across * (y - 500), y + down * (x - 700)]
    const box: Box = [left - 15, top - 10, left + 15, top + 10]
    return { box, isFigure: true, signs: [box] }
  }),
})

test('figures tell by how much print leans', () => {
  expect(leanOf(print(0, 0))).toBe(null)
  const lean = leanOf(print(-0.02, 0.01))
  expect(lean?.across).toBeCloseTo(-0.02, 3)
  expect(lean?.down).toBeCloseTo(0.01, 3)
})

test('few figures tell none', () => {
  const few = print(-0.02, 0.01)
  expect(leanOf({ ...few, pieces: few.pieces.slice(0, 12) })).toBe(null)
})

test('print stands in line once moved, and is moved back to its place', () => {
  const lean = { across: -0.02, down: 0.01 }
  const { pieces, ...other } = print(-0.02, 0.01)
  const { pieces: inLine, rests } = printInLine({ ...other, pieces, rests: pieces.map(({ box }) => box) }, page, lean)
  expect(rests).toEqual(inLine.map(({ box }) => box))
  expect(new Set(inLine.map(({ box }) => Math.round(box[0]))).size).toBe(5)
  expect(new Set(inLine.map(({ box }) => Math.round(box[1]))).size).toBe(6)
  inLine.forEach(({ box }, at) => {
    placeOnPage(box, page, lean).forEach((side, which) => {
      expect(side).toBeCloseTo(pieces[at]?.box[which] as number, 0)
    })
  })
})

test('a page is straightened as its print is', () => {
  const gray = page.gray.slice()
  const [x, y] = [900, 300]
  gray[(y + 2) * 1400 + x + 4] = 20
  expect(straightened({ ...page, gray }, { across: -0.02, down: 0.01 }).gray[y * 1400 + x]).toBe(20)
})
