import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { sha256 } from './sha256'

it('gives the same digests as the platform, at every border of a block', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 5000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 131) & 255)
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
  }
})
