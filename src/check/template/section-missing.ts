import type { Report } from '../../model/report'
import { forms } from '../../statute/forms'
import { contents, statutoryForm } from '../basis'
import type { Rule } from '../rule'
import { sectionOf, wantedSections } from '../sections'

/** One of the six sections is absent. */
export const sectionMissing: Rule<'section-missing'> = {
  id: 'section-missing',
  title: '缺少部分',
  severity: 'error',
  ofAbsence: true,
  group: 'template',
  about: 'section',
  needs: 'report',
  level: 'law',
  basis: `${contents}；${statutoryForm}`,
  wants: '报告有格式规定的六个部分。',
  find: ({ report }) =>
    (report.part || hasNoneRecognized(report) ? [] : wantedSections(report))
      .filter(({ number }) => !sectionOf(report, number) && !report.unreadSections?.includes(number) && !isTold(report, number))
      .map(({ number, heading }) => ({ subject: { kind: 'section', section: number, at: {} }, args: { wanted: heading } })),
}

/** On pages that are pictures all headings may be drawn as none was recognized, as white print on bars: of none it is known that it is not there. */
const hasNoneRecognized = ({ seen = [], sections }: Report): boolean => seen.length > 0 && sections.length === 0

/** On a page that is a picture something may lie over a heading, as a finger: the section's table tells that it is there. */
const isTold = ({ seen = [], tables, form }: Report, section: number): boolean =>
  seen.length > 0 && Object.values(forms[form].tables).some(table => table.section === section && tables[table.key])
