import { describe, expect, it } from 'vitest'
import { everyFindingIn } from '../../../testing/findingsIn'
import { reportWith } from '../../../testing/reportWith'
import { cellMarks } from './cellMarks'
import { labelMarks, markOfLabel } from './labelMarks'

const report = reportWith(
  {},
  { labels: { 'requests/refused.internal': '5.属于内部信息', 'proceedings/review': '复议' }, columns: { 本年废止件数: '本年度止件数' } },
)
const findings = everyFindingIn(report)
const marks = labelMarks(report, findings)

describe('the marks of labels', () => {
  it('stand at the row, the column or the group that is worded otherwise, with its wording', () => {
    const at = (label: string, ...cells: Parameters<typeof markOfLabel>[2]) => markOfLabel(marks, label, cells)
    expect(at('5.属于三类内部事务信息', 'requests/refused.internal/natural')?.printed).toBe('5.属于内部信息')
    expect(at('行政复议', 'proceedings/review/total')?.printed).toBe('复议')
    expect(at('本年废止件数', 'proactive/regulations/repealed')?.printed).toBe('本年度止件数')
  })

  it('stand at no other label over the same cells, nor at the same label elsewhere', () => {
    expect(markOfLabel(marks, '规章', ['proactive/regulations/repealed'])).toBeUndefined()
    expect(markOfLabel(marks, '本年废止件数', ['requests/new/natural'])).toBeUndefined()
  })

  it('leave the figures alone', () => {
    expect(findings).toHaveLength(3)
    expect([...cellMarks(findings)]).toEqual([])
  })
})
