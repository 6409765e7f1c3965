import { expect, test } from 'vitest'
import type { Box } from '../../model/place'
import type { Piece } from './printPieces'
import { labelLines, labelsOfRows } from './unruledLabels'

const EM = 30
const piece = (...box: Box): Piece => ({ box, signs: [box], isFigure: false })
/** Characters side by side from a place on. */
const words = (left: number, top: number, count: number) =>
  Array.from({ length: count }, (_, at) => piece(left + at * 31, top, left + at * 31 + 28, top + 28))

test('a label whose first line begins with 一、 goes on in a line that begins below the numeral', () => {
  const numeral = [piece(100, 112, 128, 116), piece(133, 122, 139, 128)]
  const lines = labelLines([...numeral, ...words(163, 100, 12), ...words(100, 142, 1)], EM)
  expect(labelsOfRows([135], lines, EM)[0]?.map(({ box }) => box[0])).toEqual([100, 100])
})

test('the rest of a rule between two lines begins none', () => {
  const lines = labelLines([piece(100, 132, 128, 135), ...words(163, 100, 12), ...words(163, 142, 1)], EM)
  expect(lines.map(({ box }) => box[0])).toEqual([163, 163])
})
