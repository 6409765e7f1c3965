import { expect, test } from 'vitest'
import { readFrames } from './frames'

const classes = ['', '1', '１', '七', 'l']
const frames = (...rows: readonly (readonly number[])[]) => Float32Array.from(rows.flat())

test('a digit that is read half full-width and half not is one sure digit', () => {
  const [only] = readFrames(frames([0.1, 0.45, 0.4, 0.05, 0]), classes, 'figures')
  expect(only?.text).toBe('1')
  expect(only?.confidence).toBeCloseTo(0.85)
})

test('what repeats is one character, and two where a gap parts it', () => {
  const one = [0, 1, 0, 0, 0]
  const gap = [1, 0, 0, 0, 0]
  expect(readFrames(frames(one, one), classes, 'figures')).toHaveLength(1)
  expect(readFrames(frames(one, gap, one), classes, 'figures').map(({ at }) => at)).toEqual([0, 2])
})

test('a sign that is no figure leaves figures unsure, and is read where words are', () => {
  const seven = frames([0.01, 0.03, 0, 0.9, 0.06])
  expect(readFrames(seven, classes, 'figures')[0]?.confidence).toBeLessThan(0.1)
  expect(readFrames(seven, classes, 'words')[0]?.text).toBe('七')
})

test('a comma between digits is read, in either width', () => {
  const [only] = readFrames(frames([0.1, 0.5, 0.3, 0.1]), ['', ',', '，', '.'], 'figures')
  expect(only).toMatchObject({ text: ',' })
  expect(only?.confidence).toBeCloseTo(0.8)
})
