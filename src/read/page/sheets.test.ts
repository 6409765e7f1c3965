import { describe, expect, it } from 'vitest'
import type { Glyph } from './glyph'
import { isMadeUp, withoutWatermark } from './legible'
import { holdRows, splitSpread } from './spread'
import { type Sheet, turnUpright } from './turn'

const glyph = (text: string, left: number, top: number, turn: Glyph['turn'] = 0, size = 10): Glyph => ({
  text,
  box: [left, top, left + size, top + size],
  size,
  baseline: top + 0.88 * size,
  invisible: false,
  turn,
})
const column = (left: number, count: number) =>
  Array.from({ length: count }, (_, index) => glyph('字', left + (index % 30) * 10, 50 + Math.floor(index / 30) * 20))
const sheet = (glyphs: readonly Glyph[], width = 1190, height = 842): Sheet => ({ width, height, glyphs, rulings: [], turn: 0 })

describe('splitSpread', () => {
  it('parts two columns of text on a wide sheet', () => {
    const { halves } = splitSpread(sheet([...column(60, 300), ...column(660, 300)]))
    expect(halves.map(half => half.glyphs.length)).toEqual([300, 300])
  })

  it('leaves a sheet whole whose right half holds figures only', () => {
    const figures = Array.from({ length: 200 }, (_, index) => glyph('0', 700 + (index % 8) * 50, 50 + Math.floor(index / 8) * 20))
    expect(splitSpread(sheet([...column(60, 300), ...figures])).halves).toHaveLength(1)
  })

  it('leaves a table without lines whole: the heads of its right columns stand on lines of the left ones', () => {
    const row = (left: number, top: number, text: string) => [...text].map((one, at) => glyph(one, left + 10 * at, top))
    const table = (lower: number) => [
      ...[100, 160, 220].flatMap(top => [...row(60, top, '内容一栏与制发的件数是多少'), ...row(660, top + lower, '废止的件数现行的件数')]),
      ...[120, 140, 180, 240].flatMap(top => [...row(60, top, '规章与文件'), ...row(660, top + lower, '80')]),
    ]
    expect(splitSpread(sheet(table(0))).halves).toHaveLength(1)
    // Pages have lines of their own.
    expect(splitSpread(sheet(table(9))).halves).toHaveLength(2)
  })

  it('would part the figures of a table from its labels where heads stand over them, which is told by their lines', () => {
    const row = (left: number, top: number, text: string) => [...text].map((one, at) => glyph(one, left + 10 * at, top))
    const tops = [100, 117, 134, 151, 168, 185]
    const labels = tops.flatMap(top => row(60, top, '属于行政查询事项'))
    const figures = (lower: number) => [...row(660, 60, '科研机构总计'), ...tops.flatMap(top => row(660, top + lower, '80'))]
    expect(holdRows(labels, figures(0))).toBe(true)
    // Pages have lines of their own, and labels beside their figures.
    expect(holdRows(labels, figures(6))).toBe(false)
    expect(holdRows(labels, [...figures(0), ...tops.flatMap(top => row(560, top, '重复申请'))])).toBe(false)
  })

  it('parts columns under a title and over a page number, and gives the title to the left one, the number to the right one', () => {
    const title = Array.from({ length: 20 }, (_, index) => glyph('题', 495 + index * 10, 20))
    const { halves } = splitSpread(sheet([...title, ...column(60, 300), ...column(660, 300), glyph('1', 595, 820)]))
    expect(halves.map(half => half.glyphs.length)).toEqual([320, 301])
  })

  it('parts columns as close as two lines of type', () => {
    const { halves } = splitSpread(sheet([...column(285, 300), ...column(600, 300)]))
    expect(halves).toHaveLength(2)
  })

  it('parts a sheet where the one before was, however little it holds', () => {
    const little = sheet([...column(60, 60), ...column(660, 5)])
    const { fold } = splitSpread(sheet([...column(60, 300), ...column(660, 300)]))
    expect(splitSpread(little).halves).toHaveLength(1)
    expect(splitSpread(little, fold).halves).toHaveLength(2)
  })

  it('parts a sheet where the one before was, though beside short lines a larger strip is empty', () => {
    const { fold } = splitSpread(sheet([...column(285, 300), ...column(600, 300)]))
    const short = sheet([...column(60, 20), ...column(600, 60)])
    expect(splitSpread(short, fold).fold?.at).toBe(fold?.at)
  })

  it('parts a sheet where the one before was beside a table at its top, though a wider strip is empty below the table', () => {
    const { fold } = splitSpread(sheet([...column(260, 300), ...column(624, 300)]))
    const table = Array.from({ length: 50 }, (_, index) => glyph('表', 60 + index * 10, 130))
    const { halves } = splitSpread(sheet([...table, ...column(624, 60)]), fold)
    expect(halves.map(half => half.glyphs.length)).toEqual([50, 60])
  })

  it('sees one strip over and beside a page number', () => {
    // Beside the lines a wider strip is empty down to a table at the foot of the left page: that page ends with the table.
    const table = Array.from({ length: 33 }, (_, index) => glyph('表', 232 + index * 10, 760))
    const { halves } = splitSpread(sheet([...column(230, 600), ...table, ...column(680, 900), glyph('1', 595, 820)]))
    expect(halves.map(half => half.glyphs.length)).toEqual([633, 901])
  })

  it('leaves a table whole that lines run across', () => {
    const lines = Array.from({ length: 12 }, (_, index) => ({ along: 'x' as const, at: 45 + index * 20, from: 50, to: 970 }))
    expect(splitSpread({ ...sheet([...column(60, 300), ...column(660, 300)]), rulings: lines }).halves).toHaveLength(1)
  })

  it('gives each half the areas on its side', () => {
    const areas = { clips: [[60, 50, 300, 70] as const, [660, 50, 800, 70] as const], fills: [[20, 20, 1100, 60] as const] }
    const { halves } = splitSpread({ ...sheet([...column(60, 300), ...column(660, 300)]), areas })
    expect(halves.map(half => half.areas)).toEqual([
      { clips: [[60, 50, 300, 70]], fills: [] },
      { clips: [[660, 50, 800, 70]], fills: [] },
    ])
  })

  it('leaves an upright page whole', () => {
    expect(splitSpread(sheet([...column(20, 300), ...column(330, 200)], 650, 842)).halves).toHaveLength(1)
  })
})

