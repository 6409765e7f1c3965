import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from '../../model/place'
import { CHARACTER, drawPage, lowIsDigit } from '../../testing/drawnPrint'
import { runs } from '../../testing/runs'
import { unruledGrids } from './unruled'

const tables = fc.record({
  columns: fc.integer({ min: 3, max: 7 }),
  heights: fc.array(fc.integer({ min: 44, max: 90 }), { minLength: 2, maxLength: 8 }),
  wide: fc.integer({ min: 75, max: 110 }),
  aligned: fc.constantFrom('left', 'middle', 'right'),
  digits: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 80, maxLength: 80 }),
  banded: fc.boolean(),
})

test('each figure stands in the cell of its row and column alone, or there is no table', () => {
  fc.assert(
    fc.property(tables, ({ columns, heights, wide, aligned, digits, banded }) => {
      const drawn = drawPage(1400, 1100)
      const figures: { row: number; column: number; x: number; y: number }[] = []
      let top = 150
      heights.forEach((height, row) => {
        const y = top + height / 2
        if (banded && row % 2) drawn.bar(150, top, 1350, top + height, 215)
        drawn.words(200, y, 4 + (row % 5))
        for (let column = 0; column < columns; column++) {
          const count = digits[row * columns + column] as number
          const long = 15 * count - 4
          const x = 560 + column * wide + (aligned === 'left' ? 4 : aligned === 'right' ? wide - long - 4 : (wide - long) / 2)
          drawn.figure(x, y, count)
          if (count > 0) figures.push({ row, column, x: x + long / 2, y })
        }
        top += height
      })
      const usedColumns = [...new Set(figures.map(({ column }) => column))].sort((one, other) => one - other)
      const grids = unruledGrids(drawn.page, lowIsDigit)
      expect(grids.length).toBeLessThanOrEqual(1)
      for (const { cells, ys } of grids)
        for (const { row, column, x, y } of figures) {
          const homes = cells.filter(({ box }) => box[0] < x && x < box[2] && box[1] < y && y < box[3])
          // A row of few figures at an end may be left out, as a whole.
          if (homes.length === 0 && (y < (ys[0] as number) || y > (ys.at(-1) as number))) continue
          expect(homes.map(cell => cell.column)).toEqual([1 + usedColumns.indexOf(column)])
          expect(
            figures.filter(other => homes.some(({ box }) => isIn(other, box))).every(other => other.row === row && other.column === column),
          ).toBe(true)
          const label = cells.find(cell => cell.row === homes[0]?.row && cell.column === 0)
          if (label) expect(Math.abs((label.box[1] + label.box[3]) / 2 - y)).toBeLessThan(CHARACTER / 2)
        }
    }),
    { numRuns: runs(45) },
  )
})

const isIn = ({ x, y }: { readonly x: number; readonly y: number }, box: Box): boolean =>
  box[0] < x && x < box[2] && box[1] < y && y < box[3]
