import { expect, it } from 'vitest'
import { unreadBesideLetters } from './lettersForFigures'
import { reconstruct } from './reconstruct'

const blank = (line: number) => ({ text: '', value: null, anchor: { line, start: 0, end: 2 } })

it('a row of letters that may stand for figures is no blank one', () => {
  const lines = ['规章 O O O', '规章', '行政许可 5'].map(text => ({ text }))
  const cells = unreadBesideLetters({ 'proactive/regulations/issued': blank(1), 'proactive/normative/issued': blank(2) }, lines)
  expect(Object.values(cells).map(({ unread }) => unread ?? false)).toEqual([true, false])
})

it('letters stand for figures before what they count and between marks too, and in words they do not', () => {
  const unreadOn = (text: string) => Object.values(unreadBesideLetters({ cell: blank(1) }, [{ text }]))[0]?.unread ?? false
  for (const text of ['规章 O/O/O', '规章 制发O件、废止O件', '规章：Ｏ，Ｏ', '规章（○）', '规章 ○件'])
    expect([text, unreadOn(text)]).toEqual([text, true])
  for (const text of ['规章', '规章 OA系统', '规章 Office 10', '户口登记']) expect([text, unreadOn(text)]).toEqual([text, false])
})

it('such a row is unread in a text, and the others are read', () => {
  const text = [
    '青石县水务局2023年政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    '信息内容 本年制发件数 本年废止件数 现行有效件数',
    '规章 O O O',
    '行政规范性文件 3 1 8',
  ]
  const report = reconstruct({ kind: 'text', lines: text.map(line => ({ text: line })), pages: [], losses: [] })
  expect(report.cells['proactive/regulations/issued']?.unread).toBe(true)
  expect(report.cells['proactive/normative/issued']?.value).toBe(3)
})
