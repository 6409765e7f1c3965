import { contents, statutoryForm } from '../basis'
import type { Rule } from '../rule'
import { sectionOf, wantedSections } from '../sections'

/** One of the six sections is absent. */
export const sectionMissing: Rule = {
  id: 'section-missing',
  title: '缺少部分',
  severity: 'error',
  ofAbsence: true,
  group: 'template',
  needs: 'report',
  basis: `${contents}；${statutoryForm}`,
  wants: '报告有格式规定的六个部分。',
  find: ({ report }) =>
    (report.part ? [] : wantedSections(report))
      .filter(({ number }) => !sectionOf(report, number) && !report.unreadSections?.includes(number))
      .map(({ heading }) => ({ message: `缺少“${heading}”部分`, cells: [] })),
}
