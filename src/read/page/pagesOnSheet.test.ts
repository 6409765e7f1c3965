import { describe, expect, it } from 'vitest'
import { collectPages } from './collectPages'
import type { Glyph } from './glyph'
import { splitSheet } from './pagesOnSheet'
import type { Sheet } from './turn'

const WIDTH = 600
const HEIGHT = 840

const glyph = (text: string, left: number, top: number): Glyph => ({
  text,
  box: [left, top, left + 8, top + 8],
  size: 8,
  baseline: top + 7,
  invisible: false,
  turn: 0,
})

/** Lines of ten characters from a place on. */
const text = (left: number, top: number, lines: number): Glyph[] =>
  Array.from({ length: 10 * lines }, (_, index) => glyph('字', left + (index % 10) * 10, top + Math.floor(index / 10) * 20))

const sheet = (...glyphs: readonly Glyph[][]): Sheet => ({
  ...{ width: WIDTH, height: HEIGHT, glyphs: glyphs.flat(), rulings: [], turn: 0 },
})

const [topLeft, topRight, bottomLeft, bottomRight] = [text(50, 50, 8), text(350, 50, 8), text(50, 470, 8), text(350, 470, 8)]
const counts = (halves: readonly Sheet[] | undefined) => halves?.map(half => half.glyphs.length)

describe('splitSheet', () => {
  it('parts four pages that are drawn one after the other', () => {
    const found = splitSheet(sheet(topLeft, topRight, bottomLeft, bottomRight), null)
    expect(found?.places).toEqual({ across: 2, down: 2 })
    expect(found?.halves.map(({ left, reach }) => [left, ...(reach ?? [])])).toEqual([
      [undefined, 0, 420],
      [300, 0, 420],
      [undefined, 420, 840],
      [300, 420, 840],
    ])
  })

  it('leaves out places behind the last page', () => {
    expect(counts(splitSheet(sheet(topLeft, topRight, bottomLeft), null)?.halves)).toEqual([80, 80, 80])
  })

  it('reads columns to their ends where they are drawn so', () => {
    expect(counts(splitSheet(sheet(topLeft, bottomLeft, topRight, bottomRight), null)?.halves)).toEqual([160, 160])
  })

  it('reads columns to their ends where the first has a line at its foot and no more', () => {
    const found = splitSheet(sheet(topLeft, text(50, 470, 1), topRight, text(350, 430, 20)), null)
    expect(counts(found?.halves)).toEqual([90, 280])
  })

  it('keeps rows of a table together, which are drawn across its columns', () => {
    const rows = Array.from({ length: 20 }, (_, index) => [...text(50, 50 + index * 36, 1), ...text(350, 50 + index * 36, 1)])
    expect(splitSheet(sheet(...rows), null)).toBeNull()
  })

  it('keeps what a line of a table reaches over', () => {
    const rulings = [{ along: 'x' as const, at: 45, from: 50, to: 550 }]
    expect(splitSheet({ ...sheet(topLeft, topRight, bottomLeft, bottomRight), rulings }, null)).toBeNull()
  })

  it('takes a stamp that is drawn last for the page that it stands on', () => {
    expect(counts(splitSheet(sheet(topLeft, topRight, bottomLeft, bottomRight, text(60, 300, 1).slice(0, 3)), null)?.halves)).toEqual([
      83, 80, 80, 80,
    ])
  })

  it('leaves columns under a title over both to their fold', () => {
    expect(splitSheet(sheet(text(250, 10, 1), topLeft, topRight), null)).toBeNull()
  })

  it('takes the places of the sheet before, however little the next one holds', () => {
    const little = sheet(text(50, 50, 1))
    expect(splitSheet(little, null)).toBeNull()
    expect(splitSheet(little, { across: 2, down: 2 })?.halves).toHaveLength(1)
  })
})

describe('collectPages', () => {
  it('parts a sheet that holds too little to tell its pages where the next one tells them', () => {
    const collected = collectPages()
    collected.add(1, sheet(text(50, 50, 3), text(50, 470, 1)))
    collected.add(2, sheet(topLeft, topRight, bottomLeft, bottomRight))
    expect(collected.pages.map(({ number, runs }) => [number, runs.length > 0])).toEqual([
      ...[[1, true] as const, [1, false] as const, [1, true] as const],
      ...Array.from({ length: 4 }, () => [2, true] as const),
    ])
  })
})
