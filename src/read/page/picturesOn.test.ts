import { expect, it } from 'vitest'
import type { Box } from '../../model/source'
import { picturesOn } from './picturesOn'

const line = (top: number) => ({ text: '行', page: 1, box: [60, top, 300, top + 12] as const })
const lines = [line(50), line(100), line(400)]
const table: Box = [60, 130, 500, 380]
const letters = (top: number, count: number) =>
  Array.from(
    { length: count },
    (_, index): Box => [
      60 + (index % 40) * 10,
      top + Math.floor(index / 40) * 12,
      66 + (index % 40) * 10,
      top + 8 + Math.floor(index / 40) * 12,
    ],
  )

it('a picture as large as a table stands behind the line above it', () => {
  expect(picturesOn([table], lines, 7)).toEqual([{ line: 9, of: 'picture' }])
})

it('a seal, and a picture that text stands on, are no table', () => {
  expect(picturesOn([[300, 150, 420, 270]], lines, 0)).toEqual([])
  expect(picturesOn([[0, 0, 595, 842]], lines, 0)).toEqual([])
})

it('many shapes between two lines are one, some may be a heading, a few are neither', () => {
  expect(picturesOn(letters(140, 200), lines, 0)).toEqual([{ line: 2, of: 'picture' }])
  expect(picturesOn(letters(140, 20), lines, 0)).toEqual([{ line: 2, of: 'words' }])
  expect(picturesOn(letters(140, 5), lines, 0)).toEqual([])
})

it('a picture of the shape of a line may be a heading', () => {
  expect(picturesOn([[60, 130, 300, 156]], lines, 0)).toEqual([{ line: 2, of: 'words' }])
})
