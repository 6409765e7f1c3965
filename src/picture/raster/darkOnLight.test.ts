import { expect, test } from 'vitest'
import { darkOnLight } from './darkOnLight'

/** So many pixels, one in twelve of them print. */
const printed = (print: number, paper: number) => ({
  ...{ width: 60, height: 20 },
  gray: Uint8Array.from({ length: 1200 }, (_, at) => (at % 12 === 0 ? print : paper)),
})

test('light print on a dark head is turned round', () => {
  expect([...darkOnLight(printed(250, 80)).gray.slice(0, 2)]).toEqual([5, 175])
  expect([...darkOnLight(printed(245, 127)).gray.slice(0, 2)]).toEqual([10, 128])
})

test('dark print on white, gray or dim paper stays as it is', () => {
  for (const paper of [250, 180, 130]) {
    const part = printed(20, paper)
    expect(darkOnLight(part)).toBe(part)
  }
})
