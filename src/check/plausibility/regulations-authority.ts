import { contentOf } from '../../model/content'
import { formOfTable } from '../../model/equations'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { legislation } from '../basis'
import { nameOfColumn } from '../names'
import type { Rule } from '../rule'
import { mayMakeRegulations } from './authority'
import { namedAgency } from './namedAgency'

/** Regulations above 0 of an agency that cannot make any. Silent where the name does not tell what the agency is. */
export const regulationsAuthority: Rule = {
  id: 'regulations-authority',
  title: '规章制定权',
  severity: 'review',
  group: 'plausibility',
  needs: 'report',
  basis: legislation,
  wants: '县、区、县级市、乡镇、街道和市县部门没有规章制定权，表二“规章”行填 0。',
  find: ({ report, claims }) => {
    const agency = namedAgency(report, claims)
    if (agency === null || mayMakeRegulations(agency) !== false) return []
    const above = cellsAboveZero(report)
    if (above.length === 0) return []
    const counts = above.map(({ name, value }) => `${name} ${value}`).join('，')
    const message = `${agency}没有规章制定权，表二“规章”行填了${counts}；规范性文件请填在“行政规范性文件”行`
    return [{ message, cells: above.map(({ address }) => address), found: above[0]?.value ?? 0, expected: 0 }]
  },
}

const cellsAboveZero = (report: Report): readonly { readonly address: CellAddress; readonly name: string; readonly value: number }[] => {
  const block = formOfTable(report, 'proactive').tables.proactive.blocks.find(({ rows }) => rows.some(row => row.key === 'regulations'))
  return (block?.columns ?? []).flatMap(column => {
    const address = `proactive/regulations/${column.key}` as const
    const content = contentOf(report.cells[address])
    return content.kind === 'number' && content.value > 0 ? [{ address, name: nameOfColumn(column), value: content.value }] : []
  })
}
