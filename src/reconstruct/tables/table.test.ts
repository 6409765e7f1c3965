import { expect, it } from 'vitest'
import { fillCells } from './table'

const address = 'requests/new/natural'

const read = (text: string) => {
  const slot = { text, anchor: { line: 1, start: 0, end: text.length }, left: 0, right: 1, words: [] }
  return fillCells([{ address, quantity: 'count' }], { kind: 'placed', slots: [slot] }, null)[0]?.[1]
}

it('a sign that only its font knows leaves the cell unread', () => {
  expect(read('\uf02d')).toMatchObject({ value: null, unread: true })
  expect(read('1\ufffd')?.unread).toBe(true)
})

it('a note that is cut off at its cell leaves the cell in doubt, a whole one does not', () => {
  expect(read('0（含网上0件')?.uncertain).toBe(true)
  expect(read('0）')?.uncertain).toBe(true)
  expect(read('0（含网上0件）')?.uncertain).toBeUndefined()
})

it.each(['7 上年', '26去年同期：', '0含网上', '含网上6件', '12.', '12，', '1…', '12...', '……'])('%s is what its cell shows of more', text =>
  expect(read(text)?.uncertain).toBe(true),
)

it.each(['0', '0.5', '10', '7（上年3）'])('%s is whole', text => expect(read(text)?.uncertain).toBeUndefined())

it('a stroke alone is a one or a dash for nothing, a numeral of more strokes is a number', () => {
  expect(read('一')?.uncertain).toBe(true)
  expect(read('\u2f00')?.uncertain).toBe(true)
  expect(read('三')).toMatchObject({ value: 3 })
  expect(read('十一')?.uncertain).toBeUndefined()
})

it.each(['③', ' [1]', '【2】'])('%s alone may be the mark of a figure that stands elsewhere', text =>
  expect(read(text)?.uncertain).toBe(true),
)

it('marks that nobody sees leave a cell blank', () => {
  expect(read('\u200b\ufeff')).toMatchObject({ text: '', value: null })
  expect(read('\u200e3')).toMatchObject({ text: '\u200e3', value: 3 })
})
