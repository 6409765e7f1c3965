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

it('takes two headings in the words of the form for chance', () => {
  const headings = '一、总体情况\n好。\n二、主动公开政府信息情况\n无。\n三、收到和处理政府信息公开申请情况\n无。'
  expect(kindOf(`青石市职业学院2023年信息公开工作年度报告\n${headings}`)).toBe('school')
})

it('takes a heading alone for no report', () => {
  const lawful = source('青石县2023年法治政府建设年度报告\n一、总体情况\n依法行政。\n二、存在的问题\n无。')
  expect(isReport(reconstruct(lawful), lawful)).toBe(false)
})
