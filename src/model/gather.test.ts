import { expect, it } from 'vitest'
import { flatten, gather } from './gather'

it('puts what is given for each item one after the other, lists taken apart once, as flatMap does', () => {
  const give = (item: number, index: number) => (item === 0 ? [] : item === 1 ? item + index : [item, [index]])
  expect(gather([0, 1, 2], give)).toEqual([2, 2, [2]])
  expect(gather([0, 1, 2], give)).toEqual([0, 1, 2].flatMap(give))
})

it('flattens lists, and none in them, as flat does', () => {
  expect(flatten([[1], [], [2, [3]]])).toEqual([1, 2, [3]])
})

it('gives nothing for nothing', () => {
  expect(gather([], () => 1)).toEqual([])
})
