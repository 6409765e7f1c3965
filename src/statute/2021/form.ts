/** The form for report years 2021 onward: 国办公开办函〔2021〕30号. */
import { applicants, aspects, closing, intake, note, outcome, outcomesBeforeOther, proceedings, sections, sumsOf } from '../common'
import type { Column, Form } from '../form'

const other = [
  {
    key: 'other.uncorrected',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    short: '逾期不补正',
    under: [outcome, '（六）其他处理'],
  },
  {
    key: 'other.unpaid',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    short: '逾期不缴费',
    under: [outcome, '（六）其他处理'],
  },
  { key: 'other.misc', label: '3.其他', under: [outcome, '（六）其他处理'] },
] as const

const decisions: readonly Column[] = [{ key: 'decisions', label: '本年处理决定数量', quantity: 'count' }]

export const form2021: Form = {
  id: '2021',
  years: { from: 2021, to: null },
  notice: '国办公开办函〔2021〕30号',
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
          columns: [
            { key: 'issued', label: '本年制发件数', quantity: 'count' },
            { key: 'repealed', label: '本年废止件数', quantity: 'count' },
            { key: 'inForce', label: '现行有效件数', quantity: 'count' },
          ],
          rows: [
            { key: 'regulations', label: '规章' },
            { key: 'normative', label: '行政规范性文件' },
          ],
        },
        {
          heading: '第二十条第（五）项',
          corner: '信息内容',
          columns: decisions,
          rows: [{ key: 'licensing', label: '行政许可' }],
        },
        {
          heading: '第二十条第（六）项',
          corner: '信息内容',
          columns: decisions,
          rows: [
            { key: 'punishment', label: '行政处罚' },
            { key: 'coercion', label: '行政强制' },
          ],
        },
        {
          heading: '第二十条第（八）项',
          corner: '信息内容',
          columns: [{ key: 'amount', label: '本年收费金额（单位：万元）', short: '本年收费金额', quantity: 'amount' }],
          rows: [{ key: 'fees', label: '行政事业性收费' }],
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
