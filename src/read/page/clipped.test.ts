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

it('a figure that fills its clip may be the first line of one that breaks', () => {
  const glyphsOf = (text: string, top: number, from: number): Glyph[] =>
    [...text].map((letter, at) => ({
      ...{ text: letter, size: 10, baseline: top + 9, invisible: false, turn: 0 as const },
      box: [from + 5 * at, top, from + 5 * at + 5, top + 10] as Box,
    }))
  const glyphs = [...glyphsOf('350', 100, 102), ...glyphsOf('350', 140, 102), ...glyphsOf('35', 180, 104)]
  const windows: Window[] = [
    { clip: [100, 98, 119, 112], from: 0, to: 3 },
    { clip: [100, 138, 119, 165], from: 3, to: 6 },
    { clip: [100, 178, 119, 192], from: 6, to: 8 },
  ]
  const full = markClipped(glyphs, windows, 10000).flatMap((glyph, at) => (glyph.full ? [at] : []))
  expect(full).toEqual([2])
})
