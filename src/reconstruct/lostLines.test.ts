/** Drawn reports that lost many of their lines, each once read wrongly: labels and figures of neighbours stand in one cell then. */
import { describe, expect, it } from 'vitest'
import type { Page, SourceDocument } from '../model/source'
import { cellsOf } from '../statute/compiled'
import { forms } from '../statute/forms'
import { drawReport, plainDrawing } from '../testing/drawn'
import { rulesIn } from '../testing/findingsIn'
import { drawFrom, type Figures } from '../testing/printed'
import { reconstruct } from './reconstruct'

const form = forms['2021']
const figures: Figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(1000 + 7 * index)]))
const source = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, plainDrawing)

/** The report without the lines of these kinds next to a word. */
const without = (text: string, kinds: readonly ('above' | 'below' | 'right')[]): SourceDocument => {
  const lost = (page: Page) => {
    const [left, top, right, bottom] = page.runs.find(run => run.text === text)?.box ?? [0, 0, 0, 0]
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const lines = page.rulings
    const over = lines.filter(({ along, from, to }) => (along === 'x' ? from <= x && x <= to : from <= y && y <= to))
    const nearest = (along: 'x' | 'y', isBeyond: (at: number) => boolean, sign: 1 | -1) =>
      over.filter(line => line.along === along && isBeyond(line.at)).sort((one, other) => sign * (one.at - other.at))[0]?.at
    const places = {
      above: nearest('x', at => at < y, -1),
      below: nearest('x', at => at > y, 1),
      right: nearest('y', at => at > x, 1),
    }
    return new Set(over.filter(line => kinds.some(kind => places[kind] === line.at)))
  }
  return {
    ...source,
    pages: source.pages.map(page => {
      if (!page.runs.some(run => run.text === text)) return page
      const gone = lost(page)
      return { ...page, rulings: page.rulings.filter(line => !gone.has(line)) }
    }),
  }
}

const expectNothingWrong = (damaged: SourceDocument) => {
  const report = reconstruct(damaged)
  const certain = Object.entries(report.cells).flatMap(([address, cell]) =>
    cell && !cell.unread && !cell.uncertain ? [{ address, cell }] : [],
  )
  expect(certain.filter(({ address, cell }) => cell.text !== figures[address as keyof Figures])).toEqual([])
  expect(rulesIn(report).filter(rule => /^(?:row|column|table|cell)-/.test(rule))).toEqual([])
}

describe('a ruled report without the line', () => {
  it('between two rows accuses no label that has its neighbour beside it', () => {
    for (const text of ['行政处罚', '2.重复申请']) expectNothingWrong(without(text, ['below']))
  })

  it('between a label and its figure accuses no label that a figure stands in', () => {
    for (const text of ['行政许可', '规章', '（七）总计']) expectNothingWrong(without(text, ['right']))
  })

  it('on several sides of a label takes no figure for a neighbour’s', () => {
    for (const text of ['行政处罚', '行政许可', '3.其他']) expectNothingWrong(without(text, ['above', 'below', 'right']))
  })

  it('in one place of ten is read as its figures stand, not as what is left of its cells', () => {
    for (const seed of [1, 2, 3]) {
      const draw = drawFrom(seed)
      const damaged = { ...source, pages: source.pages.map(page => ({ ...page, rulings: page.rulings.filter(() => draw(10) > 0) })) }
      const cells = Object.values(reconstruct(damaged).cells)
      expect(cells.filter(cell => cell?.unread || cell?.uncertain).length).toBeLessThan(cells.length / 10)
    }
  })

  it('between two heads accuses neither', () => {
    for (const text of ['自然人', '其他', '本年制发件数', '行政复议']) expectNothingWrong(without(text, ['right']))
  })
})
