import { namedAgency } from '../../model/agency/namedAgency'
import { contentOf } from '../../model/content'
import { formOfTable } from '../../model/equations'
import type { Report } from '../../model/report'
import type { SaidCell } from '../../model/ruleArgs'
import { cellsOfRow } from '../../statute/compiled'
import { legislation } from '../basis'
import type { Rule } from '../rule'
import { mayMakeRegulations } from './authority'

/** Regulations above 0 of an agency that cannot make any. Silent where the name does not tell what the agency is. */
export const regulationsAuthority: Rule<'regulations-authority'> = {
  id: 'regulations-authority',
  title: '规章制定权',
  severity: 'review',
  group: 'plausibility',
  about: 'cells',
  needs: 'report',
  level: 'law',
  basis: legislation,
  wants: '县、区、县级市、乡镇、街道和市县部门没有规章制定权，表二“规章”行填 0。',
  find: ({ report, claims }) => {
    const agency = namedAgency(report, claims.texts)
    if (agency === null || mayMakeRegulations(agency) !== false) return []
    const above = cellsAboveZero(report)
    if (above.length === 0) return []
    const subject = { kind: 'cells', cells: above.map(({ cell }) => cell), at: {} } as const
    const args = { agency, form: formOfTable(report, 'proactive').id, cells: above }
    return [{ subject, args, found: above[0]?.value ?? 0, expected: 0 }]
  },
}

const cellsAboveZero = (report: Report): readonly SaidCell[] =>
  cellsOfRow(formOfTable(report, 'proactive').tables.proactive, 'regulations').flatMap(cell => {
    const content = contentOf(report.cells[cell])
    return content.kind === 'number' && content.value > 0 ? [{ cell, text: report.cells[cell]?.text ?? '', value: content.value }] : []
  })
