import { afterEach, expect, it, vi } from 'vitest'
import { atOnce, createBatch, framesApart } from './batch'
import { initialState, type State } from './state'

const say = (words: string) => (state: State) => ({ ...state, said: `${state.said ?? ''}${words}` })

it('changes that come before the next frame are one, in their order, and what follows them comes afterwards', () => {
  const states: State[] = [initialState]
  const due: (() => void)[] = []
  const after: (string | null | undefined)[] = []
  const change = createBatch(
    next => states.push(next(states[states.length - 1] ?? initialState)),
    run => due.push(run),
  )
  change(say('a'), () => after.push(states[states.length - 1]?.said))
  change(say('b'))
  expect([states.length, due.length]).toEqual([1, 1])
  due[0]?.()
  expect([states.length, states[1]?.said, after]).toEqual([2, 'ab', ['ab']])
  change(say('c'))
  expect(due).toHaveLength(2)
})

it('where nothing is drawn each change is made at once', () => {
  const said: (string | null)[] = []
  const change = createBatch(next => said.push(next(initialState).said), atOnce)
  change(say('a'))
  change(say('b'))
  expect(said).toEqual(['a', 'b'])
})

it('a page that is busy is drawn now and then, the first time at once', async () => {
  vi.useFakeTimers({ now: 1000 })
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16))
  const drawn: number[] = []
  const soon = framesApart(() => 250)
  const draw = () => soon(() => drawn.push(performance.now()))
  draw()
  await vi.advanceTimersByTimeAsync(100)
  const [first = 0] = drawn
  draw()
  await vi.advanceTimersByTimeAsync(250 - 100)
  expect(drawn).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(50)
  expect(drawn).toHaveLength(2)
  expect((drawn[1] ?? 0) - first).toBeGreaterThanOrEqual(250)
})

afterEach(() => void vi.useRealTimers())
