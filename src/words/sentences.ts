/** What each rule says of a report: one sentence in Chinese, with the report's own numbers and words. */

import type { Day } from '../model/claim'
import type { FormDifference, RowsArgs, RuleArgs, RuleId, TableArgs, TitlePart } from '../model/ruleArgs'
import { cellAt, rowOf, tableOfAddress } from '../statute/compiled'
import type { CellAddress, FormId, Row, Table } from '../statute/form'
import { forms } from '../statute/forms'
import { withMinus } from '../text/withMinus'
import { acrossSentences } from './acrossSentences'
import { balanceInWords, outcomesInWords, totalInWords } from './brokenSum'
import { blanksInWords, notationsInWords, oneOrMany } from './cells'
import { amountShown } from './difference'
import { listOf, quotedList } from './listing'
import { nameOfCell, nameOfColumn, nameOfRow, nameOfTableRow } from './names'

/** A rule that is lacking here does not compile. */
export const sentences: { readonly [Id in RuleId]: (args: RuleArgs[Id]) => string } = {
  'requests-row-total': totalInWords,
  'requests-outcome-total': outcomesInWords,
  'requests-balance': balanceInWords,
  'proceedings-total': totalInWords,
  'cell-blank': blanksInWords,
  'cell-not-a-number': oneOrMany(({ text }) => `写“${text.trim()}”，不是数字`, '写的不是数字'),
  'cell-negative': oneOrMany(({ value }) => `写 ${withMinus(value ?? 0)}，不能是负数`, '写的是负数'),
  'cell-not-whole': oneOrMany(({ value }) => `写 ${value}，件数应为整数`, '的件数不是整数'),
  'cell-annotated': oneOrMany(({ text, value }) => `写“${text.trim()}”，按 ${value} 计`, '在数字旁写了说明，按数字计'),
  'cell-notation': notationsInWords,
  'title-form': ({ lacks }) =>
    lacks === 'everything'
      ? '没有找到标题，标题应写明机关名称、年份和“政府信息公开工作年度报告”'
      : `标题缺少${lacks.map(part => titleParts[part]).join('、')}`,
  'section-missing': ({ wanted }) => `缺少“${wanted}”部分`,
  'section-order': ({ moved, order }) => `${quotedList(moved)}的位置不对，现在的顺序是第 ${order.join('、')} 部分`,
  'section-heading': ({ wanted, printed }) => `标题应为“${wanted}”，写成“${printed}”`,
  'section-numbering': ({ printed }) => `六个部分的标题应依次编为一至六，写成“${printed.map(numeral => numeral ?? '（无）').join(' ')}”`,
  'aspect-missing': ({ aspects }) => `第一部分没有写${quotedList(aspects, '个方面', aspects.length)}`,
  'table-missing': args => `“${args.heading}”部分没有${tableOf(args).name}`,
  'form-outdated': ({ table, follows, wanted, year, difference }) => {
    const of = year === null ? '' : `${year} 年度`
    return `${tableOf({ form: follows, table }).name}用了${forms[follows].notice}的格式，${of}应按${forms[wanted].notice}：${differenceInWords(difference)}`
  },
  'row-missing': args => {
    const [only, second] = rowsOf(args)
    if (only && !second) return `缺少${nameOfTableRow(tableOf(args), only)}`
    return `${tableOf(args).name}缺少 ${args.rows.length} 行：${namesOfRows(args)}`
  },
  'row-extra': args => {
    const { name } = tableOf(args)
    const [only, second] = args.labels
    if (second === undefined) return `${name}多出“${only}”行，格式里没有这一行`
    return `${name}多出 ${args.labels.length} 行：${quotedList(args.labels, '行')}`
  },
  'row-order': args => `${tableOf(args).name}${namesOfRows(args)}行的位置与格式不同`,
  'row-label': ({ row: key, printed, ...args }) => {
    const row = rowOf(tableOf(args), key)
    return row ? `${nameOfTableRow(tableOf(args), row)}的名称应为“${row.label}”，写成“${printed}”` : `行的名称写成“${printed}”`
  },
  'column-missing': ({ wanted, ...args }) => `${tableOf(args).name}缺少“${wanted}”列`,
  'column-extra': args => {
    const { name } = tableOf(args)
    const [only, second] = args.labels
    if (second === undefined) return `${name}多出“${only}”列，格式里没有这一列`
    return `${name}多出 ${args.labels.length} 列：${quotedList(args.labels, '列')}`
  },
  'column-label': ({ wanted, printed, ...args }) =>
    printed === null ? `${tableOf(args).name}缺少栏目名称“${wanted}”` : `${tableOf(args).name}的栏目名称应为“${wanted}”，写成“${printed}”`,
  'citation-form': ({ document, what, printed, wanted }) => {
    if (what === 'title') return `${documentNames[document]}的名称写成“${printed}”，应为“${wanted}”`
    return what === 'superseded'
      ? `依据写的是${printed}，报告年度适用的是${wanted}`
      : `${documentNames[document]}的文号写成“${printed}”，应为“${wanted}”`
  },
  'public-form': ({ marks, words }) =>
    `报告向社会公布，这里像是写给上级的：${listOf(
      marks.map(mark => publicMarks[mark]),
      '处',
      3,
    )}（${words}）`,
  'note-missing': args => `${tableOf(args).name}表头没有写勾稽关系：“${tableOf(args).note}”`,
  'narrative-figure': ({ words, wanted, ofPart, times }) =>
    [
      `正文写“${words}”，${wanted.map(inTables).join('；')}`,
      ...(ofPart ? ['如果这里只是其中一个单位的件数，请在文中写明'] : []),
      ...(times > 1 ? [`同样的数在正文共出现 ${times} 次`] : []),
    ].join('；'),
  'narrative-sum': ({ whole, unit, parts }) => {
    const sum = parts.reduce((one, other) => one + other, 0)
    return `正文写共 ${whole} ${unit}，所列各项 ${addends(parts)} = ${sum}，${sum > whole ? `多 ${sum - whole}` : `少 ${whole - sum}`}`
  },
  'narrative-percentage': ({ words, share, of }) =>
    `正文写“${words}”，占比 ${share}% 与所列件数不符${of ? `，按 ${of.part} ÷ ${of.whole} 应为 ${of.right}%` : ''}`,
  'narrative-universal': ({ words, form, says, against }) =>
    `正文写“${words}”，${against.map(({ cell, value }) => `${nameAt(form, cell)}为 ${value}`).join('，')}，与“${universalNames[says]}”不符`,
  'narrative-conflict': ({ first, words }) => `正文一处写“${first}”，另一处写“${words}”`,
  'reporting-period': ({ period: { from, to }, year }) =>
    `统计期限写的是 ${dayInWords(from)}至 ${dayInWords(to)}，应为 ${year === null ? '' : `${year} 年 `}1 月 1 日至 12 月 31 日`,
  'year-stale': ({ words, found, year, times }) =>
    `报告年度是 ${year} 年，正文“${words}……”写的是 ${found} 年的工作${times > 1 ? `，这样的句子共 ${times} 处` : ''}，请确认年份`,
  'fee-statement': () => '第六部分没有说明是否收取信息处理费',
  'fee-amount': args =>
    args.kind === 'amount'
      ? `第六部分写“${args.words}”，按收费标准（按件每件 100 元，按量每页 10、20 或 40 元）算不出 ${amountShown(args.yuan)} 元`
      : `第六部分写“${args.words}”，没有发出收费通知，表三“逾期未按收费通知要求缴纳费用”却有 ${args.value} 件`,
  'regulations-authority': ({ agency, form, cells }) => {
    const nameOf = (cell: (typeof cells)[number]['cell']) => {
      const place = cellAt(forms[form].tables[tableOfAddress(cell)], cell)
      return place ? nameOfColumn(place.column) : ''
    }
    const counts = cells.map(({ cell, value }) => `${nameOf(cell)} ${value}`).join('，')
    return `${agency}没有规章制定权，表二“规章”行填了${counts}；规范性文件请填在“行政规范性文件”行`
  },
  'in-force-implausible': ({ row, issued, repealed, inForce }) =>
    `${fileNames[row]}：本年制发 ${issued} − 本年废止 ${repealed} = ${withMinus(issued - repealed)}，现行有效只有 ${inForce}`,
  'personal-data': ({ what, masked }) => `正文有${what === 'identity' ? '身份证号码' : '手机号码'} ${masked}，公布前请删去或隐去`,
  'revision-marks': ({ insertions, deletions, formats, comments }) => {
    const changes = [count('插入', insertions), count('删除', deletions), count('改格式', formats)].flat()
    const remarks = comments > 0 ? [`批注 ${comments} 条`] : []
    const marks = [...(changes.length > 0 ? [`修订痕迹（${changes.join('、')}）`] : []), ...remarks]
    return `文件里有${marks.join('和')}，公布后别人看得到${changes.length > 0 ? '；这里按接受全部修订后的内容核对' : ''}，公布前请接受修订、删除批注`
  },
  wording: args => {
    const times = args.times > 1 ? `，共 ${args.times} 处` : ''
    if (args.kind === 'doubled') return `“${args.printed}”像是重复了${times}`
    if (args.kind === 'until') return `“${args.printed}”：表示到某时为止，日期前用“截至”${times}`
    return args.right === '' ? `“${args.printed}”在自定的词表里，请看一下${times}` : `写成“${args.printed}”，应为“${args.right}”${times}`
  },
  'overview-length': ({ found, limit }) => `总体情况约 ${found} 字，${limit} 字以内为宜`,
  placeholder: ({ words, times }) => `“${words}”没有填写${times > 1 ? `，共 ${times} 处` : ''}`,
  ...acrossSentences,
}

