/** 核对意见, to be sent to the body whose report it is, and 核对单, to be signed and kept: the same findings in the same words. */

import type { Block, Paper } from '../../share/office/paper'
import { forms } from '../../statute/forms'
import { manualChecks } from '../../words/manualChecks'
import { severityNames } from '../../words/severities'
import { coverageInWords, remarks } from '../panes/findings/verdictWords'
import { madeBy, momentInWords, type Stamp } from './stamp'
import type { FoundRow, Told } from './told'

export const opinionOn = (told: Told, stamp: Stamp): Paper => ({
  title: '核对意见',
  subtitle: told.title,
  blocks: [
    ...(told.report.agency === null ? [] : [line(`${told.report.agency}：`)]),
    line(`你单位的${told.report.year === null ? '' : ` ${told.report.year} 年度`}政府信息公开工作年度报告已核对，${conclusionOf(told)}`),
    ...blocksOn(told),
    heading('核对说明'),
    line(`文件：${fileOf(told)}。${scopeOf(told)}。`),
    line(`${momentInWords(stamp.at)}，${madeBy(stamp)}。`),
  ],
})

export const checkSheet = (told: Told, stamp: Stamp): Paper => ({
  title: '核对单',
  subtitle: told.title,
  blocks: [factsOf(told, stamp), ...blocksOn(told), { kind: 'sign', names: ['核对人', '复核人', '日期'] }],
})

const line = (text: string): Block => ({ kind: 'line', text })
const heading = (text: string): Block => ({ kind: 'heading', text })

const conclusionOf = ({ headline, found, losses, verdict }: Told): string => {
  const open = found.some(({ aside }) => !aside)
  const whole = losses.length === 0 || verdict.readAs ? '' : '文件没有读全，请对照原文核对其余部分。'
  return open ? `${headline}。请逐条核实，改正后公布。${whole}` : `${headline}。${whole}`
}

/** A result that was passed on says where it comes from. */
const fileOf = ({ file: { name, outcome } }: Told): string =>
  outcome.passed ? `${name}（${outcome.passed.by === 'link' ? '来自链接' : '来自结果文件'}，未附原文）` : name

const scopeOf = ({ report, verdict }: Told): string => `按 ${forms[report.form].id} 版格式核对，${coverageInWords(verdict.coverage)}`

const factsOf = (told: Told, stamp: Stamp): Block => {
  const { report, headline, verdict, tried } = told
  return {
    kind: 'facts',
    rows: [
      ['机关', report.agency ?? '标题里没有机关名称'],
      ['年度', report.year === null ? '没有找到年度' : `${report.year} 年度`],
      ['文件', fileOf(told)],
      ['结论', [headline, ...remarks(verdict), ...(tried === null ? [] : [tried])].join('；')],
      ['范围', scopeOf(told)],
      ['时间', momentInWords(stamp.at)],
      ['版本', madeBy(stamp)],
    ],
  }
}

/** A file cut to pieces can have tens of thousands; more than a hundred sheets nobody reads. */
const mostListed = 1000

/** What both have in common: the findings, what was tried out, and what is left to a person. */
const blocksOn = (told: Told): readonly Block[] => {
  const open = told.found.filter(({ aside }) => !aside)
  const aside = told.found.filter(row => row.aside)
  return [
    ...(told.losses.length > 0 ? [heading(told.verdict.readAs ? '读取说明' : '没有读全'), ...told.losses.map(line)] : []),
    heading(`问题 ${open.length} 条`),
    ...(open.length > 0 ? [openTable(open.slice(0, mostListed))] : [line('没有发现问题。'), ...told.checked.map(line)]),
    ...(open.length > mostListed ? [line(`后面还有 ${open.length - mostListed} 条，没有列出。`)] : []),
    ...(aside.length > 0 ? [heading(`已处理 ${aside.length} 条`), asideTable(aside)] : []),
    ...(told.rulesOff.length > 0 ? [line(`没有查的规则：${told.rulesOff.join('、')}`)] : []),
    ...changesOn(told),
    heading('人工核对'),
    { kind: 'ticks', items: manualChecks.map(({ id, text }) => ({ text, ticked: told.ticks.includes(id) })) },
  ]
}

const openTable = (rows: readonly FoundRow[]): Block => ({
  kind: 'table',
  head: ['序号', '程度', '位置', '问题', '建议'],
  widths: [0.07, 0.09, 0.22, 0.37, 0.25],
  rows: rows.map((row, at) => [
    `${at + 1}`,
    severityNames[row.severity],
    placeOf(row),
    row.message,
    [row.advice, row.decision].filter(Boolean).join('\n'),
  ]),
})

const asideTable = (rows: readonly FoundRow[]): Block => ({
  kind: 'table',
  head: ['程度', '位置', '问题', '处理'],
  widths: [0.09, 0.24, 0.42, 0.25],
  rows: rows.map(row => [severityNames[row.severity], placeOf(row), row.message, row.decision]),
})

const placeOf = ({ cells, place }: FoundRow): string => [cells, place].filter(Boolean).join('\n')

const changesOn = ({ changes, tried }: Told): readonly Block[] =>
  changes.length === 0
    ? []
    : [
        heading(`改动清单 ${changes.length} 处`),
        {
          kind: 'table',
          head: ['单元格', '原文', '改为', '位置'],
          widths: [0.46, 0.18, 0.18, 0.18],
          rows: changes.map(({ name, from, to, place }) => [name, from, to, place ?? '']),
        },
        line(`改动是在本页试改的，原文件没有改动，请照此改到原文件里。${tried ?? ''}。`),
      ]
