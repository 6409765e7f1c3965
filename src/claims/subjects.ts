/** What a clause can count: words → the cells, or sums of cells, that it can mean. Data, built from the keys of the form. */

import type { Countable, Meaning } from '../model/claim'
import { formOfTable } from '../model/equations'
import type { Report } from '../model/report'
import type { CellAddress } from '../statute/form'
import type { Role } from './vocabulary'

/** The columns that applicants stand in. */
export const applicants = {
  natural: ['natural'],
  organisations: ['business', 'research', 'welfare', 'legal', 'others'],
  business: ['business'],
  research: ['research'],
  welfare: ['welfare'],
  legal: ['legal'],
} as const satisfies Partial<Record<Role, readonly string[]>>

export const applicantNames = {
  natural: '自然人',
  organisations: '法人或其他组织',
  business: '商业企业',
  research: '科研机构',
  welfare: '社会公益组织',
  legal: '法律服务机构',
} as const satisfies Record<keyof typeof applicants, string>

/** The groups of outcome rows, by the first part of their keys. */
export const outcomes = {
  granted: '予以公开',
  partial: '部分公开',
  refused: '不予公开',
  unavailable: '无法提供',
  declined: '不予处理',
  other: '其他处理',
} as const satisfies Partial<Record<Role, string>>

/** The groups of the proceedings table; 行政诉讼 is both kinds together. */
export const proceedings = {
  review: { name: '行政复议', groups: ['review'] },
  litigation: { name: '行政诉讼两项', groups: ['direct', 'afterReview'] },
  direct: { name: '未经复议直接起诉', groups: ['direct'] },
  afterReview: { name: '复议后起诉', groups: ['afterReview'] },
} as const satisfies Partial<Record<Role, { name: string; groups: readonly string[] }>>

export const results = {
  upheld: { name: '结果维持', columns: ['upheld'], less: [] },
  corrected: { name: '结果纠正', columns: ['corrected'], less: [] },
  otherResult: { name: '其他结果', columns: ['other'], less: [] },
  unsettled: { name: '尚未审结', columns: ['pending'], less: [] },
  settled: { name: '已审结', columns: ['total'], less: ['pending'] },
} as const satisfies Partial<Record<Role, { name: string; columns: readonly string[]; less: readonly string[] }>>

export const files = { regulations: '规章', normative: '行政规范性文件' } as const satisfies Partial<Record<Role, string>>

/** What happens to files: the columns of each form, the likeliest first. */
const fates = {
  issued: { name: '本年制发', columns: { '2019': ['made', 'published'], '2021': ['issued'] } },
  repealed: { name: '本年废止', columns: { '2019': [], '2021': ['repealed'] } },
  inForce: { name: '现行有效', columns: { '2019': ['inForce'], '2021': ['inForce'] } },
} as const
export type Fate = keyof typeof fates

export const decisions = { licensing: '行政许可', punishment: '行政处罚', coercion: '行政强制' } as const satisfies Partial<
  Record<Role, string>
>

const requests = (row: string, column = 'total'): CellAddress => `requests/${row}/${column}`

/** 新收, or with what was carried in. */
const received = (columns: readonly string[], of = ''): readonly Meaning[] => [
  { name: `表三本年新收${of}`, cells: columns.map(column => requests('new', column)) },
  { name: `本年新收加上年结转${of}`, cells: columns.flatMap(column => [requests('new', column), requests('carriedIn', column)]) },
]

const settled = (columns: readonly string[], of = ''): Meaning => ({
  name: `表三（七）总计${of}`,
  cells: columns.map(column => requests('total', column)),
})

export const intake: Countable = { key: 'intake', each: [received(['total'])] }

/** What came in and what was carried in, added up. */
export const together: Countable = { key: 'together', each: [[...received(['total'])].reverse()] }

/** 办理申请: what came in, or what was settled. */
export const handled: Countable = { key: 'intake', each: [[...received(['total']), settled(['total'])]] }

/** 办结, 答复: all, or all but those carried in; what the applicants let drop has no answer. */
export const done = (report: Report): Countable => ({
  key: 'done',
  each: [
    [
      settled(['total']),
      { name: '（七）总计减上年结转', cells: [requests('total')], less: [requests('carriedIn')] },
      { name: '（七）总计减其他处理', cells: [requests('total')], less: rowsOf(report, 'other').map(row => requests(row)) },
    ],
  ],
})

const carriedIn: Meaning = { name: '表三上年结转', cells: [requests('carriedIn')] }
const carriedOut: Meaning = { name: '表三结转下年度', cells: [requests('carriedOut')] }

/** 结转数量 alone may be either. */
export const carried = (way: 'in' | 'out' | 'either'): Countable => ({
  key: `carried-${way}`,
  each: [way === 'in' ? [carriedIn] : way === 'out' ? [carriedOut] : [carriedIn, carriedOut]],
})

