import { expect, test } from 'vitest'
import type { Ruling } from '../../model/source'
import { collectPages } from './collectPages'
import type { Glyph } from './glyph'
import type { Sheet } from './turn'

let object = 0

/** Signs of one piece, set from a place on. */
const piece = (text: string, left: number, baseline: number, size = 10): Glyph[] => {
  object++
  return [...text].map((sign, at) => {
    const width = /\d/.test(sign) ? size / 2 : size
    const box = [left + at * width, baseline - 0.88 * size, left + (at + 1) * width, baseline + 0.12 * size] as const
    return { text: sign, box, size, baseline, invisible: false, turn: 0, object, ink: '#000000' }
  })
}

const upright = (at: number): Ruling => ({ along: 'y', at, from: 80, to: 400 })

/** A page of a table with three columns: its rows, and what is drawn last. */
const page = (rows: readonly string[], last: readonly Glyph[]): Sheet => ({
  ...{ width: 600, height: 800, turn: 0 },
  glyphs: [
    ...rows.flatMap((label, at) => [
      ...piece(label, 50, 100 + 20 * at),
      ...piece('7', 220, 100 + 20 * at),
      ...piece('0', 320, 100 + 20 * at),
    ]),
    ...last,
  ],
  rulings: [40, 200, 300, 400].map(upright),
})

const read = (...sheets: readonly Sheet[]) => {
  const collected = collectPages()
  for (const [at, sheet] of sheets.entries()) collected.add(at + 1, sheet)
  return {
    pages: collected.pages.map(({ runs }) => runs.map(({ text }) => text)),
    unseen: collected.pages.map(({ unseen }) => unseen?.length ?? 0),
    lines: collected.lines,
  }
}

const rows = ['甲村收件', '乙村收件', '丙村收件', '丁村收件']
const others = ['戊村收件', '己村收件', '庚村收件', '辛村收件']

test('words over a line of the table on every page are none of it, and their place is remembered', () => {
  const { pages, unseen, lines } = read(page(rows, piece('样张公示', 187, 123)), page(others, piece('样张公示', 187, 123)))
  expect(pages.flat().join('')).not.toMatch(/[样张示]/)
  expect(pages[0]).toEqual(rows.flatMap(label => [label, '7', '0']))
  expect(unseen).toEqual([4, 4])
  expect(lines.map(({ page }) => page)).toEqual([1, 1, 1, 1, 2, 2, 2, 2])
})

test('so are figures of another size that stand amid those of the table', () => {
  const { pages } = read(page(rows, piece('12', 214, 131, 14)), page(others, piece('12', 214, 131, 14)))
  expect(pages.flat()).not.toContain('12')
})

test('a last figure that two pages have at one place is the table’s', () => {
  const { pages, unseen } = read(page(rows, piece('0', 380, 160)), page(others, piece('0', 380, 160)))
  expect(pages.map(runs => runs.at(-1))).toEqual(['0', '0'])
  expect(unseen).toEqual([0, 0])
})

test('so is one set bold by being drawn twice, and words that stand on one page alone', () => {
  const { pages } = read(page(rows, piece('0', 320.2, 160)), page(others, piece('0', 320.2, 160)))
  expect(pages.map(runs => runs.at(-1))).toEqual(['0', '0'])
  const once = read(page(rows, piece('样张公示', 500, 123)), page(others, []))
  expect(once.pages[0]).toContain('样张公示')
})

test('a page that stands there twice keeps all its print', () => {
  const { pages } = read(page(rows, []), page(rows, []))
  expect(pages[0]).toEqual(rows.flatMap(label => [label, '7', '0']))
})

test('so are a browser’s head and foot where a page leaves no margin for them, whatever number they count', () => {
  const head = (number: number) => [
    ...piece('2024/', 20, 104, 6),
    ...piece('1/19', 39, 104, 6),
    ...piece('青石县年度报告', 187, 104, 6),
    ...piece(`${number}`, 560, 780, 6),
    ...piece('/2', 563, 780, 6),
  ]
  const { pages } = read(page(rows, head(1)), page(others, head(2)))
  expect(pages.map(texts => texts.filter(text => !/^[70]$/.test(text)))).toEqual([rows, others])
})

test('so is a bar that a site fixes beside its text, where it touches nothing', () => {
  const bar = () => ['分享', '微信', '12', '关闭'].flatMap((text, at) => piece(text, 350, 107 + 14 * at))
  const { pages } = read(page(rows, bar()), page(others, bar()))
  expect(pages.flat().join('')).not.toMatch(/[分微关]|12/)
})

test('so is the number of a page between dashes amid a row', () => {
  const number = (of: number) => ['-', String(of), '-'].flatMap((text, at) => piece(text, 130 + 14 * at, 141))
  const { pages } = read(page(rows, number(1)), page(others, number(2)))
  expect(pages.map(texts => texts.filter(text => !/^[70]$/.test(text)))).toEqual([rows, others])
})
