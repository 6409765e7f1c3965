import { expect, test } from 'vitest'
import type { Run } from '../../model/source'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { drawReport } from '../../testing/drawn'
import { rulesIn } from '../../testing/findingsIn'
import { withPages } from '../../testing/withPages'
import { reconstruct } from '../reconstruct'

const form = forms['2021']

test('remarks under the last figures of a table are no running text', () => {
  const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 300)]))
  const last = cellsOf(form).filter(({ address }) => address.startsWith('proceedings/'))
  const texts = new Set(last.map(({ address }) => figures[address]))
  const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures)
  const under = ({ box: [left, , , bottom], ...run }: Run, at: number): Run => ({
    ...run,
    text: `（含${at % 5}件）`,
    box: [left - 4, bottom, left + 14, bottom + 3],
  })
  const remarked = withPages(drawn, page => ({
    ...page,
    runs: [...page.runs, ...page.runs.filter(({ text }) => texts.has(text)).map(under)],
  }))
  expect(rulesIn(reconstruct(drawn)).filter(rule => /^narrative/.test(rule))).toEqual([])
  expect(rulesIn(reconstruct(remarked)).filter(rule => /^narrative/.test(rule))).toEqual([])
})
