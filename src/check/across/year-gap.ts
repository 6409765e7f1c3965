import { contents } from '../basis'
import type { Rule } from '../rule'

/** A year is missing between two reports of one agency. */
export const yearGap: Rule<'year-gap'> = {
  id: 'year-gap',
  title: '年度不连续',
  severity: 'notice',
  group: 'across',
  about: 'title',
  needs: 'earlier',
  level: 'law',
  basis: `${contents}；年度报告每年编制`,
  wants: '同一机关的报告年度相连，中间不缺年份。',
  find: ({ report, earlier }) => {
    const from = earlier?.year ?? null
    if (from === null || report.year === null || report.year - from < 2) return []
    const at = report.title?.anchor ? { quote: report.title.text, anchor: report.title.anchor } : {}
    return [{ subject: { kind: 'title', at }, args: { agency: report.agency ?? earlier?.agency ?? '', from, to: report.year } }]
  },
}
