/** The form for report years 2019 and 2020: 国办公开办函〔2019〕60号（试行）. */
import { applicants, aspects, closing, intake, note, outcome, outcomesBeforeOther, proceedings, sections, sumsOf } from '../common'
import type { Column, Form } from '../form'

const other = [{ key: 'other', label: '（六）其他处理', under: [outcome] }] as const

const made: readonly Column[] = [
  { key: 'made', label: '本年新制作数量', quantity: 'count' },
  { key: 'published', label: '本年新公开数量', quantity: 'count' },
  { key: 'inForce', label: '对外公开总数量', quantity: 'count' },
]

const changed: readonly Column[] = [
  { key: 'previous', label: '上一年项目数量', quantity: 'count' },
  { key: 'change', label: '本年增/减', quantity: 'change' },
]

const decided: readonly Column[] = [...changed, { key: 'decisions', label: '处理决定数量', quantity: 'count' }]

export const form2019: Form = {
  id: '2019',
  years: { from: 2019, to: 2020 },
  notice: '国办公开办函〔2019〕60号',
  sections,
  aspects,
  tables: {
    proactive: {
      key: 'proactive',
      section: 2,
      name: '表二',
      layout: 'rows',
      blocks: [
        {
          heading: '第二十条第（一）项',
          corner: '信息内容',
          columns: made,
          rows: [
            { key: 'regulations', label: '规章' },
            { key: 'normative', label: '规范性文件' },
          ],
        },
        {
          heading: '第二十条第（五）项',
          corner: '信息内容',
          columns: decided,
          rows: [
            { key: 'licensing', label: '行政许可' },
            { key: 'services', label: '其他对外管理服务事项' },
          ],
        },
        {
          heading: '第二十条第（六）项',
          corner: '信息内容',
          columns: decided,
          rows: [
            { key: 'punishment', label: '行政处罚' },
            { key: 'coercion', label: '行政强制' },
          ],
        },
        {
          heading: '第二十条第（八）项',
          corner: '信息内容',
          columns: changed,
          rows: [{ key: 'fees', label: '行政事业性收费' }],
        },
        {
          heading: '第二十条第（九）项',
          corner: '信息内容',
          columns: [
            { key: 'projects', label: '采购项目数量', quantity: 'count' },
            { key: 'amount', label: '采购总金额', quantity: 'amount' },
          ],
          rows: [{ key: 'procurement', label: '政府集中采购' }],
        },
      ],
    },
    requests: {
      key: 'requests',
      section: 3,
      name: '表三',
      layout: 'rows',
      note,
      blocks: [{ columns: applicants, rows: [...intake, ...outcomesBeforeOther, ...other, ...closing] }],
    },
    proceedings,
  },
  sums: sumsOf([...outcomesBeforeOther, ...other].map(row => row.key)),
}
