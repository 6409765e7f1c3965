import { expect, test } from 'vitest'
import { ruledPage } from '../testing/ruledPage'
import { tellingLines } from './upright'

const [xs, ys] = [
  [100, 400, 500, 600, 700, 800, 900],
  [200, 260, 320, 380, 440, 500, 560],
]

test('whether a page stands on its head is told by lines of words inside of its cells, and by no row across them', () => {
  const page = ruledPage({ xs, ys })
  // In each row a label and five figures.
  for (const top of ys.slice(0, -1))
    for (const [left, right] of [[120, 340], ...xs.slice(1, -1).map(x => [x + 40, x + 54])] as const)
      for (let y = top + 20; y < top + 40; y++) page.gray.fill(0, y * page.width + left, y * page.width + right)
  const lines = tellingLines(page)
  expect(lines).toHaveLength(6)
  for (const {
    box: [left, , right],
  } of lines) {
    expect(left).toBe(120)
    expect(right).toBeLessThan(400)
  }
})

test('where labels are short, they tell all the same, and figures do not', () => {
  const page = ruledPage({ xs, ys })
  for (const top of ys.slice(0, -1))
    for (const [left, right] of [[120, 180], ...xs.slice(1, -1).map(x => [x + 40, x + 80])] as const)
      for (let y = top + 20; y < top + 40; y++) page.gray.fill(0, y * page.width + left, y * page.width + right)
  expect(tellingLines(page).map(({ box: [left] }) => left)).toEqual([120, 120, 120, 120, 120, 120])
})

test('what is lower than print tells nothing, however long', () => {
  const page = ruledPage({ width: 2480, height: 3500, xs, ys })
  for (let y = 1500; y < 1512; y++) page.gray.fill(0, y * page.width + 200, y * page.width + 2200)
  for (let y = 1600; y < 1640; y++) page.gray.fill(0, y * page.width + 200, y * page.width + 900)
  expect(tellingLines(page).map(({ box: [, top] }) => top)).toEqual([1600])
})
