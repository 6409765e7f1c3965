import { describe, expect, it } from 'vitest'
import type { Sheet } from '../evidence/sheet'
import { findFurniture } from './furniture'
import { documentToLines, type PrintLine } from './printLines'

const sheet = (number: number): Sheet => ({
  page: { number, width: 600, height: 800, runs: [], rulings: [], turn: 0 } as Sheet['page'],
  left: 0,
  ...{ grids: [], wholeGrids: [] },
  frames: [],
  areas: null,
  unseen: [],
})
const line = (number: number, page: number, text: string, top: number): PrintLine => ({
  number,
  text,
  page,
  words: [{ text, anchor: { line: number, start: 0, end: text.length }, left: 300, right: 310, top, bottom: top + 10 }],
})
const furnitureOf = (...lines: PrintLine[]) => [...findFurniture(lines, [sheet(1), sheet(2)])]

describe('a bare number in the margin', () => {
  const text = line(1, 1, '本机关依法公开政府信息。', 100)

  it('is a page number where it says its page and stands alone, though no other page has one', () =>
    expect(furnitureOf(text, line(2, 2, '本年度没有收费。', 100), line(3, 2, '2', 780))).toEqual([3]))

  it('is a figure of a table that goes to the foot of the page where a line stands near', () =>
    expect(furnitureOf(text, line(2, 2, '7', 766), line(3, 2, '2', 780))).toEqual([]))

  it('is a page number where the last line of the text stands three lines off', () =>
    expect(furnitureOf(text, line(2, 2, '本年度没有收费。', 750), line(3, 2, '2', 780))).toEqual([3]))

  it('is a page number where another page has its own in the same place, whatever stands near', () => {
    const pages = (other: number) => [line(1, 1, '7', 766), line(2, 1, '1', 780), line(3, 2, '5', 768), line(4, 2, '2', other)]
    expect(furnitureOf(...pages(782))).toEqual([2, 4])
    expect(furnitureOf(...pages(785))).toEqual([])
  })
})

describe('a bare number that ends its page far from the edge', () => {
  const pages = (...numbers: string[]) => {
    const lines = numbers.flatMap((text, at) => [line(2 * at + 1, at + 1, '行政许可', 680), line(2 * at + 2, at + 1, text, 700)])
    return [
      ...findFurniture(
        lines,
        numbers.map((_, at) => sheet(at + 1)),
      ),
    ]
  }

  it('is a page number where three pages count on', () => expect(pages('1', '2', '3', '9')).toEqual([2, 4, 6]))

  it('is a figure where two do', () => expect(pages('1', '2', '9')).toEqual([]))
})

it('takes a heading that ends pages of two reports for no foot, and one that stands on pages behind each other for it', () => {
  const heading = (number: number, page: number) => line(number, page, '六、其他需要报告的事项', 780)
  const found = (...lines: PrintLine[]) => [...findFurniture(lines, [1, 2, 3, 4].map(sheet))]
  expect(found(heading(1, 1), heading(2, 4))).toEqual([])
  expect(found(heading(1, 1), heading(2, 2), heading(3, 4))).toEqual([1, 2, 3])
})

describe('a line of a text', () => {
  const textLine = (text: string): PrintLine => ({ number: 1, text, page: 0, words: [] })

  it.each(['- 3 -', '3 / 5', '第 3 页 共 5 页', '（续表）', '续上表', '（接上页）', '表三（续）', '（续）'])('%s is of the page', text =>
    expect([...findFurniture([textLine(text)], [])]).toEqual([1]),
  )

  it.each(['11 / 7', '3', '续聘', '续', '表三'])('%s is of the report', text =>
    expect([...findFurniture([textLine(text)], [])]).toEqual([]),
  )
})

describe('a number between dashes in a text', () => {
  const found = (...texts: readonly string[]) =>
    [...findFurniture(documentToLines({ kind: 'text', lines: texts.map(text => ({ text })), pages: [], losses: [] }), [])].map(
      number => texts[number - 1],
    )

  it('is the figures of three columns where dashes stand for 0', () =>
    expect(found('行政许可 — — —', '其他对外管理服', '— 9 —', '务事项', '行政处罚 9 1 —')).toEqual([]))

  it('is a page number where it counts on, or where dashes stand for nothing', () => {
    expect(found('行政许可 — — —', '— 1 —', '正文', '— 2 —')).toEqual(['— 1 —', '— 2 —'])
    expect(found('行政许可 0 0 0', '— 9 —')).toEqual(['— 9 —'])
  })
})

describe('in a text', () => {
  const text = (...lines: string[]) => [
    ...findFurniture(documentToLines({ kind: 'text', lines: lines.map(text => ({ text })), pages: [], losses: [] }), []),
  ]
  const title = '云塘区水务局2023年政府信息公开工作年度报告'

  it('a title with a number that counts on is the head of a page', () =>
    expect(text(title, '规章 1 2 3', `${title}    1`, '行政许可 4', `${title}    2`, '行政处罚 5')).toEqual([3, 5]))

  it('a title is none alone, nor with one number over and over', () =>
    expect(text(title, '规章 1 2 3', `${title}    1`, '行政许可 4', `${title}    1`)).toEqual([]))
})
