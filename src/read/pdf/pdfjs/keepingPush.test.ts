import { expect, test } from 'vitest'
import { keepingPush } from './keepingPush'

test('push stays what it was, whatever is loaded', async () => {
  const { push } = Array.prototype
  await keepingPush(async () => Object.assign(Array.prototype, { push: () => 0 }))
  expect(Array.prototype.push).toBe(push)
})
