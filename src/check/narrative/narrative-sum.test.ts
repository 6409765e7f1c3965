import { describe, expect, it } from 'vitest'
import { withAspects } from '../../testing/exampleReport'
import { findingsIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const found = (text: string) => findingsIn(reportWith({}, { bodies: { 1: withAspects([`（一）主动公开。${text}`]) } }), 'narrative-sum')

describe('narrative-sum', () => {
  it.each([
    ['adds up', '公开信息138篇，其中财政信息83篇、其他信息55篇。'],
    ['is not complete', '公开信息141篇，其中财政信息83篇、民生信息55篇。'],
    ['ends with 等', '公开信息141篇，其中财政信息83篇、其他信息5篇等。'],
    ['mixes units', '公开信息134条，其中动态信息59篇，行政许可信息6条，政策解读90条。'],
    ['counts ways that overlap', '公开信息120条，其中网站公开100条、公众号公开60条。'],
    ['goes on with something else', '公开信息120条，其中动态100条，回复留言60条。'],
    ['is of what was counted two sentences before', '公开信息120条。更新及时。其中动态130条。'],
    ['has an approximate whole', '公开信息100余条，其中动态130条。'],
  ])('is silent on a list that %s', (_, text) => expect(found(text)).toEqual([]))

  it('breaks where the parts exceed the whole', () =>
    expect(found('公开信息237条，其中动态106条，民生信息114条，图片25条。')).toMatchObject([{ found: 237, expected: 245 }]))

  it('breaks where a complete list lacks something', () => {
    const [finding] = found('公开信息141篇，其中财政信息83篇、其他信息55篇。')
    expect(finding).toMatchObject({ severity: 'review', found: 141, expected: 138, anchor: { start: 12, end: 15 } })
    expect(finding?.quote).toContain('141')
  })

  it('follows a list into the next sentence', () => {
    const [finding] = found('全年公开信息20条。其中，动态15条，民生信息9条。')
    expect(finding).toMatchObject({ found: 20, expected: 24 })
    expect(finding?.quote).toBe('全年公开信息20条。其中，动态15条，民生信息9条')
  })
})
