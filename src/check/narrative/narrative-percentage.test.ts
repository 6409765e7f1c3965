import { describe, expect, it } from 'vitest'
import { withAspects } from '../../testing/exampleReport'
import { findingsIn } from '../../testing/findingsIn'
import { narrativeCells } from '../../testing/narratives'
import { type CellChange, reportWith } from '../../testing/reportWith'

const found = (text: string, cells: Readonly<Record<string, CellChange>> = narrativeCells) =>
  findingsIn(reportWith(cells, { bodies: { 1: withAspects([`（二）依申请公开。${text}`]) } }), 'narrative-percentage')

describe('narrative-percentage', () => {
  it.each([
    ['is rounded', '予以公开14件（29.79%），部分公开6件（12.77%）。'],
    ['is cut off', '予以公开14件，占29%；部分公开6件，占12%。'],
    ['is of another whole in the tables', '予以公开14件，占申请总数的30.4%。'],
    ['is a rate', '办结47件，办结率100%，同比增长12.5%。'],
    ['is of none', '部分公开0件，占0.00%。'],
    ['is of a whole that is named elsewhere', '发布图解12篇，占全县的60%。'],
    ['agrees with the other shares', '公开信息200条，其中政策50条，占20%，动态100条，占40%。'],
  ])('is silent where a share %s', (_, text) => expect(found(text)).toEqual([]))

  it('breaks where a share follows from none of the numbers', () => {
    const [finding, ...more] = found('予以公开14件，占29.8%；部分公开6件，占21.7%；不予公开6件，占12.8%。')
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'review', found: 21.7, expected: 12.8, quote: '部分公开6件，占21.7%' })
  })

  it('is unknown where no whole is known', () => {
    const unread = Object.fromEntries(Object.keys(narrativeCells).map(address => [address, 'unread']))
    expect(found('部分公开6件，占21.7%。', unread)).toEqual([])
  })
})
