import { expect, it } from 'vitest'
import { once, oncePer } from './once'

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

it('works out a value for each object at the first question alone', () => {
  const [one, other] = [{ name: 'one' }, { name: 'other' }]
  const asked: string[] = []
  const lengthOf = oncePer(({ name }: { readonly name: string }) => {
    asked.push(name)
    return name.length
  })
  expect([lengthOf(one), lengthOf(other), lengthOf(one)]).toEqual([3, 5, 3])
  expect(asked).toEqual(['one', 'other'])
})
