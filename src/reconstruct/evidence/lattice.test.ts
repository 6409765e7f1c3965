import { describe, expect, it } from 'vitest'
import type { Box } from '../../model/source'
import { boxesToLattice } from './lattice'

/** Cells of three rows of 20 points and four columns of 50, each smaller by `inset` on every side. */
const table = (inset: number, rows = 3): Box[] =>
  Array.from({ length: rows * 4 }, (_, index): Box => {
    const [left, top] = [100 + (index % 4) * 50, 50 + Math.floor(index / 4) * 20]
    return [left + inset, top + inset, left + 50 - inset, top + 20 - inset]
  })

const size = (boxes: readonly Box[], rows = 2) => {
  const lattice = boxesToLattice(boxes, rows)
  return lattice && [lattice.grid.rows, lattice.grid.columns, lattice.grid.cells.length]
}

describe('rectangles that are cells', () => {
  it('tile a table, with gaps between them or without', () => {
    for (const inset of [0, 0.5, 1, 2, 3, 4]) expect(size(table(inset))).toEqual([3, 4, 12])
  })

  it('may be missing where cells are blank', () => {
    const boxes = table(0).filter((_, index) => ![5, 6, 11].includes(index))
    const lattice = boxesToLattice(boxes, 2)
    expect(size(boxes)).toEqual([3, 4, 12])
    expect(lattice?.grid.cellAt(175, 80)?.box).toEqual([150, 70, 200, 90])
    expect(lattice?.drawn.size).toBe(9)
  })

  it('are four or more', () => {
    expect(size(table(0, 1), 1)).toEqual([1, 4, 4])
    expect(size(table(0, 1).slice(1), 1)).toBeNull()
  })

  it('may span several rows and columns', () => {
    const merged: Box[] = [[100, 50, 200, 70], ...table(0).slice(2)]
    expect(boxesToLattice(merged, 2)?.grid.cellAt(190, 60)).toMatchObject({ columnFrom: 0, columnTo: 2 })
  })

  it('may lie on the background of a row, of the table and of the page', () => {
    expect(size([[0, 0, 595, 842], [95, 45, 305, 115], [100, 50, 300, 70], ...table(1)])).toEqual([3, 4, 12])
  })

  it('make a row of figures next to them part of the table', () => {
    const lattice = boxesToLattice(table(0), 2, [{ top: 115, bottom: 125 }])
    expect(lattice?.grid.rows).toBe(4)
    expect(lattice?.grid.cellAt(175, 120)).toMatchObject({ rowFrom: 3, columnFrom: 1, columnTo: 2 })
  })
})

describe('rectangles that are something else', () => {
  it('are rows: stripes, paragraphs, heads', () => {
    expect(size([0, 1, 2, 3, 4].map((row): Box => [100, 50 + row * 40, 300, 70 + row * 40]))).toBeNull()
    expect(size(table(0, 1))).toBeNull()
  })

  it('are words, each with a rectangle as wide as itself', () => {
    const words = table(0).map(([left, top], index): Box => [left + 4, top + 4, left + 14 + (index % 3) * 5, top + 16])
    expect(size(words)).toBeNull()
  })

  it('are paragraphs inside of cells, which fit in no rows', () => {
    const lines = table(3).flatMap(([left, top, right, bottom], index): Box[] =>
      index % 4 === 0
        ? [
            [left, top - 2, right, top + 7],
            [left, top + 7, right, bottom + 2],
          ]
        : [[left, top + 2, right, bottom - 2]],
    )
    expect(size(lines)).toBeNull()
  })

  it('overlap', () => {
    expect(size([...table(0), [120, 60, 180, 80]])).toBeNull()
  })

  it('are a drawing', () => {
    expect(size(Array.from({ length: 3000 }, (_, index): Box => [index, index, index + 10, index + 10]))).toBeNull()
  })
})
