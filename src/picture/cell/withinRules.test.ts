import { expect, test } from 'vitest'
import { ruledPage } from '../../testing/ruledPage'
import { withinRules } from './withinRules'

test('inside of a cell are neither its rules nor the second lines of double ones', () => {
  const page = ruledPage({ xs: [100, 300], ys: [200, 260] })
  for (let y = 200; y < 260; y++) page.gray.fill(30, y * page.width + 104, y * page.width + 106)
  page.gray.fill(30, 205 * page.width + 100, 205 * page.width + 300)
  expect(withinRules(page, [100, 200, 300, 260])).toEqual([107, 207, 297, 257])
})

test('writing near a rule is inside', () => {
  const page = ruledPage({ xs: [100, 300], ys: [200, 260] })
  for (let y = 204; y < 230; y++) for (let x = 110; x < 200; x += 12) page.gray.fill(30, y * page.width + x, y * page.width + x + 3)
  expect(withinRules(page, [100, 200, 300, 260])[1]).toBe(203)
})
