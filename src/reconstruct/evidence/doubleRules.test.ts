import { describe, expect, it } from 'vitest'
import type { Ruling } from '../../model/source'
import { forms } from '../../statute/forms'
import { drawReport, plainDrawing } from '../../testing/drawn'
import { balancedFigures } from '../../testing/pasted'
import { drawFrom } from '../../testing/printed'
import { withPages } from '../../testing/withPages'
import { reconstruct } from '../reconstruct'
import { joinDoubleRules } from './doubleRules'

const across = (at: number): Ruling => ({ along: 'x', at, from: 50, to: 500 })
const type = [{ size: 12 }]
const ats = (lines: readonly Ruling[]) => lines.map(({ at }) => at)

describe('double rules', () => {
  it('become one line, halfway between their two', () => {
    expect(ats(joinDoubleRules([100, 103, 120, 123, 140, 143].map(across), type))).toEqual([101.5, 101.5, 121.5, 121.5, 141.5, 141.5])
  })

  it('are none where few lines have another beside them', () => {
    const lines = [100, 103, 120, 140, 160, 180].map(across)
    expect(joinDoubleRules(lines, type)).toBe(lines)
  })

  it('are none where rows are as low as print', () => {
    const lines = [100, 106, 112, 118].map(across)
    expect(joinDoubleRules(lines, type)).toBe(lines)
  })

  it('are none where rows are as low as small print', () => {
    const lines = [100, 104, 108, 112].map(across)
    expect(joinDoubleRules(lines, [{ size: 3 }])).toBe(lines)
  })

  it('leave every figure in its cell, with open corners too', () => {
    const form = forms['2021']
    const figures = balancedFigures(form, drawFrom(5))
    const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, plainDrawing)
    const double = withPages(drawn, page => ({
      ...page,
      rulings: page.rulings.flatMap(line => [
        { ...line, at: line.at - 1.6, from: line.from + 1.6, to: line.to - 1.6 },
        { ...line, at: line.at + 1.6, from: line.from + 1.6, to: line.to - 1.6 },
      ]),
    }))
    const { cells, losses } = reconstruct(double)
    expect(losses).toEqual([])
    expect(Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, cell?.text]))).toEqual(figures)
  })
})
