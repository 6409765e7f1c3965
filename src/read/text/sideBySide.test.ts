import { expect, test } from 'vitest'
import { isSideBySide } from './sideBySide'

const far = ' '.repeat(20)
const prose = '本单位坚持以公开促落实、促规范、促服务，主动接受社会监督。'
const is = (...lines: readonly string[]) => isSideBySide(lines.map(text => ({ text })))

test('running text beside rows of a table is of two columns', () => {
  expect(is(`  ${prose}${far}（一）予以公开`, `${far}0${far}${prose}`, `${prose}${far}2.重复申请${far}0 3`)).toBe(true)
})

test('rows of a table, running text alone and a date behind it are not', () => {
  const row = `（二）部分公开（区分处理的，只计这一情形，不计其他情形）${far}0   3`
  expect(is(row, row, row, row)).toBe(false)
  expect(is(`${far}${prose}`, prose, prose, `${prose}${far}2024年1月20日`)).toBe(false)
})
