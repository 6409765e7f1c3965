import { expect, test } from 'vitest'
import { letGo } from './letGo'

test('bytes that are let go are none for whoever still has them', () => {
  const bytes = Uint8Array.of(1, 2, 3)
  const kept = { bytes }
  letGo(bytes)
  expect(kept.bytes).toHaveLength(0)
})
