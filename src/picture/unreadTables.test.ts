import { expect, test } from 'vitest'
import { drawPage, lowIsDigit } from '../testing/drawnPrint'
import type { PictureGrid } from './picture'
import { unreadTables } from './unreadTables'

const gridAt = (box: PictureGrid['box'], doubt: PictureGrid['doubt']): PictureGrid => ({ box, doubt, xs: [], ys: [], cells: [] })

/** A heading, and three rows of figures behind their labels. */
const page = () => {
  const drawn = drawPage(1400, 900)
  drawn.words(200, 120, 12)
  for (const y of [400, 460, 520]) {
    drawn.words(200, y, 5)
    for (const x of [600, 750, 900]) drawn.figure(x, y, 2)
  }
  return drawn.page
}

test('of what could not be cut into cells only what holds figures is a table that was not read', () => {
  const count = (...grids: PictureGrid[]) => unreadTables(page(), grids, lowIsDigit)
  expect(count(gridAt([150, 360, 1000, 560], 'odd-cells'))).toBe(1)
  expect(count(gridAt([150, 60, 1000, 180], 'odd-cells'))).toBe(0)
  expect(count(gridAt([150, 360, 1000, 560], null), gridAt([550, 380, 1000, 540], 'broken-rules'))).toBe(0)
})
