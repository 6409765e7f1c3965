import { expect, test } from 'vitest'
import { sharedPatch } from './sharedPatch'

/** A global of our own, patched. */
const start = () => {
  const place = { say: (_: string) => {} }
  const { say } = place
  let installed = 0
  const listen = sharedPatch<(word: string) => void>(listeners => {
    installed++
    place.say = word => {
      for (const hear of listeners) hear(word)
    }
    return () => Object.assign(place, { say })
  })
  return { place, say, listen, count: () => installed }
}

test('two listeners at once hear through one patch, and either may leave first', () => {
  for (const firstLeaves of [true, false]) {
    const { place, say, listen, count } = start()
    const heard: string[] = []
    const leaves = [listen(word => heard.push(`one ${word}`)), listen(word => heard.push(`other ${word}`))]
    place.say('a')
    if (!firstLeaves) leaves.reverse()
    leaves[0]?.()
    place.say('b')
    leaves[1]?.()
    expect(place.say).toBe(say)
    expect(count()).toBe(1)
    expect(heard).toEqual(['one a', 'other a', `${firstLeaves ? 'other' : 'one'} b`])
  }
})

test('who leaves twice takes nobody along', () => {
  const { place, say, listen } = start()
  const leave = listen(() => {})
  leave()
  listen(() => {})
  leave()
  expect(place.say).not.toBe(say)
})
