import { expect, test } from 'vitest'
import { shortStacks } from './shortStacks'

const limit = () => (Error as { stackTraceLimit?: number }).stackTraceLimit

test('stacks are short while it loads, and as long as before afterwards', async () => {
  const before = limit()
  expect(await shortStacks(async () => limit())).toBe(1)
  expect(limit()).toBe(before)
})

test('also where it does not come', async () => {
  const before = limit()
  await expect(shortStacks(() => Promise.reject(new Error('missing')))).rejects.toThrow('missing')
  expect(limit()).toBe(before)
})
