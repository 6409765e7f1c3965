import { describe, expect, it } from 'vitest'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const rulesFor = (label: string | null) => rulesIn(reportWith({}, { labels: { 'requests/refused.law': label } }))

describe('row-label', () => {
  it.each([
    '2． 其他法律行政法规禁止公开',
    '2、其他法律行政\n法规禁止公开',
    '（三）不予公开 2.其他法律行政法规禁止公开',
    '其他法律行政法规禁止公开',
    '2.其他法律行政法规禁止公开▲▼',
    null,
  ])('accepts %j', label => expect(rulesFor(label)).toEqual([]))

  it.each(['2.其他法律行政法规禁止公开 Prohibited by other laws', '2.其他法律行政法规禁止公开（No. 2）'])(
    'accepts %j: the form’s words, and those of another language behind them',
    label => expect(rulesFor(label)).toEqual([]),
  )

  it.each(['2.其他法律行政法规禁止公开第1页共5页', '2.其他法第1律行页政法共规5禁页止公开'])(
    'accepts %j: the number of the page lies on it',
    label => expect(rulesFor(label)).toEqual([]),
  )

  it('accepts the form’s words and most of them once more: last year’s row below this year’s', () => {
    expect(rulesFor('2.其他法律行政法规禁止公开2.其他法律行政法')).toEqual([])
    for (const other of [
      '2.其他法律行政法规禁止公开2.其他',
      '2.其他法律行政法规禁止公开2.其他法律行政法规禁止公开',
      '2.其他法律行政法规禁止公开其他法律行政法',
    ])
      expect(rulesFor(other)).toEqual(['row-label'])
  })

  it.each(['2.其他法律行政止公开', '2.其他法律行政法规禁止公开XX', '2.其他法律行政法规禁止公开A', '3.其他法律行政法规禁止公开'])(
    'speaks of %s',
    label => expect(rulesFor(label)).toEqual(['row-label']),
  )

  it('is silent on a part of a label beside a cell that could not be read: the rest stands elsewhere too', () => {
    const labels = { 'requests/refused.law': '2.其他法律行政' }
    expect(rulesIn(reportWith({}, { labels }))).toContain('row-label')
    expect(rulesIn(reportWith({ 'requests/refused.law/others': 'unread' }, { labels }))).not.toContain('row-label')
  })

  it('names the cells of the row', () =>
    expect(cellsIn(reportWith({}, { labels: { 'proactive/normative': '规范性文件' } }), 'row-label')[0]).toHaveLength(3))

  it('is silent on numerals that a missing row moved', () => {
    const changes = { withoutRows: ['requests/refused.stateSecret'], labels: { 'requests/refused.law': '1.其他法律行政法规禁止公开' } }
    expect(rulesIn(reportWith({}, changes))).toEqual(['row-missing'])
  })
})
