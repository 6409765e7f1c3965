import { expect, it } from 'vitest'
import { once } from './once'

it('works out a value at the first question alone, be it null', () => {
  let times = 0
  const value = once(() => {
    times++
    return null
  })
  expect(times).toBe(0)
  expect([value(), value()]).toEqual([null, null])
  expect(times).toBe(1)
})
