/** What the rules over several reports say, with the innocent causes that a clerk may know of. */

import type { AggregateArgs, Growth, ProceedingsRow, RuleArgs } from '../model/ruleArgs'
import { cellAt, type FormCell, tableOfAddress } from '../statute/compiled'
import type { CellAddress, FormId } from '../statute/form'
import { forms } from '../statute/forms'
import { withMinus } from '../text/withMinus'
import { amountShown, differenceInWords } from './difference'
import { listOf, listOfCells } from './listing'
import { nameOfCell } from './names'

type AcrossRule =
  | 'carry-over'
  | 'in-force-roll'
  | 'pending-roll'
  | 'unit-slip'
  | 'narrative-growth'
  | 'aggregate'
  | 'same-text'
  | 'foreign-name'
  | 'year-gap'
  | 'duplicate-report'

export const acrossSentences: { readonly [Id in AcrossRule]: (args: RuleArgs[Id]) => string } = {
  'carry-over': ({ form, cell, year, before, now }) =>
    `${nameIn(form, cell)}写 ${withMinus(now)}，${year} 年度报告的“结转下年度”是 ${withMinus(before)}，${differenceInWords(now, before)}；如因机构改革划入或划出了申请，可以不处理`,
  'in-force-roll': ({ row, year, before, issued, repealed, inForce, revised }) =>
    `${files[row]}：${year} 年现行有效 ${before} + 本年制发 ${issued} − 本年废止 ${repealed} = ${before + issued - repealed}，现行有效写 ${inForce}，${differenceInWords(inForce, before + issued - repealed)}；修订后重新制发${revised ? '（正文提到修订）' : ''}、文件自然失效、统计口径或机构有变化的，可以不处理`,
  'pending-roll': ({ row, year, pending, total }) =>
    `${proceedings[row]}：${year} 年尚未审结 ${pending} 件，本年总计只有 ${total} 件，少 ${pending - total}；上年未审结的应计入本年，案件撤回、合并或移送的除外`,
  'unit-slip': ({ year, before, now }) =>
    `行政事业性收费金额写 ${amountShown(now)} 万元，${year} 年为 ${amountShown(before)} 万元，相差约 1 万倍，请核对其中一年是否把元当作了万元；收费项目确有增减的除外`,
  'narrative-growth': ({ words, year, growth, of }) =>
    `正文写“${words}”，${of.map(({ name, before, now }) => `${name} ${year} 年为 ${amountShown(before)}、本年为 ${amountShown(now)}${wayInWords(growth, before, now)}`).join('；')}；上年数字有更正或口径有变化的除外`,
  aggregate: args => (args.kind === 'cell' ? cellInWords(args) : args.kind === 'table' ? tableInWords(args) : yearsInWords(args)),
  'same-text': ({ year, share, pieces }) => {
    const named =
      pieces.length > 0
        ? `：${listOf(
            pieces.map(({ name, share: its }) => `${name} ${its}%`),
            '段',
            mostPieces,
          )}`
        : ''
    return `正文有 ${share}% 的文字与 ${year} 年报告相同${named}`
  },
  'foreign-name': ({ words, named, agency, times }) =>
    `正文写“${words}”，“${named}”不是本报告的机关${agency}${times > 1 ? `，共 ${times} 处` : ''}，可能是从别的报告抄来的；机关更名、合并的除外`,
  'year-gap': ({ agency, from, to }) =>
    `${agency}有 ${from} 年和 ${to} 年的报告，缺 ${to - from === 2 ? `${from + 1} 年` : `${from + 1} 年至 ${to - 1} 年`}的`,
  'duplicate-report': args => duplicateInWords(args),
}

const mostPieces = 6
const files = { regulations: '规章', normative: '行政规范性文件' } as const
const proceedings: Readonly<Record<ProceedingsRow, string>> = {
  review: '行政复议',
  direct: '行政诉讼·未经复议直接起诉',
  afterReview: '行政诉讼·复议后起诉',
}

const placeIn = (form: FormId, cell: CellAddress): FormCell | null => cellAt(forms[form].tables[tableOfAddress(cell)], cell)

const nameIn = (form: FormId, cell: CellAddress): string => {
  const place = placeIn(form, cell)
  return place ? nameOfCell(place) : cell
}
const wayInWords = ({ kind, decimals }: Growth, before: number, now: number): string => {
  if (kind === 'before') return ''
  if (now === before) return '，没有变化'
  const way = now > before ? '，增加' : '，减少'
  if (kind === 'count' || before === 0) return `${way} ${amountShown(Math.abs(now - before))}`
  return `${way} ${Number(((Math.abs(now - before) / before) * 100).toFixed(Math.max(decimals, 1)))}%`
}

const cellInWords = ({ form, cell, sum, whole, parts, complete }: AggregateArgs & { readonly kind: 'cell' }): string => {
  const end =
    tableOfAddress(cell) === 'proceedings' && whole < sum
      ? '；共同被告的案件汇总时只计一件，这样少计的可以不处理'
      : complete
        ? ''
        : '；没有声明各部分已齐全，请核对'
  return `${nameIn(form, cell)}写 ${amountShown(whole)}，${parts} 份报告相加为 ${amountShown(sum)}，${differenceInWords(whole, sum)}${end}`
}

const tableInWords = ({ form, cells, parts }: AggregateArgs & { readonly kind: 'table' }): string => {
  const places = cells.flatMap(cell => placeIn(form, cell) ?? [])
  return `${places[0]?.table.name ?? ''}有 ${cells.length} 个单元格大于 ${parts} 份报告之和：${listOfCells(places)}；没有声明各部分已齐全，也可能是还有报告没有列入`
}

const yearsInWords = ({ year, parts }: AggregateArgs & { readonly kind: 'years' }): string =>
  `汇总报告是 ${year} 年的，有 ${parts.length} 份不是：${listOf(
    parts.map(part => `${part.agency ?? '未写明机关的'} ${part.year} 年`),
    '份',
  )}，没有比较各单元格`

const mostDifferences = 4
const mostWords = 24

const duplicateInWords = ({ agency, year, form, cells, onlyOther, onlyOwn }: RuleArgs['duplicate-report']): string => {
  const head = `${agency}${year === null ? '' : ` ${year} 年`}的报告有两份`
  const named = cells.slice(0, mostDifferences).map(({ cell, other, own }) => `${nameIn(form, cell)} ${other || '空'}→${own || '空'}`)
  const inCells =
    cells.length === 0 ? [] : [`${cells.length} 个单元格不同：${named.join('、')}${cells.length > mostDifferences ? '等' : ''}`]
  const inText = [...wordsOf('前一份', onlyOther), ...wordsOf('后一份', onlyOwn)]
  const all = [...inCells, ...inText]
  return all.length === 0 ? `${head}，内容相同` : `${head}，${all.join('；')}`
}

const wordsOf = (whose: string, sentences: readonly string[]): readonly string[] => {
  const [first] = sentences
  if (first === undefined) return []
  return [`只在${whose}里的有 ${sentences.length} 句：“${first.length > mostWords ? `${first.slice(0, mostWords - 1)}…` : first}”`]
}
