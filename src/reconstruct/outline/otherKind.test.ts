import { expect, it } from 'vitest'
import type { SourceDocument } from '../../model/source'
import { reconstruct } from '../reconstruct'
import { isReport, otherKindOf } from './otherKind'

const source = (text: string): SourceDocument => ({
  kind: 'text',
  lines: text.split('\n').map(line => ({ text: line })),
  pages: [],
  losses: [],
})
const kindOf = (text: string) => otherKindOf(reconstruct(source(text)), source(text))
const body = '一、概述\n学校重视公开工作。\n二、主动公开政府信息情况\n公开若干。\n五、存在的问题\n更新不快。'

it.each([
  ['school', `青石师范学院2022-2023学年信息公开年度报告\n${body}`],
  ['school', `青石大学信息公开工作年度报告（2023-2024学年）\n${body}`],
  ['school', `信息公开年度报告\n依据《高等学校信息公开办法》编写。\n${body}`],
  ['hospital', `青石市人民医院2023年信息公开年度报告\n${body}`],
  ['utility', `青石市供水集团有限公司2023年信息公开工作年度报告\n${body}`],
  [
    'website',
    `政府网站工作年度报表\n（2023年度）\n填报单位：青石县人民政府办公室\n网站名称 | 青石县人民政府门户网站\n一、总体情况\n总访问量 | 1234`,
  ],
])('tells a report of another kind: %s', (kind, text) => expect(kindOf(text)).toBe(kind))

it('takes a report with the headings of the form for a statutory one, whoever it is of', () => {
  const headings =
    '一、总体情况\n好。\n二、主动公开政府信息情况\n无。\n三、收到和处理政府信息公开申请情况\n无。\n四、政府信息公开行政复议、行政诉讼情况\n无。'
  expect(kindOf(`青石市职业学院2023年政府信息公开工作年度报告\n${headings}`)).toBeNull()
  expect(kindOf(`青石县水务局2023年政府信息公开工作年度报告\n${body}`)).toBeNull()
})

it('looks for the title near the top, and in no long line', () => {
  const behind = (lines: number, title = '青石大学2023年信息公开年度报告') => kindOf(`${'网站首页\n'.repeat(lines)}${title}\n${body}`)
  expect([behind(12), behind(22)]).toEqual(['school', null])
  const long = (characters: number) => behind(0, `${'青石'.repeat((characters - 12) / 2)}大学信息公开年度报告`)
  expect([long(50), long(90)]).toEqual(['school', null])
})

it('looks for the law where a report names what it rests on', () => {
  const namedAfter = (lines: number) =>
    kindOf(`年度报告\n${'本单位重视公开工作，\n'.repeat(lines)}依据《高等学校信息公开办法》编写。\n${body}`)
  expect([namedAfter(200), namedAfter(450)]).toEqual(['school', null])
})

const ownTable =
  '第二十条第（五）项\n信息内容 | 本年处理决定数量\n行政许可 | 12\n第二十条第（六）项\n信息内容 | 本年处理决定数量\n行政处罚 | 3\n行政强制 | 4'
const own = `${body}\n${ownTable}`
const formed =
  '一、总体情况\n好。\n二、主动公开政府信息情况\n无。\n三、收到和处理政府信息公开申请情况\n无。\n四、政府信息公开行政复议、行政诉讼情况\n无。'

it.each([
  ['school', '青石师范学院2022-2023学年信息公开年度报告'],
  ['school', '青石师范学院\n2022-2023学年度信息公开工作报告'],
  ['hospital', '青石市人民医院2023年信息公开年度报告'],
  ['utility', '青石县水务局2023年公共企事业单位信息公开工作年度报告'],
  ['website', '附件2\n政府网站工作年度报表\n（2023年度）'],
  ['website', '青石县政府网站2023年度工作报表'],
  ['statistics', '青石县水务局2023年第三季度政府信息公开情况统计表'],
  ['statistics', '青石县水务局2023年10月政府信息公开月报'],
  ['statistics', '青石县水务局2023年上半年政务公开工作总结'],
  ['plan', '青石县2024年政务公开工作要点'],
  ['guide', '青石县水务局\n政府信息公开指南（2023年版）'],
  ['guide', '《政府信息公开指南》'],
  ['catalogue', '青石县水务局主动公开基本目录'],
  ['accounts', '青石县水务局2023年度部门决算公开说明'],
  ['lawful', '青石县水务局关于2023年法治政府建设情况的报告'],
  ['hotline', '青石县12345热线2023年度报告'],
  ['proposals', '青石县水务局2023年建议提案办理情况报告'],
])('takes the title for more than a table of the office: %s, %s', (kind, title) => expect(kindOf(`${title}\n${own}`)).toBe(kind))

it('takes a school year for more than the headings of the form, unless an office has it', () => {
  expect(kindOf(`青石大学2022-2023学年政府信息公开工作年度报告\n${formed}`)).toBe('school')
  expect(kindOf(`青石县教育局2022-2023学年政府信息公开工作年度报告\n${formed}`)).toBeNull()
  expect(kindOf(`青石县水务局2023年第三季度政府信息公开情况统计表\n${formed}`)).toBeNull()
})

it.each([
  '青石市职业学院2023年政府信息公开工作年度报告',
  '青石县教育局2023年政府信息公开工作年度报告\n青石大学2022-2023学年信息公开年度报告另行公布',
  '青石县政府网站管理中心2023年政府信息公开工作年度报告',
  '青石县12345热线服务中心2023年政府信息公开工作年度报告',
  '首页\n政府信息公开指南\n政府网站工作年度报表\n青石县水务局2023年政府信息公开工作年度报告',
  '首页\n政府信息公开指南\n二、主动公开政府信息情况',
  '青石县政府网站\n部门决算',
  '首页>青石县>2023年部门决算',
  '青石县水务局政府信息公开工作报告\n2024年1月',
])('checks what is titled otherwise: %s', title => expect(kindOf(`${title}\n${own}`)).toBeNull())

it('takes the title among the first lines alone for more than a table', () => {
  const behind = (lines: number) => kindOf(`${'某页\n'.repeat(lines)}青石县2024年政务公开工作要点\n${own}`)
  expect([behind(2), behind(3)]).toEqual(['plan', null])
})

it('checks a school that fills in most of a table of the form', () => {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const over = (first: string, ...others: string[]) => row([first, '', '', '', '', ...others.flatMap(text => [text, '', '', '', ''])])
  const table = (figures: readonly string[]) =>
    [
      over('行政复议', '行政诉讼', ''),
      over('', '未经复议直接起诉', '复议后起诉'),
      row([...results, ...results, ...results]),
      row(figures),
    ].join('\n')
  const school = (figures: readonly string[]) =>
    kindOf(`青石大学2023年信息公开年度报告\n${body}\n四、行政复议、行政诉讼情况\n${table(figures)}`)
  const told = ['1', '0', '0', '0', '1']
  expect(school([...told, ...told, ...told])).toBeNull()
  expect(school([...told, ...Array.from({ length: 10 }, () => '见附件')])).toBe('school')
})

it('takes two headings in the words of the form for chance', () => {
  const headings = '一、总体情况\n好。\n二、主动公开政府信息情况\n无。\n三、收到和处理政府信息公开申请情况\n无。'
  expect(kindOf(`青石市职业学院2023年信息公开工作年度报告\n${headings}`)).toBe('school')
})

it('takes a heading alone for no report', () => {
  const lawful = source('青石县2023年法治政府建设年度报告\n一、总体情况\n依法行政。\n二、存在的问题\n无。')
  expect(isReport(reconstruct(lawful), lawful)).toBe(false)
})
