import { expect, it } from 'vitest'
import type { Report } from '../../../model/report'
import { reportWith } from '../../../testing/reportWith'
import { pageTexts } from './pageTexts'

const report: Report = {
  ...reportWith(),
  cells: {
    'requests/new/natural': { text: '79', value: 79, anchor: { line: 2, start: 9, end: 11, page: 1, box: [300, 100, 330, 120] } },
    'requests/new/business': { text: '', value: null, anchor: { line: 2, start: 9, end: 9, page: 1, box: [330, 100, 360, 120] } },
  },
}

it('lines stand where they are printed, figures in their cells', () => {
  const texts = pageTexts(report, [
    { text: '一、总体情况', page: 1, box: [80, 50, 152, 62] },
    { text: '一、本年新收申请 79', page: 1, box: [80, 104, 320, 114] },
    { text: '无位置', page: 1 },
  ]).get(1)
  expect(texts?.map(({ text, x, anchor }) => [text, x, anchor])).toEqual([
    ['79', 315, 'middle'],
    ['一、总体情况', 80, 'start'],
    ['一、本年新收申请', 80, 'start'],
  ])
})

it('text is never larger than its box is wide', () => {
  const [text] = pageTexts({ ...report, cells: {} }, [{ text: '（三）不予公开4.保护第三方', page: 1, box: [80, 50, 180, 90] }]).get(1) ?? []
  expect((text?.size ?? 0) * 13).toBeLessThanOrEqual(100)
})
