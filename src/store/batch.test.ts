import { expect, it } from 'vitest'
import { atOnce, createBatch } from './batch'
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
