import { expect, it } from 'vitest'
import { linesToTable } from '../evidence/positions'
import { documentToLines } from '../outline/printLines'
import { joinTorn, wordsToBands } from './looseBands'

const COLUMNS = 7

/** Labels and figures of each row of print, after joining. */
const joined = (...lines: readonly string[]) => {
  const printed = linesToTable(documentToLines({ kind: 'text', lines: lines.map(text => ({ text })), pages: [], losses: [] }))
  return joinTorn(printed.rows.flatMap(wordsToBands), COLUMNS).map(({ labels, slots }) =>
    [...labels, ...slots].map(each => each?.text ?? '').join(' '),
  )
}

it('figures torn over two lines are one row, also with the rest of their label between them', () => {
  expect(joined('甲项 1 2', '3 4 5 6 7')).toEqual(['甲项 1 2 3 4 5 6 7'])
  expect(joined('甲项的名 1 2', '称', '3 4 5 6 7')).toEqual(['甲项的名 1 2 3 4 5 6 7', '称'])
})

it('figures behind a label that begins with its numeral are its own, however well they would fill the row above', () => {
  expect(joined('1.甲 3 4', '2.乙', '1 2 3 4 5')).toEqual(['1.甲 3 4', '2.乙', '1 2 3 4 5'])
})

it('figures of several inks stay in doubt also where no line bounds them', () => {
  const anchor = { line: 1, start: 0, end: 3 }
  const word = { text: '148', anchor, left: 100, right: 115, top: 0, bottom: 10, doubt: true as const }
  const printed = linesToTable([{ number: 1, text: '148', page: 1, words: [word] }])
  expect(printed.rows[0]?.cells[0]?.uncertain).toBe(true)
  expect(printed.rows.flatMap(wordsToBands)[0]?.slots[0]?.uncertain).toBe(true)
})

it('numerals in characters behind a label are its figures, as is what a spreadsheet prints where a column is too narrow', () => {
  const [row, ...others] = linesToTable(
    documentToLines({
      kind: 'text',
      lines: [{ text: '规章 零 ### 贰拾叁' }, { text: '三 予以公开' }, { text: '三' }],
      pages: [],
      losses: [],
    }),
  ).rows.flatMap(wordsToBands)
  expect(row?.slots.map(slot => slot?.text)).toEqual(['零', '###', '贰拾叁'])
  expect(others.flatMap(band => band.slots)).toEqual([])
})
