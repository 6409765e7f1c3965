import { describe, expect, it } from 'vitest'
import type { Box } from '../../model/place'
import type { Word } from '../../model/print'
import type { Ruling } from '../../model/source'
import { findDoubtful } from './compare'
import { fillGrid } from './fill'
import { rulingsToGrids } from './grids'
import { withHomes } from './homes'

/** Four columns of 100 points, four rows of 20. */
const rulings: Ruling[] = [
  ...[0, 20, 40, 60, 80].map(at => ({ along: 'x' as const, at, from: 0, to: 400 })),
  ...[0, 100, 200, 300, 400].map(at => ({ along: 'y' as const, at, from: 0, to: 80 })),
]

/** A figure 10 points wide and high, by where it begins. */
const figure = (left: number, top: number): Word => ({
  text: '7',
  anchor: { line: 1 + top, start: left, end: left + 1 },
  left,
  right: left + 10,
  top,
  bottom: top + 10,
})

/** Figures at the lower right of their cells, but for one, which is moved. @returns the places of the cells in doubt. */
const doubtfulWhere = (row: number, column: number, left: number, top: number): string[] => {
  const words = [0, 1, 2, 3].flatMap(y =>
    [0, 1, 2, 3].map(x => (y === row && x === column ? figure(left, top) : figure(100 * x + 85, 20 * y + 9))),
  )
  const [grid] = rulingsToGrids(rulings)
  if (!grid) throw new Error('no grid')
  return [...findDoubtful(withHomes(grid, null), fillGrid(grid, words), [])].map(cell => `${cell.rowFrom}/${cell.columnFrom}`)
}

describe('the place of a figure among the others', () => {
  it('agrees with the lines where all stand alike', () => expect(doubtfulWhere(2, 1, 185, 49)).toEqual([]))

  it('puts a figure on the baseline of the row above in doubt', () => expect(doubtfulWhere(2, 1, 185, 36)).toEqual(['2/1']))

  it('puts a figure that stands under those of the column before in doubt', () => expect(doubtfulWhere(2, 1, 101, 49)).toEqual(['2/1']))
})

it('puts labels in doubt whose lines stand on the border between them: the first of two is as easily the row above’s', () => {
  const [grid] = rulingsToGrids(rulings)
  if (!grid) throw new Error('no grid')
  const label = (text: string, top: number): Word => ({ ...figure(5, top), text, right: 60 })
  const doubtfulAt = (...words: readonly Word[]) =>
    [...findDoubtful(withHomes(grid, null), fillGrid(grid, words), [])].map(cell => `${cell.rowFrom}/${cell.columnFrom}`)
  expect(doubtfulAt(label('其他法律', 4), label('行政法规', 14), label('危及安全', 25))).toEqual(['0/0', '1/0'])
  expect(doubtfulAt(label('其他法律', 4), label('危及安全', 25))).toEqual([])
})

describe('a figure alone in its column', () => {
  /** The cells in doubt of a row with figures that begin there. */
  const doubtfulIn = (...lefts: readonly number[]): string[] => {
    const words = lefts.map(left => figure(left, 29))
    const [grid] = rulingsToGrids(rulings)
    if (!grid) throw new Error('no grid')
    return [...findDoubtful(withHomes(grid, null), fillGrid(grid, words), [])].map(cell => `${cell.rowFrom}/${cell.columnFrom}`)
  }

  it('may stick out of its cell by a little', () => expect([doubtfulIn(98), doubtfulIn(92)]).toEqual([[], []]))

  it('is in doubt where it reaches far into the one before it, or into a blank one behind it', () =>
    expect([doubtfulIn(96), doubtfulIn(94), doubtfulIn(94, 150)]).toEqual([['1/1'], ['1/0'], []]))
})

