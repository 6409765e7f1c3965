import { describe, expect, it } from 'vitest'
import type { Run } from '../../../model/source'
import { goesOn } from './goesOn'

const run = (text: string, left: number, top: number): Run => ({
  text,
  box: [left, top, left + 10 * text.length, top + 10],
  size: 10,
  line: 0,
  start: 0,
})
const row = [run('2.重复申请', 60, 700), run('0', 300, 700), run('3', 350, 700)]
const border = { along: 'x' as const, at: 715, from: 50, to: 400 }

describe('goesOn', () => {
  it('sees a table that reaches the foot of its page, with rulings and without', () => {
    expect(goesOn([...row, run('- 3 -', 200, 790)], [border])).toBe(true)
    expect(goesOn(row, [])).toBe(true)
  })

  it('sees text after the table', () => {
    expect(goesOn([...row, run('五、存在的主要问题及改进情况', 60, 740)], [border])).toBe(false)
    expect(goesOn([...row, run('仍存在一些不足。', 60, 740)], [])).toBe(false)
  })
})
