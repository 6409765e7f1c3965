import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addShims } from './shims'

const names = ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']
const kept = names.map(name => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)] as const)

describe('on an engine without the newer methods', () => {
  beforeAll(() => {
    for (const name of names) Reflect.deleteProperty(Array.prototype, name)
    addShims()
  })
  afterAll(() => {
    for (const [name, own] of kept) if (own) Object.defineProperty(Array.prototype, name, own)
  })

  test('the shims answer as the engine would', () => {
    const list = [3, 1, 2]
    expect([list.at(-1), list.at(0), list.at(5)]).toEqual([2, 3, undefined])
    expect([list.findLast(n => n < 3), list.findLastIndex(n => n > 1), list.findLastIndex(n => n > 9)]).toEqual([2, 2, -1])
    expect([list.toSorted(), list.toReversed(), list.with(-1, 9), list.toSpliced(1, 1, 7, 8)]).toEqual([
      [1, 2, 3],
      [2, 1, 3],
      [3, 1, 9],
      [3, 7, 8, 2],
    ])
    expect(list).toEqual([3, 1, 2])
  })

  test('no shim shows up in a for…in loop', () => {
    const found: string[] = []
    for (const key in [1]) found.push(key)
    expect(found).toEqual(['0'])
  })
})

test('a promise is made with its resolvers', async () => {
  addShims()
  const modern = Promise as unknown as { withResolvers<T>(): { promise: Promise<T>; resolve(value: T): void } }
  const { promise, resolve } = modern.withResolvers<number>()
  resolve(7)
  expect(await promise).toBe(7)
})
