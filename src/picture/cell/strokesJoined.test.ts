import { expect, test } from 'vitest'
import { readInk } from '../../testing/readInk'
import { strokesJoined } from './strokesJoined'

/** A stroke across, a pixel thick, with a gap of one in it; on paper of its own height on all sides. */
const stroke = (): Uint8Array => {
  const gray = new Uint8Array(9 * 5).fill(255)
  for (const x of [1, 2, 3, 5, 6, 7]) gray[2 * 9 + x] = 0
  return gray
}

test('a gap of one pixel in a thin stroke is ink as its ends are, and paper stays white', () => {
  const { picture } = strokesJoined(readInk('-', [9, 5], stroke(), [4]).ink)
  const row = (y: number) => [...picture.gray.slice(y * 9, (y + 1) * 9)]
  expect(row(2)[4]).toBeLessThan(150)
  expect(row(2)[4]).toBe(row(2)[1])
  expect(row(0)).toEqual(new Array(9).fill(255))
})

test('what is black all about stays black', () => {
  const { picture } = strokesJoined(readInk('1', [5, 5], new Uint8Array(25), [2]).ink)
  expect(picture.gray[12]).toBe(0)
})
