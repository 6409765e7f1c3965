import { expect, it } from 'vitest'
import { poolSize } from './poolSize'

it('leaves one core to the page, and has one worker at least and eight at most', () => {
  const sizes = [1, 2, 4, 8, 64].map(hardwareConcurrency => poolSize({ hardwareConcurrency }))
  expect(sizes).toEqual([1, 1, 3, 7, 8])
  expect(poolSize({})).toBe(1)
})

it('is smaller where memory is short', () => {
  const sizes = [0.5, 2, 4, 8].map(deviceMemory => poolSize({ hardwareConcurrency: 16, deviceMemory }))
  expect(sizes).toEqual([1, 1, 2, 4])
})
