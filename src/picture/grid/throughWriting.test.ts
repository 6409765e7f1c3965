import { expect, test } from 'vitest'
import { touchedToo } from './throughWriting'

/** What becomes of pieces, each as it is seen without writing and where writing touches it. */
const told = (pieces: readonly (readonly [number, number])[], endsAtSides: boolean) =>
  touchedToo(pieces.length, at => pieces[at] as readonly [number, number], endsAtSides)

test('a piece of which some dashes are left is as much of the rule as writing leaves it', () => {
  expect(told([[0.3, 0.9], [1, 0.5], [0.02, 0.9]], true)).toEqual([0.9, 1, 0.02]) // biome-ignore format: one line
})

test('pieces that writing touches all along are printed between two that are seen, and a label may take the first ones', () => {
  const hidden = [0, 1] as const
  const seen = [1, 1] as const
  expect(told([seen, hidden, hidden, seen], false)).toEqual([1, 1, 1, 1])
  expect(told([hidden, hidden, seen], true)).toEqual([1, 1, 1])
})

test('writing that crosses the line of a rule where it is not printed makes none', () => {
  const hidden = [0, 1] as const
  expect(told([hidden, [1, 1]], false)).toEqual([0, 1])
  expect(told([[0, 0.2], hidden, [1, 1]], true)).toEqual([0, 0, 1])
  expect(told([hidden, hidden], true)).toEqual([0, 0])
})
