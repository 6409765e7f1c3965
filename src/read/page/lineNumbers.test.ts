import { describe, expect, it } from 'vitest'
import type { Run } from '../../model/source'
import { findLineNumbers } from './lineNumbers'

const run = (text: string, left: number, top: number, width = text.length * 5): Run => ({
  ...{ text, box: [left, top, left + width, top + 10], size: 10, line: 0, start: 0 },
})
/** Right edges at 50. */
const number = (value: number, top: number) => run(String(value), 50 - 5 * String(value).length, top)
const words = [run('云塘区水务局2023年政府信息公开工作年度', 80, 100, 400), run('报告', 260, 120, 40), run('一、总体情况', 80, 180, 90)]
const found = (
  runs: readonly Run[],
  before: Parameters<typeof findLineNumbers>[2] = null,
  rulings: Parameters<typeof findLineNumbers>[1] = [],
) => [...(findLineNumbers(runs, rulings, before)?.numbers ?? [])].map(({ text }) => text)

describe('numbers of lines in the margin', () => {
  const counted = [number(5, 120), number(10, 180), number(15, 240)]

  it('are those that count on in one column beside all other print', () => {
    expect(found([...words, ...counted])).toEqual(['5', '10', '15'])
    const right = counted.map((each, at) => run(each.text, 560, 120 + 60 * at))
    expect(found([...words, ...right])).toEqual(['5', '10', '15'])
  })

  it('are fewer on a page behind one that has them at the same place', () => {
    expect(found([...words, number(31, 180)])).toEqual([])
    expect(found([...words, number(31, 180)], { side: 'left', edge: 50 })).toEqual(['31'])
    expect(found([...words, number(31, 180)], { side: 'left', edge: 60 })).toEqual([])
  })

  it('are no figures that do not count on, nor those of a column with words above or between them', () => {
    expect(found([...words, number(5, 120), number(10, 180), number(10, 240)])).toEqual([])
    expect(found([...words, ...counted, run('规章', 30, 150, 20)])).toEqual([])
  })

  it('are no column of a table', () => {
    const side = { along: 'y', at: 30, from: 90, to: 260 } as const
    expect(found([...words, ...counted], null, [side])).toEqual([])
    const row = { along: 'x', at: 200, from: 30, to: 500 } as const
    expect(found([...words, ...counted], null, [row])).toEqual([])
  })
})
