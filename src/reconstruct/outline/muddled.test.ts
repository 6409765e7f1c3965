import { describe, expect, it } from 'vitest'
import type { Page, Run } from '../../model/source'
import { runsToLines } from '../../read/page/lines'
import { forms } from '../../statute/forms'
import { headingsAside, linesInColumns, muddledPages } from './muddled'

const form = forms['2021']

const run = (text: string, left: number, top: number, size = 12): Run => ({
  text,
  box: [left, top, left + size * text.length, top + size],
  size,
  line: 0,
  start: 0,
})

const pageOf = (...runs: readonly Run[]): Page => {
  runsToLines(runs, { page: 1, sheet: 0 }, 1)
  return { number: 1, width: 595, height: 842, turn: 0, runs, rulings: [] }
}

/** Lines of prose below each other. */
const prose = (left: number, top: number, count: number): Run[] =>
  Array.from({ length: count }, (_, line) => run('及时发布各类政府信息内容准确', left, top + 20 * line))

describe('running text in columns', () => {
  it('stands side by side, parted at one place', () => {
    const page = pageOf(...prose(90, 100, 8), ...prose(310, 100, 6))
    expect(linesInColumns(page)).toBe(6)
    expect(muddledPages({ pages: [page] }, form)).toEqual([1])
  })

  it('is none where one column of a table has words and the others figures', () => {
    const figures = Array.from({ length: 8 }, (_, line) => run('1234', 310, 100 + 20 * line))
    expect(linesInColumns(pageOf(...prose(90, 100, 8), ...figures))).toBe(0)
  })

  it('is none where the figures have units', () => {
    const figures = Array.from({ length: 8 }, (_, line) => [0, 1, 2, 3, 4, 5].map(at => run('34件', 310 + 45 * at, 100 + 20 * line))).flat()
    expect(linesInColumns(pageOf(...prose(90, 100, 8), ...figures))).toBe(0)
  })

  it('is none where the figures are written in characters', () => {
    const figures = Array.from({ length: 8 }, (_, line) => [0, 1, 2, 3, 4, 5].map(at => run('零', 310 + 45 * at, 100 + 20 * line))).flat()
    expect(linesInColumns(pageOf(...prose(90, 100, 8), ...figures))).toBe(0)
  })

  it('is none where words are parted wherever a line has room', () => {
    const line = (_: unknown, at: number) => {
      const [left, right] = at % 2 === 0 ? [90, 240] : [170, 390]
      return [run('公开指南公开目录', left, 100 + 20 * at), run('依申请公开平台监督', right, 100 + 20 * at)]
    }
    const page = pageOf(...Array.from({ length: 6 }, line).flat())
    expect(linesInColumns(page)).toBeLessThan(4)
  })
})

describe('headings beside their sections', () => {
  const first = [run('一、总体情况', 60, 140), ...prose(200, 100, 5)]
  const second = [run('二、主动公开政', 60, 300), run('府信息情况', 66, 315), ...prose(200, 280, 4)]

  it('have text above, beside and below them, and nothing under them', () => {
    const page = pageOf(...first, ...second)
    expect(headingsAside([page], form)).toBe(2)
    expect(muddledPages({ pages: [page] }, form)).toEqual([1])
  })

  it('are none of text that runs on behind its heading', () => {
    const runsOn = (heading: string, top: number) => [run(heading, 60, top), ...prose(240, top, 1), ...prose(60, top + 20, 2)]
    expect(headingsAside([pageOf(...runsOn('一、总体情况', 100), ...runsOn('二、主动公开政府信息情况', 160))], form)).toBe(0)
  })

  it('are none of a table of contents', () => {
    const entry = ({ heading }: { readonly heading: string }, at: number) => [run(heading, 60, 100 + 24 * at), run('3', 500, 100 + 24 * at)]
    expect(headingsAside([pageOf(...form.sections.flatMap(entry))], form)).toBe(0)
  })
})

describe('print on other print', () => {
  it('muddles its own page', () => {
    const [one, other] = [pageOf(...prose(90, 100, 3)), pageOf(...prose(90, 100, 3))]
    expect(muddledPages({ pages: [one, { ...other, number: 2, overlaid: true }] }, form)).toEqual([2])
  })

  it('does not on a page that is a picture', () => {
    expect(muddledPages({ pages: [{ ...pageOf(...prose(90, 100, 3)), overlaid: true }], seen: [1] }, form)).toEqual([])
  })
})
