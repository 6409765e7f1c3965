import { describe, expect, it } from 'vitest'
import type { Box } from '../../model/source'
import type { Glyph } from './glyph'
import { emptyBars, hidesWords, markHidden, markUnder, type Paint } from './unseen'

const glyph = (ink: string): Glyph => ({ text: '7', box: [10, 10, 20, 20], size: 10, baseline: 18, invisible: false, turn: 0, ink })
const others = Array.from({ length: 9 }, (): Glyph => ({ ...glyph('#000000'), box: [50, 50, 60, 60] }))
const around: Box = [0, 0, 30, 30]
const isHidden = (own: Glyph, ...paints: Paint[]) => markHidden([...others, own], paints).at(-1)?.hidden === true

describe('markHidden', () => {
  it('finds text in the colour of the paper, or nearly so', () => {
    expect(isHidden(glyph('#ffffff'))).toBe(true)
    expect(isHidden(glyph('#f4f4f4'))).toBe(true)
    expect(isHidden(glyph('#999999'))).toBe(false)
  })

  it('sees white text on dark ground, on pictures and on patterns', () => {
    expect(isHidden(glyph('#ffffff'), { box: around, ink: '#004488', before: 0 })).toBe(false)
    expect(isHidden(glyph('#ffffff'), { box: around, ink: null, before: 0 })).toBe(false)
  })

  it('finds what was covered later, and not what was drawn on it', () => {
    expect(isHidden(glyph('#000000'), { box: around, ink: '#ffffff', before: 10 })).toBe(true)
    expect(isHidden(glyph('#000000'), { box: around, ink: '#ffffff', before: 9 })).toBe(false)
    expect(isHidden(glyph('#000000'), { box: around, ink: null, before: 10 })).toBe(false)
  })

  it('finds digits of which something covers a part, and none that a border touches or that is set on it', () => {
    const isCut = (box: Box, extra: Partial<Paint> = {}, own = glyph('#000000')) =>
      markHidden([...others, own], [{ box, ink: '#ffffff', before: 10, ...extra }]).at(-1)?.cut === true
    const side: Box = [17, 0, 30, 30]
    expect(isCut(side)).toBe(true)
    expect(isCut([0, 0, 30, 13])).toBe(true)
    expect(isCut([0, 15.5, 30, 16.5])).toBe(false)
    expect(isCut(side, { before: 9 })).toBe(false)
    expect(isCut(side, { ink: null })).toBe(false)
    expect(isCut([19, 0, 30, 30])).toBe(false)
    expect(isCut(side, {}, { ...glyph('#000000'), text: '章' })).toBe(false)
  })

  it('finds text that shows through wholly, and sees what is only faint', () => {
    expect(isHidden(glyph('#000000 0.00'))).toBe(true)
    expect(isHidden(glyph('#000000 0.30'))).toBe(false)
  })

  it('believes nothing where most of the page would be hidden', () => {
    expect(markHidden(others, [{ box: [0, 0, 600, 800], ink: '#ffffff', before: 9 }]).some(each => each.hidden)).toBe(false)
  })
})

describe('hidesWords', () => {
  const word = (left: number, extra: Partial<Glyph> = {}): Glyph[] =>
    [...'规章废止'].map((text, at) => ({ ...glyph('#000000'), text, box: [left + 10 * at, 10, left + 10 * at + 10, 20], ...extra }))
  const covered = { hidden: true, covered: true } as const

  it('tells of words under a cover', () => expect(hidesWords([...word(0, covered), ...word(100)])).toBe(true))

  it('is silent where something was set in their place, and of words in the colour of the paper', () => {
    expect(hidesWords([...word(0, covered), ...word(1)])).toBe(false)
    expect(hidesWords([...word(0, { hidden: true }), ...word(100)])).toBe(false)
  })
})

describe('markUnder', () => {
  const isUnder = (...paints: Paint[]) => markUnder([glyph('#000000'), ...others], paints)[0]?.under === true

  it('finds what a picture was laid on, and not what was set on one or beside it', () => {
    expect(isUnder({ box: around, ink: null, before: 1, picture: true })).toBe(true)
    expect(isUnder({ box: around, ink: null, before: 0, picture: true })).toBe(false)
    expect(isUnder({ box: [40, 40, 70, 70], ink: null, before: 1, picture: true })).toBe(false)
  })

  it('takes patterns and pictures that show what is under them for none', () => {
    expect(isUnder({ box: around, ink: null, before: 1 })).toBe(false)
  })
})

it('a black bar with nothing on it may stand for a figure that was taken out', () => {
  const bar: Paint = { box: [100, 10, 130, 22], ink: '#000000', before: 0 }
  const bars = (...paints: Paint[]) => emptyBars(others, paints).map(({ 0: left }) => left)
  expect(bars(bar)).toEqual([100])
  expect(bars({ ...bar, ink: '#dddddd' }, { ...bar, box: [0, 0, 400, 300] }, { ...bar, box: [100, 10, 130, 11] })).toEqual([])
  expect(bars({ ...bar, box: [45, 45, 70, 65] })).toEqual([])
})

it('figures on a box that covers those of several lines are in doubt, on one that covers a line they are not', () => {
  const at = (left: number, top: number): Glyph => ({ ...glyph('#000000'), box: [left, top, left + 5, top + 10], baseline: top + 8 })
  const cut = (lower: number) =>
    markHidden(
      [...others, ...others, at(110, 110), at(150, lower), at(130, 112), at(300, 110)],
      [{ box: [100, 100, 200, 160], ink: '#ffffff', before: 20 }],
    )
      .slice(-2)
      .map(({ cut }) => cut === true)
  expect(cut(140)).toEqual([true, false])
  expect(cut(110)).toEqual([false, false])
})
