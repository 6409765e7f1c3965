import { expect, it } from 'vitest'
import type { Cell } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import type { PrintLine } from '../outline/printLines'
import { doubtFilled } from './filledClips'

const columns = ['upheld', 'corrected', 'other', 'pending', 'total']

/** Which of the figures of 行政复议 and 未经复议直接起诉 are uncertain; those with a mark (350|) fill their clips. */
const uncertainOf = (review: string, direct: string): string[] => {
  const lines: PrintLine[] = []
  const cells: Record<string, Cell> = {}
  for (const [block, figures] of [
    ['review', review],
    ['direct', direct],
  ] as const)
    for (const [at, printed] of figures.split(' ').entries()) {
      const text = printed.replace('|', '')
      const anchor = { line: lines.length + 1, start: 0, end: text.length }
      const word = { text, anchor, left: 0, right: 1, top: 0, bottom: 1, ...(printed !== text ? { full: true as const } : {}) }
      lines.push({ words: [word] } as unknown as PrintLine)
      cells[`proceedings/${block}/${columns[at]}`] = { text, value: Number(text), anchor }
    }
  const tables = { proceedings: { table: 'proceedings', form: '2021' } } as unknown as Parameters<typeof doubtFilled>[0]['tables']
  const doubted = doubtFilled({ tables, cells: cells as Record<CellAddress, Cell> }, lines)
  return Object.entries(doubted).flatMap(([address, { uncertain }]) => (uncertain ? [address.slice('proceedings/'.length)] : []))
}

it('a sum that holds confirms a figure that fills its clip where none does on its other side', () => {
  expect(uncertainOf('41 318| 0 0 359', '1| 2| 0 0 3')).toEqual([])
})

it('of figures that fill their clips on both sides of a sum all may have lost their ends', () => {
  expect(uncertainOf('0| 1234| 0 0 1234|', '1 2 0 0 3')).toEqual(['review/corrected', 'review/total'])
})

it('a sum that breaks confirms none', () => {
  expect(uncertainOf('41 31| 0 0 359', '1 200 0 0 202|')).toEqual(['review/corrected', 'direct/total'])
})

it('a sum that breaks without such a figure is the report’s own', () => {
  expect(uncertainOf('41 31 0 0 359', '1 200| 0 0 201')).toEqual([])
})
