import { describe, expect, it } from 'vitest'
import type { Word } from '../../model/print'
import type { Ruling } from '../../model/source'
import { fillGrid, toRows } from './fill'
import { seeSheet } from './sheet'

const line = (along: 'x' | 'y', at: number, from: number, to: number): Ruling => ({ along, at, from, to })

const word = (text: string, left: number, ink?: string): Word => ({
  ...{ text, left, right: left + 6, top: 20, bottom: 31, anchor: { line: 1, start: 0, end: 1 } },
  ...(ink === undefined ? {} : { ink }),
})

/** A row of two cells, of borders at these places. */
const rowOn = (width: number, borders: readonly number[], words: readonly Word[] = [word('2', 20)]) => {
  const from = Math.min(...borders)
  const rulings = [line('x', 10, from, 100), line('x', 40, from, 100), ...borders.map(at => line('y', at, 10, 40))]
  const sheet = seeSheet({ number: 1, width, height: 200, turn: 0, runs: [], rulings })
  return sheet.grids.flatMap(grid => toRows(grid, fillGrid(grid, words), sheet, 1, new Set())).flatMap(row => row.cells)
}

describe('a cell that ends where its page does', () => {
  const crowded = (width: number, borders: readonly number[]) => rowOn(width, borders).map(cell => cell.crowded ?? false)

  it('is not blank where the edge cuts it', () => {
    expect(crowded(100, [10, 80])).toEqual([false, true])
    expect(crowded(100.8, [10, 80])).toEqual([false, true])
    expect(crowded(101.5, [10, 80])).toEqual([false, false])
  })

  it('is whole where its border stands at the edge, as on prints without margins', () => {
    expect(crowded(100, [0, 80, 100])).toEqual([false, false])
    expect(crowded(100.5, [10, 80, 100])).toEqual([false, false])
  })

  it('has no border where only the end of a cut line stands on the edge', () => expect(crowded(100, [10, 80, 100])).toEqual([false, true]))
})

it('a figure on the line at its left may be the cell before its: neither is sure, unless it is wider than its cell', () => {
  const at = (left: number, right: number) =>
    rowOn(140, [10, 30, 50, 70], [word('甲', 12), { ...word('12', left), right }]).map(cell => cell.crowded ?? false)[2]
  expect([at(48, 58), at(48, 72), at(51, 61)]).toEqual([true, false, false])
})

it('words of a cell are of one line where the first of them stands a little lower', () => {
  const lower = (by: number): Word[] => [word('处罚', 40), { ...word('行政', 20), top: 20 + by, bottom: 31 + by }]
  const textWith = (by: number) => rowOn(140, [10, 80, 100], lower(by))[0]?.text
  expect([textWith(4), textWith(7)]).toEqual(['行政处罚', '处罚行政'])
})

it('words of a watermark beside those of a label are none of it', () => {
  const words = [word('规章', 20), word('草稿', 40, '#000000 0.30'), word('3', 85)]
  expect(rowOn(140, [10, 80, 100], words).map(cell => cell.text)).toEqual(['规章', '3'])
})

it('words of a stamp in the cell of a figure are none of it; digits of one leave it open', () => {
  const cellOf = (...words: Word[]) => rowOn(140, [10, 80, 100], words).map(cell => [cell.text, cell.crowded ?? false])[0]
  const label = word('规章', 90)
  expect(cellOf(word('3', 20), word('审核专用章', 40, '#ff0000'), label)).toEqual(['3', false])
  expect(cellOf(word('3', 20), word('No.163732', 40, '#ff0000'), label)).toEqual(['3No.163732', true])
})

it('a bracket over the line to the next cell belongs to the word that it closes, where it touches that', () => {
  const figure = word('2', 20)
  const open: Word = { ...figure, text: '（含1件', left: 40, right: 78, anchor: { line: 1, start: 2, end: 6 } }
  const close = (left: number): Word => ({ ...figure, text: '）', left, right: left + 6, anchor: { line: 1, start: 6, end: 7 } })
  const read = (left: number) => rowOn(140, [10, 80, 100], [figure, open, close(left)]).map(cell => cell.text)
  expect(read(78.8)).toEqual(['2（含1件）', ''])
  expect(read(79.8)).toEqual(['2（含1件', '）'])
})

it('a cell into which a digit of the next figure reaches is not blank: two figures may have become one word', () => {
  const blank = (left: number) => {
    const figure: Word = { ...word('1234', left), right: left + 24 }
    const [first, second] = rowOn(140, [10, 50, 100], [figure])
    return [first?.text, first?.crowded ?? false, second?.text]
  }
  expect(blank(44)).toEqual(['', true, '1234'])
  expect(blank(46)).toEqual(['', false, '1234'])
})

describe('two lines in the cell of a figure', () => {
  const under = (first: Word, text: string): Word => ({
    ...word(text, first.left),
    top: 32,
    bottom: 43,
    anchor: { line: 2, start: 0, end: 1 },
  })
  const crowded = (first: Word, text: string) => rowOn(140, [10, 80, 130], [first, under(first, text)]).map(cell => cell.crowded ?? false)

  it('are two figures where the upper one leaves room on its line', () => {
    expect(crowded(word('12', 84), '69')).toEqual([false, true])
    expect(crowded({ ...word('12345', 84), right: 128 }, '69')).toEqual([false, false])
  })

  it('are words and a figure that is none of theirs', () => {
    expect(crowded(word('合计', 84), '69')).toEqual([false, true])
    expect(crowded(word('规章', 84), '草案')).toEqual([false, false])
  })
})

it('the hyphen of a line that breaks within a label is none of the label; one that joins figures or letters stays', () => {
  const textOf = (upper: string, lower: string) =>
    rowOn(
      140,
      [10, 80, 100],
      [
        { ...word(upper, 20), right: 60 },
        { ...word(lower, 20), right: 40, top: 32, bottom: 39 },
      ],
    )[0]?.text
  expect(['-', '\u00ad', '‐'].map(hyphen => textOf(`科研机${hyphen}`, '构'))).toEqual(['科研机构', '科研机构', '科研机构'])
  expect([textOf('12-', '7'), textOf('甲-', '7'), textOf('-', '构')]).toEqual(['12-7', '甲-7', '-构'])
})

it('the mark of a note set high behind a figure is of its line', () => {
  const mark: Word = { ...word('注1', 28), right: 38, top: 18, bottom: 24 }
  expect(rowOn(140, [10, 80, 100], [word('7', 20), mark])[0]?.text).toBe('7注1')
})
