import { expect, it } from 'vitest'
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

const unreadIn = (cut: boolean) =>
  Object.values(besideUnseen({ cells }, [line(80), line(100)], [{ evidence: 'positions', rows: [] }], [seeSheet(page(cut))]).cells).map(
    cell => 'unread' in cell,
  )

it('figures at the end of a page that cuts their table are unread, and so are its blanks: what stands beyond is not to be seen', () => {
  expect(unreadIn(true)).toEqual([false, true, true])
})

it('figures near a border that ends of itself are read', () => {
  expect(unreadIn(false)).toEqual([false, false, false])
})
