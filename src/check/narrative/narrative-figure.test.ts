import { describe, expect, it } from 'vitest'
import { withAspects } from '../../testing/exampleReport'
import { findingsIn } from '../../testing/findingsIn'
import { type CellChange, reportWith } from '../../testing/reportWith'

const four = {
  'requests/new/natural': 4,
  'requests/new/total': 4,
  'requests/granted/natural': 4,
  'requests/granted/total': 4,
  'requests/total/natural': 4,
  'requests/total/total': 4,
}
const reading = (lines: readonly string[], cells: Readonly<Record<string, CellChange>> = four, more = {}) =>
  reportWith(cells, { ...more, bodies: { 1: withAspects(lines) } })
const found = (report: ReturnType<typeof reportWith>) => findingsIn(report, 'narrative-figure')

describe('narrative-figure', () => {
  it('holds where the text has the number of the table', () =>
    expect(found(reading(['（二）依申请公开。收到政府信息公开申请4件，办结4件。']))).toEqual([]))

  it('breaks where it fits none of the cells it can mean, and says both', () => {
    const [finding, ...more] = found(reading(['（二）依申请公开。', '收到政府信息公开申请 6 件，办结4件。']))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'review', found: 6, expected: 4, quote: '收到政府信息公开申请 6 件，办结4件' })
    expect(finding?.cells).toEqual(['requests/new/total', 'requests/carriedIn/total'])
    expect(finding?.anchor).toMatchObject({ line: 4, start: 11, end: 12 })
  })

  it('is unknown where a cell it can mean was not read', () =>
    expect(found(reading(['（二）依申请公开。收到政府信息公开申请6件。'], { ...four, 'requests/carriedIn/total': 'unread' }))).toEqual([]))

  it('is unknown where the table is absent', () =>
    expect(found(reading(['（二）依申请公开。收到政府信息公开申请6件。'], four, { withoutTables: ['requests'] }))).toEqual([]))

  it('names a number that is repeated once', () => {
    const again = found(reading(['（二）依申请公开。收到政府信息公开申请6件。', '（五）监督保障。全年收到政府信息公开申请6件，均有记录。']))
    expect(again).toHaveLength(1)
    expect(again[0]?.message).toContain('2 次')
  })

  it('agrees with the parts where the total of the table is wrong', () =>
    expect(found(reading(['（二）依申请公开。收到政府信息公开申请4件。'], { ...four, 'requests/new/total': 14 }))).toEqual([]))

  it('says why the count of one unit need not be the total', () => {
    const part = found(reading(['（二）依申请公开。县政府办代表县政府受理政府信息公开申请3件。']))
    expect(part[0]?.message).toContain('一个单位')
  })

  it('takes no row of a table that was not recognized for a number', () => {
    const lines = ['（二）依申请公开。办理结果：', '（一）予以公开 3 0 0 0 0 0 3', '（二）部分公开', '1', '0']
    expect(found(reading(lines))).toEqual([])
  })
})
