import { describe, expect, it } from 'vitest'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const withColumn = (wanted: string, printed: string) => reportWith({}, { columns: { [wanted]: printed } })

describe('column-label', () => {
  it('names the cells under a heading in other words', () => {
    const report = withColumn('本年废止件数', '本年度止件数')
    expect(rulesIn(report)).toEqual(['column-label'])
    expect(cellsIn(report, 'column-label')).toEqual([['proactive/regulations/repealed', 'proactive/normative/repealed']])
  })

  it('speaks of a block heading too', () => expect(rulesIn(withColumn('第二十条第（六）项', '第二十条（六）项'))).toEqual(['column-label']))

  it('accepts spaces and width', () => expect(rulesIn(withColumn('本年收费金额（单位：万元）', '本年收费 金额(单位:万元)'))).toEqual([]))

  it('speaks of a block without its heading', () =>
    expect(rulesIn(reportWith({}, { withoutColumns: ['proactive/第二十条第（五）项'] }))).toEqual(['column-label']))

  it('says nothing of a heading that was not found over cells that could not be read', () => {
    const report = reportWith({}, { withoutColumns: ['proactive/第二十条第（五）项'] })
    const cells = {
      ...report.cells,
      'proactive/licensing/decisions': { ...report.cells['proactive/licensing/decisions'], unread: true as const },
    }
    expect(rulesIn({ ...report, cells } as typeof report)).not.toContain('column-label')
  })
})
