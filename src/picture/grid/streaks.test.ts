import { expect, test } from 'vitest'
import { type RuledPage, ruledPage } from '../../testing/ruledPage'
import { findGrids } from './findGrids'

const table: RuledPage = { xs: [100, 260, 420, 580, 740, 900], ys: [200, 260, 330, 390, 450, 520, 600] }

/** The page with a line from head to foot and one from side to side, as dirt on a feeder's glass and a fold make them. */
const crossed = (page: RuledPage, at: { readonly down?: number; readonly across?: number }) => {
  const picture = ruledPage(page)
  const gray = picture.gray.slice()
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++)
      if (x === at.down || y === at.across) gray[y * picture.width + x] = Math.min(90, gray[y * picture.width + x] as number)
  return { ...picture, gray }
}

const cellsOf = (page: ReturnType<typeof crossed>) => findGrids(page).map(({ doubt, cells }) => doubt ?? cells.length)

test('a line from one end of the page to the other parts no cells', () => {
  expect(cellsOf(crossed(table, { down: 500 }))).toEqual([30])
  expect(cellsOf(crossed(table, { across: 360 }))).toEqual([30])
})

test('two tables that it crosses stay two', () => {
  const below = ruledPage({ ...table, ys: [900, 960, 1020] })
  const page = crossed(table, { down: 500 })
  expect(cellsOf({ ...page, gray: page.gray.map((shade, at) => Math.min(shade, below.gray[at] as number)) })).toEqual([30, 10])
})

test('rules of a table that takes the whole picture are its own', () => {
  const whole: RuledPage = { xs: [4, 260, 500, 740, 994], ys: [4, 300, 600, 900, 1394] }
  expect(cellsOf(crossed(whole, {}))).toEqual([16])
})
