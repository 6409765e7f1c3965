import { expect, it } from 'vitest'
import type { Progress } from '../model/progress'
import { seldom } from './seldom'

const seen = (done: number): Progress => ({ stage: 'see', done, of: 4 })

it('passes on at once what is new, and what says the same once in a second', () => {
  const passed: [number, number][] = []
  let time = 0
  const tell = seldom(
    ({ done }) => passed.push([time, done]),
    () => time,
  )
  for (time = 0; time < 2500; time += 100) tell(seen(time < 1200 ? 0 : 1))
  expect(passed).toEqual([
    [0, 0],
    [1000, 0],
    [1200, 1],
    [2200, 1],
  ])
})
