import { describe, expect, it } from 'vitest'
import type { Passage } from './report'
import { lineStartAfter, runningText } from './runningText'

const passages = (...lines: readonly string[]): readonly Passage[] =>
  lines.map((text, index) => ({ text, anchor: { line: index + 1, start: 0, end: text.length } }))

describe('running text', () => {
  it('joins lines in half width, without spaces, marks and page numbers', () =>
    expect(runningText(passages('**受理 申请', '- 3 -', '１，２３４ 件（含', '上年）。**')).text).toBe('受理申请1,234件(含上年)。'))

  it('keeps the figure at the end of a line apart from the year that begins the next', () => {
    const body = runningText(passages('总计 65', '2025年上半年，受理申请6件。', '发文2', '0件。'))
    expect(body.text).toBe('总计65。2025年上半年,受理申请6件。发文20件。')
    expect(body.quote(5, 10)).toEqual({ quote: '2025年', anchor: { line: 2, start: 0, end: 5 } })
  })

  it('leaves out who said what follows and when, as a chat has it', () =>
    expect(runningText(passages('王某:', '2024年1月12日 15:32', '共受理申请6件。', '李某 9:15:08', '会议于15:30召开。')).text).toBe(
      '王某:共受理申请6件。会议于15:30召开。',
    ))

  it('keeps a bullet apart from the number behind it', () => expect(runningText(passages('①20件')).text).toBe('①20件'))

  it('quotes the print, with its place', () => {
    const body = runningText(passages('𠮷县共 受理', '', '申请 １２ 件。'))
    expect(body.text).toBe('𠮷县共受理申请12件。')
    expect(body.quote(4, 8)).toEqual({ quote: '受理申请', anchor: { line: 1, start: 5, end: 7 } })
    expect(body.quote(8, 10)).toEqual({ quote: '１２', anchor: { line: 3, start: 3, end: 5 } })
    expect(body.quote(3, 3)).toEqual({ quote: '' })
  })

  it('knows where lines begin', () => {
    const body = runningText(passages('一二', '三', '四五'))
    expect([0, 1, 2, 3].map(at => lineStartAfter(body, at))).toEqual([2, 2, 3, null])
  })
})
