import { expect, test } from 'vitest'
import { type RuledPage, ruledPage } from '../../testing/ruledPage'
import { findGrids } from './findGrids'
import { dashed } from './strokes'

/** Dashes of five pixels, three apart; the first column of the second and third row goes on in the second. */
const table: RuledPage = {
  ...{ xs: [100, 260, 420, 580, 740, 900], ys: [200, 230, 260, 290, 320, 350, 380, 410] },
  merged: [
    [1, 0, 1, 2],
    [2, 0, 1, 2],
  ],
  gap: along => along % 8 >= 5,
}

/** Signs of some height with a stroke at x on the left, in some rows, one over another. */
const written = (x: number, rows: readonly number[]) => {
  const picture = ruledPage(table)
  const { gray, width } = picture
  const [high, apart] = [6, 8]
  for (const row of rows) {
    const [top, bottom] = [(table.ys[row] as number) + 2, (table.ys[row + 1] as number) - 1]
    for (let y = top; y < bottom; y++) {
      const within = (y - top) % apart
      if (within < high) gray.fill(30, y * width + x, y * width + x + (within === high >> 1 ? high + 2 : 2))
    }
  }
  return picture
}

const shapes = (...args: Parameters<typeof written>) =>
  findGrids(written(...args)).map(({ xs, cells, doubt }) => [xs.length, cells.length, doubt])

test('strokes of writing in line are no rule of a dashed table', () => {
  expect(shapes(180, [])).toEqual([[6, 33, null]])
  expect(shapes(180, [1, 2])).toEqual([[6, 33, null]])
})

test('a dashed rule that writing touches in most of its rows parts cells all the same', () => {
  expect(shapes(262, [0, 3])).toEqual([[6, 33, null]])
})

test('pieces of which no dash is left are those of a rule between two that have some, and strokes beside none', () => {
  expect(dashed([1, 1, 1], [1, 0, 1])).toEqual([1, 1, 1])
  expect(dashed([0, 1, 1, 1], [0, 0, 0, 1])).toEqual([0, 0, 0, 1])
  expect(dashed([1, 0.9, 1], [1, 1, 0])).toEqual([1, 0.9, 0])
})
