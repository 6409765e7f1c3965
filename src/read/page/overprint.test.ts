import { describe, expect, it } from 'vitest'
import type { Glyph } from './glyph'
import { inksOver, isOverlaid } from './overprint'

const line = (text: string, left: number, top: number, more: Partial<Glyph> = {}): Glyph[] =>
  [...text].map((sign, at) => ({
    text: sign,
    box: [left + 10 * at, top, left + 10 * (at + 1), top + 10] as const,
    size: 10,
    baseline: top + 8.8,
    invisible: false,
    turn: 0 as const,
    ...more,
  }))
const text = '本单位认真贯彻落实政府信息公开条例'

describe('print on other print', () => {
  it('is told where a text box stands over the text', () => {
    expect(isOverlaid([...line(text, 60, 100), ...line('四、行政复议行政诉讼情况如下表所示', 62, 101)])).toBe(true)
  })

  it('is none where the same is drawn twice', () => {
    expect(isOverlaid([...line(text, 60, 100), ...line(text, 60.6, 100.4)])).toBe(false)
  })

  it('is none where a word in an ink of its own lies over it, or one that nobody sees', () => {
    const over = '内部资料不得外传内部资料不得外传'
    expect(isOverlaid([...line(text, 60, 100), ...line(over, 62, 101, { ink: '#cccccc' })])).toBe(false)
    expect(isOverlaid([...line(text, 60, 100), ...line(over, 62, 101, { invisible: true })])).toBe(false)
  })

  it('is none of lines set close', () => {
    expect(isOverlaid([...line(text, 60, 100), ...line('各科室按照职责分工做好相关工作落实', 60, 108)])).toBe(false)
  })
})

describe('an ink that lies over other text', () => {
  const over = (left: number, top: number) => [
    ...inksOver([...line(text, 60, 100), ...line('No4711', left, top, { ink: '#bbbbbb' })], ink => ink !== undefined),
  ]

  it('is told also where its signs stand between those of a line, a little lower', () => {
    expect(over(62, 101)).toEqual(['#bbbbbb'])
    expect(over(65, 104)).toEqual(['#bbbbbb'])
  })

  it('is none of what stands behind a text or on a line set close', () => {
    expect(over(60 + 10 * text.length, 104)).toEqual([])
    expect(over(65, 108)).toEqual([])
  })
})
