import { expect, test } from 'vitest'
import { hasItsLike, loneStroke } from './loneStrokes'

/** A cell with strokes of black: each a line of so wide a pen from one place to another. */
const cellWith = (...lines: readonly (readonly [x: number, y: number, toX: number, toY: number, pen: number])[]) => {
  const gray = new Uint8Array(60 * 40).fill(255)
  for (const [x, y, toX, toY, pen] of lines)
    for (let at = 0; at <= 40; at++)
      for (let down = 0; down < 2; down++) {
        const [left, row] = [Math.round(x + ((toX - x) * at) / 40), Math.round(y + ((toY - y) * at) / 40) + down]
        gray.fill(20, row * 60 + left, row * 60 + left + pen)
      }
  const black = [...gray.keys()].filter(at => gray[at] === 20)
  const [xs, ys] = [black.map(at => at % 60), black.map(at => Math.floor(at / 60))]
  const ink = [Math.min(...xs), Math.min(...ys), Math.max(...xs) + 1, Math.max(...ys) + 1] as const
  return { kind: 'ink' as const, picture: { width: 60, height: 40, gray }, ink }
}

test('a dash and a slash are told by their shape', () => {
  expect(loneStroke(cellWith([20, 19, 38, 19, 2]))).toMatchObject({ sign: '-', height: 2 })
  expect(loneStroke(cellWith([34, 10, 26, 29, 2]))).toMatchObject({ sign: '/' })
})

test('a dash of a coarse scan is one, though its ends are half paper', () => {
  const coarse = cellWith([20, 19, 26, 19, 2])
  for (let y = 19; y < 21; y++) for (const x of [20, 27]) coarse.picture.gray[y * 60 + x] = 190
  expect(loneStroke(coarse)).toMatchObject({ sign: '-', width: 8, height: 2 })
  for (let y = 19; y < 21; y++) coarse.picture.gray[y * 60 + 21] = 190
  expect(loneStroke(coarse)).toBeNull()
})

test('digits, dashes in parts and what touches a rule are none', () => {
  expect(loneStroke(cellWith([30, 10, 30, 29, 3])), '1').toBeNull()
  expect(loneStroke(cellWith([26, 14, 30, 10, 2], [30, 10, 30, 29, 3])), '1 with its flag').toBeNull()
  expect(loneStroke(cellWith([24, 10, 35, 10, 2], [35, 10, 28, 29, 2])), '7').toBeNull()
  expect(loneStroke(cellWith([20, 19, 27, 19, 2], [34, 19, 40, 19, 2])), 'two dashes').toBeNull()
  expect(loneStroke({ ...cellWith([20, 19, 38, 19, 2]), kind: 'unclear' })).toBeNull()
})

test('one tells nothing by itself: a page has others as long and as high, all low or high as its print has such signs', () => {
  const [dash, bar] = [
    { sign: '-' as const, width: 19, height: 3 },
    { sign: '-' as const, width: 12, height: 3 },
  ]
  expect(hasItsLike([dash, dash, dash], 20, dash)).toBe(true)
  expect(hasItsLike([dash, dash, dash, dash, bar], 20, bar)).toBe(false)
  expect(hasItsLike([dash, dash, { ...dash, sign: '/' }], 20, dash)).toBe(false)
  const words = { ...dash, width: 85, height: 10 }
  expect(hasItsLike([words, words, words, words], 10, words), 'a line of words').toBe(false)
  const slash = { sign: '/' as const, width: 11, height: 21 }
  expect(hasItsLike([slash, slash, slash, slash], 20, slash)).toBe(true)
  expect(hasItsLike([slash, slash, slash, slash], 8, slash), 'lines across cells').toBe(false)
})
