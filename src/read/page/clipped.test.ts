import { expect, it } from 'vitest'
import type { Box } from '../../model/source'
import { markClipped, type Window } from './clipped'
import type { Glyph } from './glyph'

/** Texts, each shown through a clip from one x to another; digits are 5 points wide, on a line of their own each. */
const cutOf = (...texts: readonly (readonly [text: string, left: number, clip: readonly [from: number, to: number]])[]): string[] => {
  const glyphs: Glyph[] = []
  const windows: Window[] = []
  for (const [line, [text, left, [from, to]]] of texts.entries()) {
    const top = 100 + 20 * line
    const first = glyphs.length
    for (const [at, letter] of [...text].entries()) {
      const box: Box = [left + 5 * at, top, left + 5 * at + 5, top + 10]
      glyphs.push({ text: letter, box, size: 10, baseline: top + 9, invisible: false, turn: 0 })
    }
    windows.push({ clip: [from, top - 2, to, top + 12], from: first, to: glyphs.length })
  }
  const marked = markClipped(glyphs, windows, 10000)
  return windows.flatMap(({ from, to }, at) => (marked.slice(from, to).some(({ cut }) => cut) ? [texts[at]?.[0] ?? ''] : []))
}

const column = [100, 120] as const

it('a figure that goes on beyond its clip is cut, one with room on both sides is not', () => {
  expect(cutOf(['0', 107, column], ['110', 102, column], ['1336', 103, column], ['12', 97, column])).toEqual(['1336', '12'])
})

it('a figure that ends where its clip does is cut where others do not', () => {
  expect(cutOf(['0', 107, column], ['3', 107, column], ['12', 105, column], ['110', 105.2, column])).toEqual(['110'])
})

it('figures set to the right end there all, and are cut where there is no room to the left', () => {
  expect(cutOf(['0', 115, column], ['3', 115, column], ['12', 110, column], ['1103', 100, column])).toEqual(['1103'])
})

it('clips that are made for their texts cut none', () => {
  expect(cutOf(['0', 107, [107, 112]], ['12', 105, [105, 115]], ['1103', 100, column])).toEqual([])
})

/** Which of some figures fill their clips, each at an x in a clip from one x to another and so many points high. */
const fullOf = (
  ...figures: readonly (readonly [text: string, left: number, clip: readonly [from: number, to: number], height: number])[]
) => {
  const glyphs: Glyph[] = []
  const windows: Window[] = []
  for (const [line, [text, left, [from, to], height]] of figures.entries()) {
    const top = 100 + 40 * line
    const first = glyphs.length
    for (const [at, letter] of [...text].entries()) {
      const box: Box = [left + 5 * at, top, left + 5 * at + 5, top + 10]
      glyphs.push({ text: letter, box, size: 10, baseline: top + 9, invisible: false, turn: 0 })
    }
    windows.push({ clip: [from, top - 2, to, top - 2 + height], from: first, to: glyphs.length })
  }
  const marked = markClipped(glyphs, windows, 10000)
  return windows.flatMap(({ to }, at) => (marked[to - 1]?.full ? [figures[at]?.[0] ?? ''] : []))
}

it('a figure that fills its clip may be the first line of one that breaks', () => {
  expect(fullOf(['350', 102, [100, 119], 14], ['351', 102, [100, 119], 27], ['35', 104, [100, 119], 14])).toEqual(['350'])
})

it('what cells keep off their sides is no room, also behind a narrow digit', () => {
  expect(fullOf(['1471', 105.4, [100, 135], 14], ['147', 110, [100, 135], 14], ['0', 115, [100, 135], 14])).toEqual(['1471'])
})

it('figures that all fill their clips are of one length', () => {
  expect(fullOf(['19', 100, [100, 110], 14], ['20', 130, [130, 140], 14])).toEqual(['19', '20'])
})

it('clips with the same room beside texts of all lengths are made for them', () => {
  expect(fullOf(['350', 101, [100, 117], 14], ['35', 101, [100, 112], 14], ['1', 101, [100, 107], 14])).toEqual([])
})

it('words of which a clip cuts off the foot may go on below it', () => {
  const glyph: Glyph = { text: '果', box: [100, 100, 110, 110], size: 10, baseline: 109, invisible: false, turn: 0 }
  const cutBy = (bottom: number) => markClipped([glyph], [{ clip: [90, 98, 130, bottom], from: 0, to: 1 }], 10000)[0]?.cut
  expect([cutBy(108), cutBy(109.5)]).toEqual([true, undefined])
})

it('clips of each sign alone break no figure', () => {
  const text = [...'1105'].map((letter, at): Glyph => {
    const left = 100 + 5 * at
    return { text: letter, box: [left, 100, left + 5, 110], size: 10, baseline: 109, invisible: false, turn: 0 }
  })
  const windows = text.map(({ box }, at): Window => ({ clip: [box[0] - 0.2, 98, box[2] + 0.2, 112], from: at, to: at + 1 }))
  expect(markClipped(text, windows, 10000).some(({ full, cut }) => full || cut)).toBe(false)
})

it('a figure that ends where the clip of a page does, as no other line there, may go on beyond', () => {
  const page: Box = [0, 0, 500, 700]
  const lines = [
    ['12', 100],
    ['1376', 480],
    ['158', 470],
    ['2023', 300],
    ['年', 495],
  ] as const
  const glyphs = lines.flatMap(([text, left], line) =>
    [...text].map((letter, at): Glyph => {
      const box: Box = [left + 5 * at, 20 * line, left + 5 * at + 5, 20 * line + 10]
      return { text: letter, box, size: 10, baseline: 20 * line + 9, invisible: false, turn: 0 }
    }),
  )
  const marked = markClipped(glyphs, [{ clip: page, from: 0, to: glyphs.length }], 10000)
  expect(marked.flatMap(({ full, box }) => (full ? [box[1] / 20] : []))).toEqual([1])
})

it('a figure that fills the clip of a list to choose from is whole: its frame leaves room for an arrow', () => {
  const glyphs = [...'3504'].map((letter, at): Glyph => {
    const box: Box = [100 + 5 * at, 100, 105 + 5 * at, 110]
    return { text: letter, box, size: 10, baseline: 109, invisible: false, turn: 0 }
  })
  const column = { clip: [200, 98, 220, 112] as const, from: 0, to: 0 }
  const list = { clip: [99.8, 98, 120.3, 112] as const, from: 0, to: 4 }
  const isFull = (end: number) => {
    const frame = [98, end].map(at => ({ along: 'y' as const, at, from: 97, to: 113 }))
    return markClipped(glyphs, [column, list], 10000, frame).some(({ full }) => full)
  }
  expect([isFull(121), isFull(131)]).toEqual([true, false])
})
