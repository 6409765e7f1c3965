import { expect, it } from 'vitest'
import type { Cell } from '../model/report'
import { forms } from '../statute/forms'
import { doubtOtherNumerals } from './otherNumerals'

const cellsOn = (line: number): Record<string, Cell> =>
  Object.fromEntries(
    ['natural', 'total'].map((column): [string, Cell] => [
      `requests/refused.inquiry/${column}`,
      { text: '7', value: 7, anchor: { line, start: 0, end: 1 } },
    ]),
  )
const isInDoubt = (...lines: string[]) =>
  Object.values(
    doubtOtherNumerals(
      cellsOn(lines.length),
      lines.map(text => ({ text })),
      forms['2021'],
    ),
  ).map(({ uncertain = false }) => uncertain)

it('figures behind the numeral of another row are in doubt', () =>
  expect(isInDoubt('属于行政查询事项', '', '2.', '', '7')).toEqual([true, true]))

it('figures behind the numeral of their row, or its words, are not', () => {
  expect(isInDoubt('属于行政查询事项', '8.', '7')).toEqual([false, false])
  expect(isInDoubt('2.其他', '8.属于行政查询事项', '7')).toEqual([false, false])
})
