import { describe, expect, it } from 'vitest'
import type { Ruling } from '../../model/source'
import { withoutAsides } from './asides'
import { type Glyph, glyphsToRuns } from './glyph'

let objects = 0
/** A word as one text object, its digits half an em wide. */
const word = (text: string, left: number, extra: Partial<Glyph> & { step?: number } = {}): Glyph[] => {
  const { step, ...rest } = extra
  const size = rest.size ?? 10
  const baseline = rest.baseline ?? 100
  const object = ++objects
  return [...text].map((character, index) => {
    const at = left + index * (step ?? size / 2)
    return {
      text: character,
      box: [at, baseline - 0.88 * size, at + Math.min(step ?? size, size / 2), baseline + 0.12 * size] as const,
      ...{ size, baseline, invisible: false, turn: 0 as const, object, ink: '#000000' },
      ...rest,
    }
  })
}
const upright = (at: number): Ruling => ({ along: 'y', at, from: 50, to: 150 })
const across = (at: number, from: number, to: number): Ruling => ({ along: 'x', at, from, to })
const read = (glyphs: readonly Glyph[], rulings: readonly Ruling[] = []) => {
  const printed = withoutAsides(glyphs, rulings, undefined)
  const runs = glyphsToRuns(printed.glyphs, printed.cut)
  return { texts: runs.map(run => run.text), doubts: runs.map(run => run.doubt === true), ...printed }
}

describe('struck out figures', () => {
  it('give way to their correction', () => {
    expect(read([...word('73', 0), ...word('0', 10)], [across(97, 0, 10)])).toMatchObject({ texts: ['0'], doubts: [false], rulings: [] })
  })

  it('are in doubt where no correction stands beside them', () => {
    expect(read(word('73', 0), [across(97, 0, 10)])).toMatchObject({ texts: ['73'], doubts: [true] })
  })

  it('are not those that a line underlines, nor those on the border of a cell', () => {
    expect(read(word('73', 0), [across(101, 0, 10)])).toMatchObject({ texts: ['73'], doubts: [false], rulings: [] })
    const border = across(97, 0, 10)
    expect(read(word('73', 0), [border, upright(0), upright(10)]).rulings).toContain(border)
  })
})

describe('figures that something covers in part', () => {
  it('are in doubt where their rest is covered on the next line of the cell, unless a line parts the two', () => {
    const rest = word('3', 0, { baseline: 114 }).map(glyph => ({ ...glyph, hidden: true as const, covered: true as const }))
    expect(read([...word('51', 0), ...rest])).toMatchObject({ texts: ['51'], doubts: [true] })
    expect(read([...word('51', 0), ...rest], [across(104, -5, 20)])).toMatchObject({ texts: ['51'], doubts: [false] })
    expect(read([...word('51', 20), ...rest])).toMatchObject({ texts: ['51'], doubts: [false] })
  })

  it('leave words that are cut before, behind and above what is covered', () => {
    const covered = { hidden: true, covered: true } as const
    const han = (text: string, left: number, baseline = 100) => word(text, left, { baseline })
    const cut = (glyphs: readonly Glyph[]) =>
      glyphsToRuns(withoutAsides(glyphs, [], undefined).glyphs).map(run => [run.text, run.cut === true])
    const [first, ...rest] = han('法律服务', 0) as [Glyph, ...Glyph[]]
    expect(cut([{ ...first, ...covered }, ...rest])).toEqual([['律服务', true]])
    expect(cut([...han('法律', 0), ...han('机构', 0, 114).map(glyph => ({ ...glyph, ...covered }))])).toEqual([['法律', true]])
    expect(cut([...han('法律', 0).map(glyph => ({ ...glyph, ...covered })), ...han('机构', 0, 114)])).toEqual([['机构', true]])
    expect(cut([...han('法律', 0).map(glyph => ({ ...glyph, ...covered })), ...han('机构', 40, 114)])).toEqual([['机构', false]])
  })

  it('are in doubt, and so is none that stands beside one that is covered whole', () => {
    const [first, ...rest] = word('342', 0) as [Glyph, ...Glyph[]]
    const covered = { hidden: true, covered: true } as const
    expect(read([{ ...first, ...covered }, ...rest])).toMatchObject({ texts: ['42'], doubts: [true] })
    expect(read([...word('342', 0).map(glyph => ({ ...glyph, ...covered })), ...word('7', 16)])).toMatchObject({
      texts: ['7'],
      doubts: [false],
    })
  })
})

