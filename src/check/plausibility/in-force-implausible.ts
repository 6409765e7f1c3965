import { contentOf } from '../../model/content'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { statutoryForm } from '../basis'
import type { Flaw, Rule } from '../rule'

/** Fewer files in force than this year's issued less the repealed. The form of 2019 doesn't count what was repealed. */
export const inForceImplausible: Rule<'in-force-implausible'> = {
  id: 'in-force-implausible',
  title: '现行有效件数',
  severity: 'review',
  group: 'plausibility',
  about: 'cells',
  needs: 'report',
  level: 'arithmetic',
  basis: `${statutoryForm}；现行有效件数包含本年制发而未废止的`,
  wants: '规章、行政规范性文件的现行有效件数不少于本年制发件数减本年废止件数。',
  find: ({ report }) => rows.flatMap(row => flawIn(report, row)),
}

const rows = ['regulations', 'normative'] as const

const flawIn = (report: Report, row: (typeof rows)[number]): readonly Flaw<'in-force-implausible'>[] => {
  const cells = (['issued', 'repealed', 'inForce'] as const).map((column): CellAddress => `proactive/${row}/${column}`)
  const [issued, repealed, inForce] = cells.map(cell => numberIn(report, cell))
  if (issued == null || repealed == null || inForce == null || inForce >= issued - repealed) return []
  const args = { row, issued, repealed, inForce }
  return [{ subject: { kind: 'cells', cells, at: {} }, args, found: inForce, expected: issued - repealed }]
}

/** A blank has a finding of its own, and is no figure to reason from. */
const numberIn = (report: Report, address: CellAddress): number | null => {
  const content = contentOf(report.cells[address])
  return content.kind === 'number' && content.value >= 0 ? content.value : null
}
