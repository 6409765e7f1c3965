import { expect, it } from 'vitest'
import type { Box } from '../../model/source'
import { identity } from './matrix'
import { pathToShapes } from './shapes'

const all: Box = [-1e6, -1e6, 1e6, 1e6]
const shapes = (path: readonly number[], clip = all) => {
  const out: Box[] = []
  pathToShapes(path, identity, clip, out)
  return out
}

/** A ring within a ring, as of a 0. */
const zero = [0, 4, 0, 2, 8, 0, 8, 10, 4, 10, 2, 0, 10, 0, 0, 4, 0, 4, 0, 4, 2, 2, 6, 2, 6, 8, 4, 8, 2, 2, 8, 2, 2, 4, 2, 4]
const rectangle = [0, 0, 0, 1, 80, 0, 1, 80, 20, 1, 0, 20, 4]

it('finds outlines of characters, each part of them', () => {
  expect(shapes(zero)).toHaveLength(2)
  expect(shapes([0, 2, 0, 1, 4, 0, 1, 4, 9, 1, 3, 9, 1, 3, 2, 1, 2, 2, 4])).toEqual([[2, 0, 4, 9]])
})

it('finds no lines, rectangles, seals or what does not show', () => {
  expect(shapes([0, 0, 0, 1, 80, 0])).toEqual([])
  expect(shapes(rectangle)).toEqual([])
  expect(shapes(zero, [100, 100, 200, 200])).toEqual([])
  expect(shapes([0, 0, 0, 2, 100, 0, 160, 60, 160, 160, 2, 60, 160, 0, 100, 0, 0, 4])).toEqual([])
})
