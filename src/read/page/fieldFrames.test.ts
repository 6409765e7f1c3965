import { expect, it } from 'vitest'
import type { Box, Ruling } from '../../model/source'
import { withoutFieldFrames } from './fieldFrames'

const line = (along: 'x' | 'y', at: number, from: number, to: number): Ruling => ({ along, at, from, to })

/** The sides of a box, short of its corners by a radius. */
const sidesOf = ([left, top, right, bottom]: Box, radius = 0): readonly Ruling[] => [
  line('y', left, top + radius, bottom - radius),
  line('y', right, top + radius, bottom - radius),
  line('x', top, left + radius, right - radius),
  line('x', bottom, left + radius, right - radius),
]

/** Two rows of two cells, each side a line of its own. */
const cells: readonly Box[] = [
  [0, 0, 50, 20],
  [50, 0, 100, 20],
  [0, 20, 50, 40],
  [50, 20, 100, 40],
]
const grid = cells.flatMap(cell => sidesOf(cell))
const within = ([left, top, right, bottom]: Box, gap: number): Box => [left + gap, top + gap, right - gap, bottom - gap]

it('the frame of a field within a cell is none of the lines, nor does its shape hide a figure', () => {
  for (const radius of [0, 2]) {
    const fields = cells.map(cell => within(cell, 3))
    const bare = withoutFieldFrames([...grid, ...fields.flatMap(field => sidesOf(field, radius))], fields)
    expect(bare).toEqual({ rulings: grid, shapes: [] })
  }
})

it('cells are no fields: their lines touch those of others', () => {
  expect(withoutFieldFrames(grid, []).rulings).toBe(grid)
})

it('cells with borders of their own, a little apart within the border of the table, are no fields', () => {
  const apart = [...sidesOf([-2, -2, 102, 42]), ...cells.flatMap(cell => sidesOf(within(cell, 0.75)))]
  expect(withoutFieldFrames(apart, []).rulings).toBe(apart)
})

it('a frame with another one beside it in its cell may part it', () => {
  const two = [...grid, ...sidesOf([3, 3, 22, 17]), ...sidesOf([26, 3, 47, 17])]
  expect(withoutFieldFrames(two, []).rulings).toBe(two)
})

it('another shape in the cell stays what it is', () => {
  const field = within(cells[0] as Box, 3)
  const sign: Box = [40, 6, 44, 10]
  expect(withoutFieldFrames([...grid, ...sidesOf(field, 1)], [field, sign]).shapes).toEqual([sign])
})