describe('print that lies on other print in a cell', () => {
  const doubtfulOf = (...words: readonly Word[]): number => {
    const [grid] = rulingsToGrids(rulings)
    if (!grid) throw new Error('no grid')
    return findDoubtful(withHomes(grid, null), fillGrid(grid, words), []).size
  }
  const stamp = (text: string, top: number): Word => ({ ...figure(20, top), text, right: 60 })
  const under = { ...figure(50, 24), text: '3841', right: 70 }

  it('is in doubt where there are digits', () => {
    expect(doubtfulOf(under, stamp('2025年1', 26))).toBe(1)
    expect(doubtfulOf({ ...stamp('（盖章1）18', 24), doubt: true })).toBe(1)
  })

  it('is words alone, or below them, elsewhere', () => {
    expect(doubtfulOf(stamp('行政', 24), { ...under, text: '处罚' })).toBe(0)
    expect(doubtfulOf({ ...under, top: 21, bottom: 26 }, { ...stamp('2025年1', 33), right: 45 })).toBe(0)
  })
})

/** Of a row of which only the first cell has a figure, the cells in doubt. */
const doubtfulWith = (fills: readonly Box[], unseen: readonly Box[] = []): string[] => {
  const words = [figure(85, 29)]
  const [grid] = rulingsToGrids(rulings)
  if (!grid) throw new Error('no grid')
  const areas = { clips: [], fills }
  return [...findDoubtful(withHomes(grid, areas), fillGrid(grid, words), unseen)].map(cell => `${cell.rowFrom}/${cell.columnFrom}`)
}

describe('a rectangle drawn at a figure', () => {
  it('says nothing within its cell, nor around several cells', () => {
    expect(doubtfulWith([[2, 22, 98, 38]])).toEqual([])
    expect(doubtfulWith([[0, 20, 300, 40]])).toEqual([])
  })

  it('that has its middle in the next cell puts both in doubt', () => expect(doubtfulWith([[58, 20, 180, 40]])).toEqual(['1/0', '1/1']))

  it('of its own cell stands near the lines, and outweighs another', () => {
    expect(
      doubtfulWith([
        [58, 20, 180, 40],
        [-2, 18, 102, 42],
      ]),
    ).toEqual([])
    expect(
      doubtfulWith([
        [58, 20, 180, 40],
        [-5, 15, 105, 45],
      ]),
    ).toEqual(['1/0', '1/1'])
  })
})

describe('print that is not read', () => {
  it('leaves a blank cell in doubt, and no other', () => {
    expect(doubtfulWith([], [[150, 25, 160, 35]])).toEqual(['1/1'])
    expect(doubtfulWith([], [[90, 25, 95, 35]])).toEqual([])
  })
})

/** A figure with words of small print below it in its cell. @param print what they have of their own besides. */
const doubtfulAbove = (small: readonly string[], print: Partial<Word> = {}): number => {
  const words = small.map((text, index): Word => ({ ...figure(20, 31 + 7 * index), text, right: 80, bottom: 37 + 7 * index, ...print }))
  const [grid] = rulingsToGrids(rulings)
  if (!grid) throw new Error('no grid')
  return findDoubtful(withHomes(grid, null), fillGrid(grid, [figure(20, 21), ...words]), []).size
}

describe('small print below a figure', () => {
  it('is a remark where brackets are around words of what the figure holds', () => expect(doubtfulAbove(['（其中网', '上2件）'])).toBe(0))

  it('is a unit, also in another ink, of whatever size', () => {
    expect(doubtfulAbove(['件'])).toBe(0)
    expect(doubtfulAbove(['件'], { ink: '#999999' })).toBe(0)
    expect(doubtfulAbove(['件'], { ink: '#999999', bottom: 41 })).toBe(0)
  })

  it('puts the figure in doubt where it is a figure of another ink', () =>
    expect(doubtfulAbove(['6'], { ink: '#999999', bottom: 41 })).toBe(1))

  it('puts the figure in doubt where it is a figure again', () => {
    expect(doubtfulAbove(['（6）'])).toBe(1)
    expect(doubtfulAbove(['（更正为6）'])).toBe(1)
  })
})

