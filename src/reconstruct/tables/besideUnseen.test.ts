import { expect, it } from 'vitest'
import type { TableReading } from '../../model/report'
import { seeSheet } from '../evidence/sheet'
import { besideUnseen } from './besideUnseen'

const page = (cut: boolean) => ({
  number: 1,
  width: 595,
  height: 842,
  turn: 0 as const,
  runs: [],
  rulings: [{ along: 'x' as const, at: 90, from: 40, to: 567, ...(cut && { cut: true as const }) }],
})

/** A line of the table at a height, its words being none of the matter. */
const line = (top: number) => {
  const word = { text: '甲', anchor: { line: 1, start: 0, end: 1 }, left: 40, right: 50, top, bottom: top + 12 }
  return { text: '甲', number: 1, page: 1, words: [word] }
}

const figure = (text: string, left: number, right: number) => ({
  text,
  value: text === '' ? null : Number(text),
  anchor: { line: 1, start: 0, end: text.length, box: [left, 100, right, 112] as const },
})

const cells = {
  'requests/new/natural': figure('12', 300, 313),
  'requests/new/others': figure('', 480, 500),
  'requests/new/total': figure('33', 553, 566),
}

const reading: TableReading = {
  ...{ table: 'requests', form: '2021', headings: [], note: null },
  anchor: { line: 1, start: 0, end: 1 },
  rows: [{ key: 'new', printed: '一、本年新收政府信息公开申请数量', anchor: { line: 1, start: 0, end: 1 } }],
}

/** @param labelled the line of what stands without lines about it. */
const unreadIn = (cut: boolean, labelled = 1) => {
  const { words, text } = line(100)
  const place = { left: 40, right: 50, rowFrom: 0, rowTo: 1, columnFrom: 0, columnTo: 1 }
  const cell = { text, words: words.map(word => ({ ...word, anchor: { ...word.anchor, line: labelled } })), anchor: null, ...place }
  const printed = [{ evidence: 'positions' as const, rows: [{ page: 1, cells: [cell] }] }]
  return Object.values(besideUnseen({ reading, cells }, [line(80), line(100)], printed, [seeSheet(page(cut))]).cells).map(
    cell => 'unread' in cell,
  )
}

it('figures at the end of a page that cuts their table are unread, and so are its blanks: what stands beyond is not to be seen', () => {
  expect(unreadIn(true)).toEqual([false, true, true])
})

it('figures near a border that ends of itself are read', () => {
  expect(unreadIn(false)).toEqual([false, false, false])
})

it('figures of a grid are read where no row but a unit above it stands without lines', () => {
  expect(unreadIn(true, 7)).toEqual([false, false, false])
})
