import { expect, test } from 'vitest'
import { turned } from '../raster/turned'
import { writtenAcross } from './writtenAcross'

const [width, height] = [840, 1200]

/** A page of rows of signs, eight pixels wide and twelve high, on paper that a desk surrounds. */
const photographed = (paper: number, desk: number) => {
  const gray = new Uint8Array(width * height).fill(desk)
  for (let y = 150; y < height - 150; y++) gray.fill(paper, y * width + 150, y * width + width - 150)
  for (let top = 200; top < 900; top += 30)
    for (let left = 200; left < 600; left += 20)
      for (let y = 0; y < 12; y++) gray.fill(Math.round(0.3 * paper), (top + y) * width + left, (top + y) * width + left + 8)
  return { width, height, gray }
}

test('writing that runs from side to side is told from writing that runs up or down, on a dark desk too', () => {
  for (const [paper, desk] of [
    [240, 240],
    [200, 60],
    [120, 30],
  ] as const) {
    const page = photographed(paper, desk)
    expect([writtenAcross(page), writtenAcross(turned(page, 90))]).toEqual([true, false])
  }
})

test('a page with few signs stands as it is', () => {
  const gray = new Uint8Array(width * height).fill(240)
  for (let y = 0; y < 8; y++) gray.fill(20, (300 + y) * width + 300, (300 + y) * width + 312)
  expect(writtenAcross({ width, height, gray })).toBe(true)
})
