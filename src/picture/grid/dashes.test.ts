import { expect, test } from 'vitest'
import { ruledPage } from '../../testing/ruledPage'
import { onlyDashes } from './dashes'

const dashed = () => ruledPage({ xs: [100, 420, 740], ys: [200, 260, 320], gap: along => along % 8 >= 5 })

test('dashes stay where they are, and what looks like no line goes', () => {
  const page = dashed()
  const box = (left: number, top: number, size: number) => {
    for (const y of [top, top + size]) page.gray.fill(30, y * 1000 + left, y * 1000 + left + size)
    for (const x of [left, left + size]) for (let y = top; y <= top + size; y++) page.gray[y * 1000 + x] = 30
  }
  for (let at = 0; at < 8; at++) box(130 + 20 * at, 222, 12)
  const { gray } = onlyDashes(page)
  expect(gray[222 * 1000 + 132]).toBeGreaterThan(200)
  const { gray: dashes } = dashed()
  const share = (belongs: (at: number) => boolean) => dashes.reduce((count, _, at) => count + (belongs(at) ? 1 : 0), 0)
  // At corners short ends meet that go on in neither line.
  expect(share(at => gray[at] !== dashes[at])).toBeLessThan(0.02 * share(at => dashes[at] === 30))
})

test('a stroke that stands alone is no dash', () => {
  const page = dashed()
  for (let y = 222; y < 232; y++) page.gray.fill(30, y * 1000 + 250, y * 1000 + 252)
  const { gray } = onlyDashes(page)
  expect(gray[226 * 1000 + 250]).toBe(245)
})

test('brackets that stand below each other in two rows are no dashes, three dashes that run together are', () => {
  const page = dashed()
  for (const top of [204, 228]) for (let y = top; y < top + 18; y++) page.gray.fill(30, y * 1000 + 250, y * 1000 + 252)
  for (let x = 180; x < 204; x++) page.gray[260 * 1000 + x] = 30
  const { gray } = onlyDashes(page)
  expect([gray[212 * 1000 + 250], gray[236 * 1000 + 250]]).toEqual([245, 245])
  expect(gray[260 * 1000 + 190]).toBe(30)
})
