import { describe, expect, it } from 'vitest'
import { type Glyph, glyphsToRuns } from './glyph'

const glyph = (text: string, left: number, baseline = 100, extra: Partial<Glyph> = {}): Glyph => ({
  text,
  box: [left, baseline - 9, left + 10, baseline + 1],
  size: 10,
  baseline,
  invisible: false,
  turn: 0,
  ...extra,
})
const texts = (...glyphs: Glyph[]) => glyphsToRuns(glyphs).map(run => run.text)

describe('glyphsToRuns', () => {
  it('joins glyphs that touch, in whatever order they were drawn', () => {
    expect(texts(glyph('府', 10), glyph('政', 0), glyph('信', 20))).toEqual(['政府信'])
  })

  it('ends a run at a border that a closing bracket reaches over with the empty half of its em', () => {
    const borderAt = (x: number) => (left: number, right: number) => left < x && x < right
    const label = [...'（五）'].map((text, at) => glyph(text, 10 * at, 100, { object: 1 }))
    const next = [...'1信'].map((text, at) => glyph(text, 26 + 10 * at, 100, { object: 2 }))
    expect(glyphsToRuns([...label, ...next], borderAt(24)).map(({ text }) => text)).toEqual(['（五）', '1信'])
    expect(glyphsToRuns([...label, ...next], borderAt(19)).map(({ text }) => text)).toEqual(['（五）1信'])
  })

  it('ends a run at a gap and on another line', () => {
    expect(texts(glyph('1', 0), glyph('2', 14), glyph('3', 0, 130))).toEqual(['1', '2', '3'])
  })

  it('parts two lines whose words lie on each other, as in rows too low for their labels', () => {
    const words = (text: string, left: number, baseline: number, object: number) =>
      [...text].map((sign, at) => glyph(sign, left + 10 * at, baseline, { object }))
    expect(texts(...words('息公开申请', 14, 100, 1), ...words('申请人逾期未', 10, 101, 2))).toEqual(['息公开申请', '申请人逾期未'])
  })

  it('keeps a character once that was drawn twice for bold', () => {
    expect(texts(glyph('总', 0), glyph('总', 0.4), glyph('计', 10), glyph('计', 10.4))).toEqual(['总计'])
  })

  it('keeps a character once whose shadow lies a little lower, where that makes a line of its own', () => {
    expect(texts(glyph('表', -30, 97), glyph('9', 0, 100.7), glyph('9', 0.4, 101.4))).toEqual(['表', '9'])
  })

  it('keeps a full stop once whose shadow, in an ink of its own, lies half its width away and lower', () => {
    const stop = (left: number, baseline: number, ink: string) =>
      glyph('.', left, baseline, { ink, box: [left, baseline - 9, left + 3, baseline + 1] })
    const shadow = stop(11.7, 101.7, '#000000 0.50')
    expect(texts(glyph('1', 0), stop(10, 100, '#000000'), shadow, glyph('属', 13))).toEqual(['1.属'])
    expect(texts(stop(10, 100, '#000000'), stop(11.7, 100, '#000000'))).toEqual(['..'])
  })

  it('doubts a figure of which a digit is not shown, and no words', () => {
    const runs = glyphsToRuns([glyph('1', 0), glyph('3', 10, 100, { cut: true }), glyph('表', 40, 100, { cut: true })])
    expect(runs.map(({ text, doubt }) => [text, doubt])).toEqual([
      ['13', true],
      ['表', undefined],
    ])
  })

  it('doubts a figure of several inks, but not one whose unit is paler and smaller', () => {
    const doubts = (...glyphs: Glyph[]) => glyphsToRuns(glyphs).map(({ doubt }) => doubt)
    const black = { ink: '#000000' }
    expect(doubts(glyph('1', 0, 100, black), glyph('2', 10, 100, { ink: '#999999' }))).toEqual([true])
    expect(doubts(glyph('1', 0, 100, black), glyph('件', 10, 100, { ink: '#999999', size: 7 }))).toEqual([undefined])
  })

  it('drops blanks, however wide they are', () => {
    expect(texts(glyph('总', 0), glyph(' ', 10, 100, { box: [10, 91, 210, 101] }), glyph('计', 11))).toEqual(['总计'])
  })

  it('prefers what shows to an invisible layer, and takes that where nothing else is there', () => {
    expect(texts(glyph('甲', 0), glyph('乙', 50, 100, { invisible: true }))).toEqual(['甲'])
    expect(texts(glyph('乙', 50, 100, { invisible: true }))).toEqual(['乙'])
  })

  it('ends a run where a ruling stands between two glyphs', () => {
    expect(glyphsToRuns([glyph('1', 0), glyph('2', 10)], (left, right) => left <= 10 && right >= 10).map(run => run.text)).toEqual([
      '1',
      '2',
    ])
  })

  it('parts two figures that nearly touch, each set as a whole, and no digits that are set one by one', () => {
    const [one, other] = [{ object: 1 }, { object: 2 }]
    expect(texts(glyph('1', 0, 100, one), glyph('5', 10, 100, one), glyph('7', 20.8, 100, other))).toEqual(['15', '7'])
    expect(texts(glyph('1', 0, 100, one), glyph('5', 10, 100, one), glyph('7', 20, 100, other))).toEqual(['157'])
    expect(texts(glyph('1', 0, 100, one), glyph('5', 10.8, 100, other), glyph('7', 21.6, 100, { object: 3 }))).toEqual(['157'])
    expect(texts(glyph('1', 0, 100, one), glyph('5', 11, 100, one), glyph('7', 22, 100, other))).toEqual(['157'])
  })

  it('parts a figure from a label whose last mark reaches over the border with the empty half of its em', () => {
    const border = (left: number, right: number) => left <= 7 && right >= 7
    const [label, figure] = [glyph('”', 0, 100, { object: 1 }), glyph('3', 12, 100, { object: 2 })]
    expect(glyphsToRuns([label, figure], border).map(run => run.text)).toEqual(['”', '3'])
    expect(glyphsToRuns([label, { ...figure, object: 1 }], border).map(run => run.text)).toEqual(['”3'])
  })

  it('parts a label that a clip cuts from the figure or head that begins where it ends', () => {
    const [label, next] = [glyph('家', 0, 100, { object: 1, cut: true }), glyph('3', 11, 100, { object: 2 })]
    expect(texts(label, next)).toEqual(['家', '3'])
    expect(texts(label, { ...next, object: 1 })).toEqual(['家3'])
    expect(texts({ ...label, text: '1' }, next)).toEqual(['13'])
  })
})