describe('turnUpright', () => {
  it('makes sideways text run to the right', () => {
    // Three characters one under the other, set a quarter turn clockwise: read from the top down.
    const turned = turnUpright(sheet([glyph('一', 300, 100, 90), glyph('二', 300, 110, 90), glyph('三', 300, 120, 90)], 600, 800))
    expect([turned.width, turned.height, turned.turn]).toEqual([800, 600, 90])
    expect([...turned.glyphs].sort((one, other) => one.box[0] - other.box[0]).map(each => each.text)).toEqual(['一', '二', '三'])
    expect(new Set(turned.glyphs.map(each => each.baseline)).size).toBe(1)
  })

  it('turns areas with the text', () => {
    const areas = { clips: [[290, 90, 310, 140] as const], fills: [[0, 0, 600, 10] as const] }
    const turned = turnUpright({ ...sheet([glyph('一', 300, 100, 90), glyph('二', 300, 110, 90)], 600, 800), areas })
    expect(turned.areas).toEqual({ clips: [[90, 290, 140, 310]], fills: [[0, 0, 10, 600]] })
  })

  it('drops text that stands across the rest', () => {
    expect(turnUpright(sheet([...column(0, 20), glyph('斜', 5, 5, 90)])).glyphs).toHaveLength(20)
  })

  it('says where it dropped a figure: the cell that it stood in is not blank', () => {
    const dropped = (turn: Glyph['turn']) => turnUpright(sheet([...column(0, 20), glyph('7', 5, 5, turn), glyph('件', 15, 5, turn)])).askew
    expect(dropped(90)).toEqual([[5, 5, 15, 15]])
    expect(dropped(0)).toBeUndefined()
  })
})

describe('text that is none of the report’s', () => {
  it('leaves out type set across the page', () => {
    expect(withoutWatermark([...column(0, 50), glyph('稿', 100, 100, 0, 60)])).toHaveLength(50)
  })

  it('knows text that a font made up', () => {
    expect(isMadeUp([...'ŵƇǎɐʌʍΔΘЖЩћ\ue001\ue002\ue003ħŁŋœřſ'].map((text, index) => glyph(text, index, 0)))).toBe(true)
    expect(isMadeUp([...'✍✴✣✪❆✎❆✜✂✄☎✤✏✥✑✆✝✞✄✟★✔✠✡'].map((text, index) => glyph(text, index, 0)))).toBe(true)
    expect(isMadeUp(column(0, 50))).toBe(false)
  })

  it('knows a page on which a font says some of its characters wrongly', () => {
    const among = (text: string) => [...column(0, 100), ...[...text].map((character, index) => glyph(character, index, 100))]
    expect(isMadeUp(among('第二十条第ÿ一Ā项ÿ二Ā'))).toBe(true)
    expect(isMadeUp(among('本\u0080制发件数本\u0080废止件数本\u0080'))).toBe(true)
    expect(isMadeUp(among('合计：2×3÷6（㎡）…·—'))).toBe(false)
    expect(isMadeUp(among('Ürümqi Shì, Wūlǔmùqí'))).toBe(false)
  })
})