describe('type too small to be seen', () => {
  const text = word('现行有效件数', 200)

  it('is no digit of the figure it stands beside, and its place is not blank for certain', () => {
    const { texts, doubts, unseen } = read([...text, ...word('12', 0), ...word('7', 10, { size: 1 })])
    expect(texts).toContain('12')
    expect(doubts).not.toContain(true)
    expect(unseen).toHaveLength(1)
  })

  it('is kept where it is words', () =>
    expect(read([...text, ...word('青石县2023年', 0, { size: 1, step: 1 })]).texts.join('')).toContain('青石县2023年'))

  it('is the page’s own where all of it is so small', () =>
    expect(read([...word('12', 0, { size: 1 }), ...word('30', 20, { size: 1 })]).texts.sort()).toEqual(['12', '30']))
})

describe('marks of notes', () => {
  it('are no digits of the figure they stand beside', () => {
    const { texts, unseen } = read([...word('0', 0), ...word('12', 5, { size: 6, baseline: 96 })])
    expect(texts).toEqual(['0'])
    expect(unseen).toHaveLength(2)
  })

  it('are not the last digits of figures beside larger ones that stand lower', () =>
    expect(read([...word('3073', 0), ...word('3872', 22, { size: 20, baseline: 105 })]).texts.sort()).toEqual(['3073', '3872']))

  it('are no figures of cells that a text box lies over', () =>
    expect(
      read([
        ...word('140', 0, { size: 9, baseline: 96 }),
        ...word('2802', 26, { size: 9, baseline: 96 }),
        ...word('2025年1', 8, { size: 12, baseline: 101 }),
      ]).texts.sort(),
    ).toEqual(['140', '2025年1', '2802']))

  it('stand behind what they mark, and reach over nothing', () => {
    expect(read([...word('6', 0, { size: 9, baseline: 96 }), ...word('12', 5, { size: 12 })])).toMatchObject({
      texts: ['6', '12'],
      unseen: [],
    })
    expect(
      read([...word('年', 0, { size: 12 }), ...word('0', 6, { size: 9, baseline: 96 }), ...word('1', 8.5, { size: 12 })]).unseen,
    ).toEqual([])
  })

  it('are known on a page with a large heading over many figures', () => {
    const figures = Array.from({ length: 500 }, (_, index) =>
      word('0', (index % 20) * 25, { size: 9, baseline: 200 + 12 * Math.floor(index / 20) }),
    )
    const heading = word('二', 0, { size: 14 })
    expect(
      read([...heading, ...figures.flat(), ...word('5', 0, { size: 9, baseline: 600 }), ...word('2', 4.5, { size: 7.5, baseline: 596 })])
        .unseen,
    ).toHaveLength(1)
  })

  it('are not taken for smaller figures of another line or place', () => {
    expect(read([...word('0', 0), ...word('1', 20, { size: 6, baseline: 96 })]).texts).toContain('1')
    expect(read([...word('0', 0, { baseline: 120 }), ...word('1', 5, { size: 6, baseline: 100 })]).texts).toContain('1')
  })

  it('leave in doubt what is as large, or stands on the same line', () => {
    expect(read([...word('6', 0), ...word('1', 5, { size: 7 })])).toMatchObject({ texts: ['61'], doubts: [true] })
  })
})

