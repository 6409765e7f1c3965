import { expect, test } from 'vitest'
import type { Box } from '../../model/place'
import { withPrint } from './withPrint'

const cell = { row: 1, column: 1, rowSpan: 1, columnSpan: 1, box: [200, 100, 300, 150] } as const
const piece = (box: Box) => ({ box, isFigure: true, signs: [box] })
const of = (pieces: readonly Box[], rests: readonly Box[] = []) =>
  withPrint(cell, { pieces: pieces.map(piece), em: 40, rests }, ([left, , right]) => right - left < 8)

test('a cell knows the print that has its middle in it', () => {
  expect(of([[230, 110, 280, 138]]).print).toEqual([230, 110, 280, 138])
  expect(of([[330, 110, 380, 138]]).print).toBe(null)
  expect(of([[230, 120, 236, 126]]).print).toBe(undefined)
})

test('beside a figure what may be the rest of a rule may be its 1', () => {
  const figure: Box = [230, 110, 260, 138]
  expect(of([figure], [[266, 110, 270, 138]]).hidden).toBe(true)
  expect(of([figure], [[220, 110, 224, 138]]).hidden).toBe(true)
  expect(of([figure], [[290, 110, 294, 138]]).hidden).toBe(undefined)
  expect(of([figure], [[266, 142, 270, 170]]).hidden).toBe(undefined)
  expect(of([figure], [[262, 120, 276, 124]]).hidden).toBe(undefined)
})
