import { expect, test } from 'vitest'
import { clipboardRows } from './clipboardRows'

test('tabs part cells and breaks part rows, as office programs write them', () => {
  expect(clipboardRows('1\t2\r\n3\t\r\n')).toEqual([
    ['1', '2'],
    ['3', ''],
  ])
  expect(clipboardRows(' 12 ')).toEqual([['12']])
})

test('a quoted cell may hold tabs, breaks and marks; a mark alone is a mark', () => {
  expect(clipboardRows('"a\tb\n""c"""\t2')).toEqual([['a\tb\n"c"', '2']])
  expect(clipboardRows('"三安全"一稳定\t2')).toEqual([['"三安全"一稳定', '2']])
  expect(clipboardRows('"never closed\t2')).toEqual([['"never closed', '2']])
})
