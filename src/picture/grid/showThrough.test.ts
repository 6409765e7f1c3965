import { expect, test } from 'vitest'
import { ruledPage } from '../../testing/ruledPage'
import { findGrids } from './findGrids'

const table = { xs: [100, 260, 420, 580, 740, 900], ys: [200, 260, 330, 390, 450, 520, 600] }
const behind = { xs: table.xs.map(x => 1030 - x), ys: table.ys.map(y => y + 25) }

/** Two pages as one sees them through each other. */
const over = (one: ReturnType<typeof ruledPage>, other: ReturnType<typeof ruledPage>) => ({
  ...one,
  gray: one.gray.map((shade, at) => Math.min(shade, other.gray[at] as number)),
})

const cellsOf = (page: ReturnType<typeof ruledPage>) => findGrids(page).map(({ doubt, cells }) => doubt ?? cells.length)

test('rules of the other side that show through part no cells', () => {
  expect(cellsOf(over(ruledPage(table), ruledPage({ ...behind, shade: 205 })))).toEqual([30])
})

test('rules of the page itself may all be faint, and thin ones within a dark frame stand for themselves', () => {
  expect(cellsOf(ruledPage({ ...table, shade: 205 }))).toEqual([30])
  const frame = ruledPage({ xs: [100, 420, 900], ys: [200, 330, 600] })
  expect(cellsOf(over(frame, ruledPage({ ...table, shade: 190 })))).toEqual([30])
})

test('rules on the dark ground of heads have little depth, and are of the page itself', () => {
  const page = ruledPage(table)
  const gray = page.gray.map((shade, at) => {
    const [x, y] = [at % page.width, Math.floor(at / page.width)]
    return shade > 200 && x > 100 && x < 900 && y > 200 && y < 330 ? 70 : shade
  })
  expect(cellsOf({ ...page, gray })).toEqual([30])
})
