import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawFrom } from '../../testing/printed'
import { askew, noisy, ruledPage } from '../../testing/ruledPage'
import { runs } from '../../testing/runs'
import { level } from '../level/level'
import { findGrids } from './findGrids'

const places = (from: number, least: number, most: number, count: number) =>
  fc.array(fc.integer({ min: least, max: most }), { minLength: 1, maxLength: count }).map(gaps => {
    const found = [from]
    for (const gap of gaps) found.push((found.at(-1) as number) + gap)
    return found
  })

test('whatever its rows and columns and however askew it stands, a table comes with its very cells', () => {
  fc.assert(
    fc.property(
      places(90, 50, 200, 4),
      places(120, 30, 110, 9),
      fc.double({ min: -4.5, max: 4.5, noNaN: true }),
      fc.nat(),
      (xs, ys, degrees, seed) => {
        fc.pre(xs.length > 2 || ys.length > 2)
        // What is smaller is strokes of a title, or of two lines of text.
        fc.pre((xs.at(-1) as number) - (xs[0] as number) > 400 || (ys.at(-1) as number) - (ys[0] as number) > 120)
        const page = noisy(ruledPage({ xs, ys, bend: askew(degrees) }), drawFrom(seed), 15)
        const [grid] = findGrids(level(page).picture)
        expect([grid?.xs.length, grid?.ys.length, grid?.cells.length]).toEqual([xs.length, ys.length, (xs.length - 1) * (ys.length - 1)])
      },
    ),
    { numRuns: runs(30) },
  )
})

test('cells never overlap and cover their table', () => {
  fc.assert(
    fc.property(places(90, 50, 200, 4), places(120, 30, 110, 9), fc.integer({ min: 0, max: 40 }), (xs, ys, broken) => {
      const page = ruledPage({ xs, ys, gap: along => along % 97 < broken })
      for (const { cells, xs: across, ys: down } of findGrids(page)) {
        const covered = cells.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0)
        if (cells.length > 0) expect(covered).toBe((across.length - 1) * (down.length - 1))
      }
    }),
    { numRuns: runs(30) },
  )
})
