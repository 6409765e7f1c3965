import { expect, test } from 'vitest'
import { clipboardRows, isCells } from './clipboardRows'

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

test('a handful of figures are cells; a report, a part of one and a link are not', () => {
  expect(isCells('12')).toBe(true)
  expect(isCells('1\t2\n3\t4')).toBe(true)
  expect(isCells('一、本年新收政府信息公开申请数量\t1\t2')).toBe(false)
  expect(isCells(`https://example.com/#r=${'x'.repeat(60)}`)).toBe(false)
  expect(isCells('1\n'.repeat(100))).toBe(false)
  expect(isCells(' \n')).toBe(false)
})