export const ofApplicants = (kinds: readonly (keyof typeof applicants)[]): Countable => {
  const columns = kinds.flatMap(kind => [...applicants[kind]])
  const of = kinds.map(kind => applicantNames[kind]).join('、')
  return { key: `applicants:${kinds.join()}`, each: [[...received(columns, of), settled(columns, of)]] }
}

/** Rows of the requests table by the first part of their key. */
const rowsOf = (report: Report, group: string): readonly string[] =>
  formOfTable(report, 'requests')
    .tables.requests.blocks.flatMap(block => block.rows)
    .map(row => row.key)
    .filter(key => key === group || key.startsWith(`${group}.`))

/**
 * 予以公开及部分公开 208 件 is a sum.
 * @param loosely whether it may be one of the rows of the group as well: 因信息不存在等原因无法提供 6 件.
 */
export const ofOutcomes = (
  report: Report,
  groups: readonly (keyof typeof outcomes)[],
  single: readonly string[],
  loosely = false,
): Countable => {
  const rows = [...groups.flatMap(group => rowsOf(report, group)), ...single]
  const names = [...groups.map(group => outcomes[group]), ...single.map(row => nameOfSingle(report, row))]
  const sum: Meaning = { name: `表三${names.join('、')}`, cells: rows.map(row => requests(row)) }
  const alone = loosely && rows.length > 1 ? rows.map(row => ({ name: `表三${nameOfSingle(report, row)}`, cells: [requests(row)] })) : []
  return { key: `outcomes:${rows.join()}`, each: [[sum, ...alone]] }
}

const nameOfSingle = (report: Report, key: string): string => {
  const row = formOfTable(report, 'requests')
    .tables.requests.blocks.flatMap(block => block.rows)
    .find(row => row.key === key)
  return (row?.short ?? row?.label ?? key).replace(/^\d+\./, '')
}

/** 同意公开: in full, or in full and in part. */
export const agreed: Countable = {
  key: 'agreed',
  each: [
    [
      { name: '表三予以公开', cells: [requests('granted')] },
      { name: '予以公开加部分公开', cells: [requests('granted'), requests('partial')] },
    ],
  ],
}

/**
 * Cases of proceedings, or those of them that ended in some way.
 * @param apart whether each kind must have the number: 行政复议、行政诉讼均为 0 件.
 */
export const ofProceedings = (
  kinds: readonly (keyof typeof proceedings)[],
  ends: readonly (keyof typeof results)[],
  apart: boolean,
): Countable => {
  const meaning = (of: readonly (keyof typeof proceedings)[]): Meaning => {
    const groups = of.flatMap(kind => [...proceedings[kind].groups])
    const at = (columns: readonly string[]) => groups.flatMap(group => columns.map(column => `proceedings/${group}/${column}` as const))
    const name = `表四${of.map(kind => proceedings[kind].name).join('、')}`
    if (ends.length === 0) return { name: `${name}总计`, cells: at(['total']) }
    const less = ends.flatMap(end => [...results[end].less])
    return {
      name: `${name}${ends.map(end => results[end].name).join('、')}`,
      cells: at(ends.flatMap(end => [...results[end].columns])),
      ...(less.length > 0 && { less: at(less) }),
    }
  }
  const each = apart ? kinds.map(kind => [meaning([kind])]) : [[meaning(kinds)]]
  return { key: `proceedings:${kinds.join()}:${ends.join()}`, each }
}

/** Regulations and other files; without a fate, none of any. */
export const ofFiles = (report: Report, kind: keyof typeof files, fate: Fate | null): Countable => {
  const form = formOfTable(report, 'proactive').id
  const wanted: readonly Fate[] = fate ? [fate] : ['issued', 'inForce']
  const meanings = wanted.flatMap(one =>
    fates[one].columns[form].map(column => ({
      name: `表二${files[kind]}${fates[one].name}`,
      cells: [`proactive/${kind}/${column}` as const],
    })),
  )
  return { key: `files:${kind}:${fate}`, each: meanings.length > 0 ? [meanings] : [] }
}

export const ofDecisions = (kinds: readonly (keyof typeof decisions)[], apart: boolean): Countable => {
  const meaning = (of: readonly (keyof typeof decisions)[]): readonly Meaning[] => [
    { name: `表二${of.map(kind => decisions[kind]).join('、')}处理决定`, cells: of.map(kind => `proactive/${kind}/decisions` as const) },
  ]
  return { key: `decisions:${kinds.join()}`, each: apart ? kinds.map(kind => meaning([kind])) : [meaning(kinds)] }
}

/** Only the form of 2021 has an amount. */
export const feesCharged = (report: Report): Countable => ({
  key: 'fees',
  each: formOfTable(report, 'proactive').id === '2021' ? [[{ name: '表二行政事业性收费', cells: ['proactive/fees/amount'] }]] : [],
})