describe('stamps', () => {
  const cells = [upright(0), upright(30), upright(60)]

  it('are text in another ink over the lines of cells', () => {
    const figures = [...word('1', 10), ...word('2', 40)]
    const text = Array.from({ length: 60 }, (_, index) => word('字', index * 12, { baseline: 30 })).flat()
    expect(read([...text, ...figures, ...word('32082900', 12, { ink: '#d90000', baseline: 104 })], cells).texts.join('')).not.toMatch(/3/)
  })

  it('are text in another ink over other text, wherever it stands', () => {
    const text = Array.from({ length: 60 }, (_, index) => word('字', index * 12, { baseline: 30 })).flat()
    const mark = { ink: '#000000 0.30', size: 14, baseline: 31 }
    expect(read([...text, ...word('草稿2', 50, mark), ...word('7', 5)]).texts.join('')).toBe(`${'字'.repeat(60)}7`)
  })

  it('are words that stand all over a page in an ink of their own, however many they are', () => {
    const rows = Array.from({ length: 8 }, (_, index) => word('水务局李某', 5 + index, { baseline: 100 + 40 * index, ink: '#000000 0.15' }))
    const figures = word('69', 20, { baseline: 101 })
    expect(read([...figures, ...rows.flat()], [upright(18), upright(60)]).texts).toEqual(['69'])
    // Heads of a table may be many and in an ink of their own, but are not all the same.
    const heads = ['甲乙丙丁戊', '己庚辛壬癸', '子丑寅卯辰'].flatMap((text, index) =>
      word(text, 5, { baseline: 100 + 40 * index, ink: '#336699' }),
    )
    expect(read([...figures, ...heads], [upright(18)]).texts.join('')).toContain('甲乙')
  })

  it('are such words where the edge of the page and lines of the table cut many of them', () => {
    const ink = '#000000 0.15'
    const rows = Array.from({ length: 6 }, (_, index) => [
      ...word('李某1234', 5 + index, { baseline: 100 + 40 * index, ink }),
      ...word('李某1234'.slice(0, 4 + (index % 2)), 80, { baseline: 100 + 40 * index + index, ink }),
    ])
    const figures = word('69', 20, { baseline: 101 })
    expect(read([...figures, ...rows.flat()], [upright(18), upright(60)]).texts).toEqual(['69'])
  })

  it('are not what is filled in on a line of dashes', () => {
    const text = Array.from({ length: 60 }, (_, index) => word('字', index * 12, { baseline: 30 })).flat()
    expect(read([...text, ...word('____', 0), ...word('12', 5, { ink: '#0000ff' })]).texts.join('')).toMatch(/1.?2/)
  })

  it('are not the figures of narrow cells that a program sets in one object, a little apart about each line', () => {
    const row = [...word('2049', 2), ...word('2719', 24), ...word('1429', 46)].map(glyph => ({ ...glyph, object: 0 }))
    expect(read(row, [upright(0), upright(23), upright(45), upright(67)])).toMatchObject({ texts: ['2049', '2719', '1429'], unseen: [] })
  })

  it('are figures in the ink of text set askew, where no line stands upright', () => {
    const text = Array.from({ length: 90 }, (_, index) => word('字', index * 12, { baseline: 30 })).flat()
    const red = { ink: '#d90000', baseline: 104 }
    const glyphs = [...text, ...word('1', 10), ...word('32082900', 60, red), ...word('青石县2023年', 200, red)]
    const texts = (tilted: ReadonlySet<string>) =>
      withoutAsides(glyphs, [across(98, 0, 300)], undefined, tilted)
        .glyphs.map(glyph => glyph.text)
        .join('')
    expect(texts(new Set(['#d90000']))).toBe(`${'字'.repeat(90)}1青石县2023年`)
    expect(texts(new Set())).toContain('32082900')
  })

  it('are figures in any ink over several lines', () => {
    expect(read([...word('7', 5, { baseline: 90 }), ...word('320829001234567', 10)], cells).texts).toEqual(['7'])
  })
})

describe('figures', () => {
  it('that reach over a line stay whole', () => {
    expect(read(word('1122', 20), [upright(32)])).toMatchObject({ texts: ['1122'], doubts: [false] })
  })

  it('of cells side by side are parted, and in doubt where they touch', () => {
    expect(read([...word('11', 20), ...word('2', 30)], [upright(30)])).toMatchObject({ texts: ['11', '2'], doubts: [true, true] })
  })

  it('keep their repeats however narrow they are set', () => {
    expect(read(word('1122', 0, { step: 1.7 })).texts).toEqual(['1122'])
  })

  it('set apart are one figure where one object holds them alone', () => {
    expect(read(word('128', 0, { step: 11 })).texts).toEqual(['128'])
    expect(read([...word('1', 0), ...word('2', 11)]).texts).toEqual(['1', '2'])
  })

  it('in two inks, or on top of each other, are in doubt', () => {
    expect(read([...word('7', 0), ...word('2', 5, { ink: '#0000ff' })]).doubts).toEqual([true])
    expect(read([...word('7', 0), ...word('2', 1.5)]).doubts).toEqual([true])
  })
})

describe('invisible text', () => {
  it('stands where a scan carries a few visible words', () => {
    const layer = word('123456789', 0, { invisible: true })
    expect(read([...layer, ...word('印', 0, { baseline: 200 })]).texts).toEqual(['123456789', '印'])
  })
})

describe('figures that ran into each other', () => {
  const borders = [upright(20), upright(40), upright(60)]
  it('are in doubt where one of them reaches over the cells of others, in one ink', () => {
    const wide = word('1142000', 12)
    expect(read([...wide, ...word('376', 41), ...word('8', 70)], borders)).toMatchObject({ texts: ['376', '8'], doubts: [true, false] })
    const red = wide.map(glyph => ({ ...glyph, ink: '#d00000' }))
    expect(read([...red, ...word('376', 41), ...word('8', 70)], borders)).toMatchObject({ texts: ['376', '8'], doubts: [false, false] })
  })
})
