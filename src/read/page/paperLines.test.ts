import { expect, it } from 'vitest'
import type { Ruling } from '../../model/source'
import { withoutPaperLines } from './paperLines'

const across = (at: number, from: number, to: number): Ruling => ({ along: 'x', at, from, to })
const upright = (at: number): Ruling => ({ along: 'y', at, from: 300, to: 360 })
const paper = Array.from({ length: 30 }, (_, index) => across(62 + 24 * index, 50, 545))
const table = [...[300, 317, 360].map(at => across(at, 72, 523)), ...[72, 200, 523].map(upright)]

it('the lines of ruled paper are no lines of the tables on it', () => {
  expect(withoutPaperLines([...paper, ...table], 842)).toEqual(table)
})

it('the rows of a table are, also where they are as high as each other and their cells have lines of their own', () => {
  const sides = [50, 545].map((at): Ruling => ({ along: 'y', at, from: 62, to: 758 }))
  const cells = paper.map(({ at }) => across(at - 12, 150, 500))
  for (const rows of [paper, [...paper, ...sides, ...cells], [...paper, ...cells.map(line => ({ ...line, to: 545 }))]])
    expect(withoutPaperLines(rows, 842)).toEqual(rows)
})
