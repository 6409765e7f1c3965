import { expect, test } from 'vitest'
import { cleanCell } from './cleanCell'

/** A page of one cell, 80 by 40 between rules of 2 pixels, whose ground is of one shade, with a bar of another on it. */
const page = (ground: number, print: number | null) => {
  const [width, height] = [840, 840]
  const gray = new Uint8Array(width * height).fill(240)
  const fill = (left: number, top: number, right: number, bottom: number, shade: number) => {
    for (let y = top; y < bottom; y++) gray.fill(shade, y * width + left, y * width + right)
  }
  fill(99, 99, 181, 141, 40)
  fill(101, 101, 179, 139, ground)
  if (print !== null) fill(136, 112, 139, 128, print)
  return { width, height, gray }
}

test('light print on a gray bar is no blank, nor is a bar without print anything else', () => {
  expect(cleanCell(page(150, 240), [100, 100, 180, 140]).kind).toBe('unclear')
  expect(cleanCell(page(150, null), [100, 100, 180, 140]).kind).toBe('empty')
  expect(cleanCell(page(240, 250), [100, 100, 180, 140]).kind).toBe('empty')
})
