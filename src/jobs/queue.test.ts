import { expect, it } from 'vitest'
import { createQueue } from './queue'

/** A queue with these jobs, and what it gives out. */
const start = (...jobs: number[]) => {
  const queue = createQueue<{ readonly job: number }>()
  for (const job of jobs) queue.add({ job }, false)
  const rest = () => {
    const order: number[] = []
    for (let next = queue.first(); next; next = queue.first()) {
      order.push(next.job)
      queue.drop(next.job)
    }
    return order
  }
  return { queue, rest }
}

it('gives jobs out in the order they came', () => {
  expect(start(1, 2, 3).rest()).toEqual([1, 2, 3])
  expect(start().queue.first()).toBeUndefined()
})

it('what the user looks at comes first, and the latest of it before all', () => {
  const { queue, rest } = start(1, 2, 3)
  queue.add({ job: 4 }, true)
  queue.hasten(3)
  queue.hasten(3)
  expect(rest()).toEqual([3, 4, 1, 2])
})

it('what is dropped or not there is not given out', () => {
  const { queue, rest } = start(1, 2, 3)
  queue.drop(2)
  queue.hasten(2)
  queue.hasten(99)
  expect(rest()).toEqual([1, 3])
})

it('gives out only what is looked at while it is asked to', () => {
  const { queue, rest } = start(1, 2, 3)
  queue.hasten(2)
  expect(queue.first(undefined, true)?.job).toBe(2)
  queue.drop(2)
  expect(queue.first(undefined, true)).toBeUndefined()
  expect(rest()).toEqual([1, 3])
})

it('tells the first of a kind, and what waits under a job', () => {
  const { queue } = start(1, 2, 3)
  expect(queue.first(({ job }) => job > 1)?.job).toBe(2)
  queue.hasten(3)
  expect(queue.first(({ job }) => job > 1)?.job).toBe(3)
  expect([queue.get(2)?.job, queue.get(9)]).toEqual([2, undefined])
})
