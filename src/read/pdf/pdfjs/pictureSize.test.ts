import { expect, it } from 'vitest'
import { allowedScale, MOST_PIXELS } from './pictureSize'

it('a usual page at a usual size is drawn as asked', () => {
  expect(allowedScale(595, 842, 2 * 1.5 * (96 / 72))).toBe(4)
})

it('a huge page is drawn coarser, within the limit', () => {
  const scale = allowedScale(2384, 3370, 4)
  expect(2384 * scale * 3370 * scale).toBeLessThanOrEqual(MOST_PIXELS + 1)
  expect(scale).toBeGreaterThan(1)
})
