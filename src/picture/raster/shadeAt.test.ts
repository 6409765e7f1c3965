import { expect, it } from 'vitest'
import { shadeAt } from './shadeAt'

it('counts every pixel, of odd and of even numbers of them', () => {
  for (const count of [1, 2, 7, 300, 301]) {
    const gray = Uint8Array.from({ length: count }, (_, at) => (at * at * 31) % 256)
    const sorted = gray.toSorted()
    for (const share of [0, 0.004, 0.25, 0.5, 0.93, 1])
      expect(shadeAt(gray, share), `${share} of ${count}`).toBe(sorted[Math.floor((count - 1) * share)])
  }
})