const count = (what: string, times: number): string[] => (times > 0 ? [`${what} ${times} 处`] : [])

const tableOf = ({ form, table }: TableArgs): Table => forms[form].tables[table]

const rowsOf = (args: RowsArgs): readonly Row[] => args.rows.flatMap(key => rowOf(tableOf(args), key) ?? [])

const namesOfRows = (args: RowsArgs): string => quotedList(rowsOf(args).map(nameOfRow), '行')

const titleParts = { agency: '机关名称', year: '年份', words: '“政府信息公开工作年度报告”字样' } satisfies Record<TitlePart, string>

const nameAt = (form: FormId, cell: CellAddress): string => {
  const place = cellAt(forms[form].tables[tableOfAddress(cell)], cell)
  return place ? nameOfCell(place) : cell
}

const documentNames = { form: '年度报告格式的通知', fees: '信息处理费管理办法', regulations: '政府信息公开条例' } as const

const publicMarks = { addressee: '有主送机关', number: '文头有发文字号', words: '有上行文用语' } as const

const universalNames = { settled: '全部办结', upheld: '均获维持', decided: '均已审结', uncorrected: '没有纠错' } as const

const fileNames = { regulations: '规章', normative: '行政规范性文件' } as const

/** （六）其他处理没有分成 3 项, or the column headings that belong to the other form. */
const differenceInWords = (difference: FormDifference): string => {
  if (difference.kind === 'columns') return `有“${listOf(difference.labels, '栏', 3)}”`
  return difference.kind === 'whole'
    ? `“${difference.row}”没有分成 ${difference.items} 项`
    : `“${difference.row}”不分 ${difference.items} 项`
}

/** 表三本年新收为 1355，本年新收加上年结转为 1360; what has the same value is named once. */
const inTables = (meanings: RuleArgs['narrative-figure']['wanted'][number]): string =>
  meanings
    .filter(({ value }, index) => meanings.findIndex(other => other.value === value) === index)
    .map(({ name, value }) => `${name}为 ${amountShown(value)}`)
    .join('，')

/** More parts than these are told by their sum. */
const mostAddends = 8

const addends = (parts: readonly number[]): string => (parts.length <= mostAddends ? parts.join(' + ') : `${parts.length} 项相加`)

/** 2022 年 1 月 1 日 */
const dayInWords = ({ year, month, day }: Day): string =>
  [...(year === null ? [] : [`${year} 年`]), `${month} 月`, ...(day === null ? [] : [`${day} 日`])].join(' ')