it('a bracket that reaches over a line closes the one that opens before it', () => {
  const [grid] = rulingsToGrids(rulings)
  const word = (text: string, start: number, left: number, right: number): Word => ({
    ...figure(left, 29),
    text,
    right,
    anchor: { line: 9, start, end: start + text.length },
  })
  const cells = fillGrid(grid as NonNullable<typeof grid>, [
    word('0（含网上0件', 0, 40, 99),
    word('）', 7, 99, 109),
    word('0', 10, 150, 160),
  ])
  expect(cells.filter(cell => cell.text !== '').map(cell => cell.text)).toEqual(['0（含网上0件）', '0'])
})

it('puts the cell in doubt that another, whose borders are lost, reaches around', () => {
  const lost = rulings.map(line => (line.at === 20 ? { ...line, from: 100 } : line.at === 100 ? { ...line, from: 20 } : line))
  const [grid] = rulingsToGrids(lost)
  if (!grid) throw new Error('no grid')
  const cells = fillGrid(grid, [figure(385, 69)])
  const doubtful = [...findDoubtful(withHomes(grid, null), cells, [])]
  expect(doubtful.map(cell => `${cell.rowFrom}/${cell.columnFrom}`)).toEqual(['1/1'])
})

describe('print drawn over other print', () => {
  const doubtfulIn = (first: Word, second: Word): number => {
    const [grid] = rulingsToGrids(rulings)
    if (!grid) throw new Error('no grid')
    return findDoubtful(withHomes(grid, null), fillGrid(grid, [first, second]), []).size
  }
  const word = (text: string, left: number, top: number): Word => ({ ...figure(left, top), text })

  it('makes no figure with it: 27 under the - 4 - of a page', () => expect(doubtfulIn(word('27', 20, 22), word('-4', 24, 26))).toBe(1))

  it('makes no cell of figures with it, as the head of a table that lies over the last row of another', () =>
    expect(doubtfulIn(word('27', 20, 22), { ...word('诉讼', 22, 26), right: 42 })).toBe(1))

  it('is none where it stands beside it', () => expect(doubtfulIn(word('27', 20, 22), word('-4', 30, 22))).toBe(0))
})

it('a cell too narrow for a digit between its paddings is not blank for certain', () => {
  const narrow = [...rulings, { along: 'y' as const, at: 115, from: 0, to: 80 }]
  const [grid] = rulingsToGrids(narrow)
  if (!grid) throw new Error('no grid')
  const words = [0, 1, 2, 3].map(row => figure(50, 20 * row + 5))
  const doubtful = [...findDoubtful(withHomes(grid, null), fillGrid(grid, words), [])]
  expect(new Set(doubtful.map(cell => cell.columnFrom))).toEqual(new Set([1]))
})

describe('a cell that reaches around others for lost borders', () => {
  const line = (along: 'x' | 'y', at: number, from: number, to: number): Ruling => ({ along, at, from, to })
  /** The first cell of the second row, and two of the third, with no border between them. */
  const lost = [
    ...[0, 20, 60, 80].map(at => line('x', at, 0, 400)),
    line('x', 40, 100, 400),
    ...[0, 200, 300, 400].map(at => line('y', at, 0, 80)),
    ...[line('y', 100, 0, 40), line('y', 100, 60, 80)],
  ]
  const doubtfulWhere = (...words: readonly Word[]): string[] => {
    const [grid] = rulingsToGrids(lost)
    if (!grid) throw new Error('no grid')
    return [...findDoubtful(withHomes(grid, null), fillGrid(grid, words), [])].map(cell => `${cell.rowFrom}/${cell.columnFrom}`)
  }
  const bounded = figure(185, 29)

  it('takes nothing of a figure with borders all around where it is blank', () => expect(doubtfulWhere(bounded)).toEqual([]))

  it('puts that figure in doubt where something stands in it', () => expect(doubtfulWhere(bounded, figure(185, 49))).toEqual(['1/1']))
})
