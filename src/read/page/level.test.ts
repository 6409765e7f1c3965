import { describe, expect, it } from 'vitest'
import type { Run } from '../../model/source'
import { setLevel } from './level'

const run = (text: string, left: number, top: number, size = 9): Run => ({
  text,
  box: [left, top, left + 4, top + size],
  size,
  line: 0,
  start: 0,
})
const tops = (...runs: Run[]) => setLevel(runs).map(({ box }) => Math.round(box[1] * 10) / 10)

describe('setLevel', () => {
  it('sets figures beside each other on one height and of one size', () => {
    expect(new Set(tops(run('1', 0, 100), run('0', 30, 101.5, 8), run('12', 60, 102.5))).size).toBe(1)
  })

  it('leaves rows apart, figures under each other and words', () => {
    expect(tops(run('1', 0, 100), run('2', 30, 110))).toEqual([100, 110])
    expect(tops(run('1', 0, 100), run('2', 0, 102))).toEqual([100, 102])
    expect(tops(run('总计', 0, 100), run('2', 30, 102))).toEqual([100, 102])
  })
})
