import { describe, expect, it } from 'vitest'
import type { PrintCell } from '../../model/print'
import type { Cell } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { doubtBroken } from './brokenFigures'
import type { ReadTable } from './table'

/** A cell of a grid whose figure stands on these lines. */
const printedOn = (lines: readonly string[], at: number): PrintCell => {
  const anchor = { line: at + 1, start: 0, end: 3, page: 1 }
  const words = lines.map((text, line) => ({ text, anchor, left: 100, right: 125, top: 300 + 12 * line, bottom: 310 + 12 * line }))
  const place = { left: 98, right: 127, rowFrom: 0, rowTo: 1, columnFrom: at, columnTo: at + 1 }
  return { text: lines.join(''), words, anchor, ...place }
}

const columns = ['upheld', 'corrected', 'other', 'pending', 'total']

/** Which cells of 行政复议 and 未经复议直接起诉 are uncertain, the lines of each figure given. */
const uncertainOf = (review: readonly (readonly string[])[], direct: readonly (readonly string[])[] = []): string[] => {
  const printed = [...review, ...direct].map(printedOn)
  const addressAt = (at: number) => `proceedings/${at < columns.length ? 'review' : 'direct'}/${columns[at % columns.length]}`
  const cells = Object.fromEntries(
    printed.map(({ text, anchor }, at): [string, Cell] => [addressAt(at), { text, value: Number(text), anchor }]),
  ) as Record<CellAddress, Cell>
  const read = { reading: { table: 'proceedings', form: '2021' }, cells } as unknown as ReadTable
  const doubted = doubtBroken(read, [{ evidence: 'rulings', rows: [{ cells: printed, page: 1 }] }])
  return Object.entries(doubted.cells).flatMap(([address, cell]) => (cell.uncertain ? [address] : []))
}

describe('a figure put together of two lines', () => {
  it('is certain where its sum holds', () => {
    expect(uncertainOf([['123', '45'], ['5'], ['0'], ['0'], ['123', '50']])).toEqual([])
  })

  it('is uncertain where the sum holds with one of its lines', () => {
    expect(uncertainOf([['364', '13'], ['5'], ['0'], ['0'], ['369']])).toEqual(['proceedings/review/upheld'])
    expect(uncertainOf([['364'], ['5'], ['0'], ['0'], ['369', '13']])).toEqual(['proceedings/review/total'])
  })

  it('is uncertain where no sum tells that figures break there', () => {
    expect(uncertainOf([['364', '13'], ['5'], ['0'], ['0'], ['7']])).toEqual(['proceedings/review/upheld'])
  })

  it('stays certain in a sum of the report’s own that is wrong, where figures of the table are known to break', () => {
    expect(uncertainOf([['364', '13'], ['5'], ['0'], ['0'], ['7']], [['123', '45'], ['5'], ['0'], ['0'], ['123', '50']])).toEqual([])
  })

  it('is uncertain there too where a line of it would mend the sum', () => {
    expect(uncertainOf([['364', '13'], ['5'], ['0'], ['0'], ['369']], [['123', '45'], ['5'], ['0'], ['0'], ['123', '50']])).toEqual([
      'proceedings/review/upheld',
    ])
  })
})

/** Figures on lines of a page that has no rules, each at its place; cells of 行政复议 as they were read, and what of the lines no cell has. */
const uncertainOnLines = (
  lines: readonly (readonly (readonly [string, number])[])[],
  figures: readonly string[],
  loose: readonly string[] = [],
): string[] => {
  const rows = lines.map((line, row) => ({
    page: 1,
    cells: line.map(([text, left], column): PrintCell => {
      const anchor = { line: row + 1, start: 5 * column, end: 5 * column + text.length, page: 1 }
      const place = { left, right: left + 6 * text.length, rowFrom: row, rowTo: row + 1, columnFrom: column, columnTo: column + 1 }
      return { text, words: [{ text, anchor, ...place, top: 10 * row, bottom: 10 * row + 9 }], anchor, ...place }
    }),
  }))
  const all = rows.flatMap(row => row.cells)
  const cells = Object.fromEntries(
    figures.map((text, at): [string, Cell] => [
      `proceedings/review/${columns[at]}`,
      { text, value: Number(text), anchor: all.find(cell => cell.text === text)?.anchor ?? null },
    ]),
  )
  const taken = all.filter(({ text }) => !loose.includes(text)).flatMap(cell => cell.words)
  const read = { reading: { table: 'proceedings', form: '2021' }, cells, figures: new Set(taken) } as unknown as ReadTable
  return Object.entries(doubtBroken(read, [{ evidence: 'positions', rows }]).cells).flatMap(([address, cell]) =>
    cell.uncertain ? [address] : [],
  )
}

describe('a line of a figure that breaks over its row, on a page that has no rules', () => {
  const row = [
    ['34', 0],
    ['41', 40],
    ['25', 80],
    ['19', 120],
  ] as const

  it('is uncertain', () => {
    expect(uncertainOnLines([[['2189', 158]], row, [['8', 165]]], ['34', '41', '25', '19', '8'])).toEqual(['proceedings/review/total'])
  })

  it('is none where the row has a figure in the column, or another column has the line above', () => {
    expect(uncertainOnLines([[['2189', 158]], [...row, ['7', 165]], [['8', 165]]], ['34', '41', '25', '19', '8'])).toEqual([])
    expect(uncertainOnLines([[['2189', 80]], row, [['8', 165]]], ['34', '41', '25', '19', '8'])).toEqual([])
  })

  it('is uncertain where digits that no cell has stand over it in its column', () => {
    const above = [
      ['2', 0],
      ['7', 80],
      ['6', 165],
    ] as const
    expect(uncertainOnLines([above, row], ['34', '41', '25', '19'], ['2', '7', '6'])).toEqual([
      'proceedings/review/upheld',
      'proceedings/review/other',
    ])
    expect(uncertainOnLines([above, [], row], ['34', '41', '25', '19'], ['2', '7', '6'])).toEqual([])
  })
})
