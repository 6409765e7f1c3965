import type { Report } from '../../model/report'
import { tableKeys } from '../../statute/compiled'
import type { TableKey } from '../../statute/form'
import { contents, statutoryForm } from '../basis'
import { followedTable } from '../found'
import { quoteOf } from '../place'
import type { Rule } from '../rule'
import { sectionOf } from '../sections'

/** What is there as a picture is not missing. */
const isPictured = ({ losses }: Report, table: TableKey): boolean =>
  losses.some(loss => loss.kind === 'table-pictured' && loss.table === table)

/** A statutory table is absent although its section is there. */
export const tableMissing: Rule<'table-missing'> = {
  id: 'table-missing',
  title: '缺少表格',
  severity: 'error',
  ofAbsence: true,
  group: 'template',
  about: 'table',
  needs: 'report',
  level: 'law',
  basis: `${contents}；${statutoryForm}`,
  wants: '第二、三、四部分各有格式规定的表格。',
  find: ({ report }) =>
    tableKeys.flatMap(key => {
      const table = followedTable(report, key)
      const section = sectionOf(report, table.section)
      if (!section || report.tables[key] || isPictured(report, key)) return []
      const args = { form: report.form, table: key, heading: section.heading.text.trim() }
      return [{ subject: { kind: 'table', table: key, cells: [], at: quoteOf(section.heading) }, args }]
    }),
}
