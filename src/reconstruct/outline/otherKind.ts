/** Reports on disclosure that the statutory form does not bind. */

import type { Report } from '../../model/report'
import type { SourceDocument } from '../../model/source'
import { forms } from '../../statute/forms'
import { normalizeWording } from '../../text/wording'
import { MAX_OTHER_TITLE, OPENING, OTHER_TITLE_LINES, PLAIN_TITLE_LINES, STATUTORY_HEADINGS, WHOLE_TABLE } from '../weights'
import { isStatutory } from './title'

/**
 * school: of a school year, by 高等学校信息公开办法. website: 政府网站工作年度报表. hospital and utility: of public institutions and enterprises.
 * statistics: of months, quarters or half years. accounts: 部门预算 and 部门决算. lawful: 法治政府建设. hotline: 12345. proposals: 建议提案办理.
 */
export type OtherKind =
  | 'school'
  | 'website'
  | 'hospital'
  | 'utility'
  | 'statistics'
  | 'plan'
  | 'guide'
  | 'catalogue'
  | 'accounts'
  | 'lawful'
  | 'hotline'
  | 'proposals'

const disclosure = /信息公开|校务公开|院务公开|政务公开/
const report = /报告|年报|报表|总结/
/** What a title of the form's own says: whoever it is of. */
const annual = /(?:信息公开|政务公开)(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|年报)/
const schoolWords = /大学|学院|学校|中学|小学|幼儿园|高专|专科|职校/
const titles: readonly (readonly [OtherKind, RegExp])[] = [
  ['website', /网站(?:工作|监管|绩效)?(?:工作)?年度(?:工作)?(?:报表|报告)/],
  ['school', new RegExp(`学年|${schoolWords.source}`)],
  ['hospital', /医院|卫生院|保健院|卫生服务中心/],
  ['utility', /公司|集团|水厂|电网|银行/],
]
const laws: readonly (readonly [OtherKind, RegExp])[] = [
  ['school', /高等学校信息公开(?:办法|事项清单)|高校信息公开/],
  ['hospital', /医疗卫生(?:服务单位|机构)信息公开/],
  ['utility', /公共企事业单位信息公开/],
]

/** Titles that say what the document is, whatever stands below: statistics of a quarter print the form's own tables. */
const plainTitles: readonly (readonly [OtherKind, RegExp])[] = [
  ['utility', /公共企事业单位(?:政府)?信息公开.{0,8}(?:报告|年报|总结|情况)$/],
  ['plan', /(?:信息公开|政务公开)(?:工作)?(?:重点)?(?:工作)?(?:任务)?(?:实施)?(?:要点|计划|方案|安排|规划)(?:的通知)?$/],
  ['guide', /(?:信息公开|政务公开|申请公开)(?:申请)?(?:工作)?(?:指南|须知)$/],
  ['catalogue', /公开\p{Script=Han}{0,12}目录$/u],
]
/** Of these no title speaks of a report on disclosure: …热线服务中心2023年政府信息公开工作年度报告 is the centre's own. */
const unrelated: readonly (readonly [OtherKind, RegExp])[] = [
  ['website', /网站.{0,2}(?:20\d\d年?度?)?(?:工作|监管|绩效)?(?:年度)?(?:工作|监管)?(?:年度)?(?:报表|报告|年报)$/],
  ['accounts', /(?:部门|单位|财政|政府)(?:收支)?(?:决算|预算)(?:信息)?(?:公开)?(?:情况)?的?(?:报告|说明|报表|表)?$/],
  ['lawful', /(?:法治政府建设|依法行政).{0,10}(?:报告|总结|情况)$/],
  ['hotline', /(?:12345|热线).{0,24}(?:报告|年报|总结|报表|情况|通报)$/],
  ['proposals', /(?:建议|提案).{0,6}(?:办理|答复).{0,8}(?:报告|总结|情况)$/],
]
const office = /(?:局|厅|委|委员会|政府|办公室|办事处)(?=关于|[（(]?20\d\d)/
const period = /季度|[上下]半年|\d{1,2}月(?!\d)|月报|季报/
const ofPeriod = /(?:统计|表|报告|总结|情况|通报|月报|季报)$/
/** The way to a page through its site, and running text. */
const barred = /[。；;，,：:>＞»|｜]/
/** Without a year or a body it may be the name of a column on a site. */
const saysWhose = /20\d\d|[省市县区州旗镇乡局厅委]|街道|政府(?!信息|网站)/
const annex = /^附[件表]\d{0,2}[：:]?$/
const site = /(?:网站?|平台|门户|首页|专栏)$/

/**
 * The other kind of report a document is; null for a statutory one, for which a table or headings of the form speak, and for anything else.
 * A school year in the title outweighs them, and another kind's title outweighs tables: there are tables of the office's own, in words of the form.
 */
export const otherKindOf = (found: Report, source: SourceDocument): OtherKind | null => {
  const printed = source.lines.map(({ text }) => text.replace(/[\s\u3000|#*]+/g, '')).filter(text => text !== '')
  const title = found.title?.text
  const own = title === undefined ? firstTitles(printed) : [title]
  if (own.some(isOfSchoolYear)) return 'school'
  if (statutoryHeadings(found) >= STATUTORY_HEADINGS) return null
  const plain = plainKind(own)
  if (plain !== null) return plain
  if (Object.keys(found.tables).length > 0) return title === undefined || keepsForm(found, title) ? null : kindIn([title])
  const top = printed
    .slice(0, OTHER_TITLE_LINES)
    .filter(text => text.length <= MAX_OTHER_TITLE && report.test(text) && !/[。；]/.test(text))
  const named = kindIn(top)
  if (named) return named
  const opening = printed.join('').slice(0, OPENING)
  return laws.find(([, words]) => words.test(opening))?.[0] ?? null
}

/** The lines a document begins with, and each with the one below: a title may take two. */
const firstTitles = (printed: readonly string[]): string[] => {
  const first = printed.filter((text, at) => at > 0 || !annex.test(text)).slice(0, PLAIN_TITLE_LINES)
  return first
    .flatMap((text, at) => (site.test(text) ? [text] : [text, text + (first[at + 1] ?? '')]))
    .filter((text, at) => text.length <= MAX_OTHER_TITLE && !barred.test(text) && (at === 0 || saysWhose.test(text)))
}

/** A school's, for an education office reports on calendar years. */
const isOfSchoolYear = (title: string): boolean =>
  /学年/.test(title) && disclosure.test(title) && report.test(title) && (schoolWords.test(title) || !office.test(title))

const plainKind = (own: readonly string[]): OtherKind | null => {
  const bare = own.map(text => text.replace(/^《(.*)》$/, '$1').replace(/[（(][^（）()]{1,14}[）)]$/, ''))
  if (bare.some(isOfPeriod)) return 'statistics'
  const kind = plainTitles.find(([, words]) => bare.some(text => words.test(text)))
  return (kind ?? unrelated.find(([, words]) => bare.some(text => !annual.test(text) && words.test(text))))?.[0] ?? null
}

/** …年度报告 is none, though its month of printing may stand in it. */
const isOfPeriod = (title: string): boolean =>
  period.test(title) && disclosure.test(title) && ofPeriod.test(title) && !/年度(?!第)|年报/.test(title)

const kindIn = (lines: readonly string[]): OtherKind | null =>
  titles.find(([kind, words]) => lines.some(text => words.test(text) && (kind === 'website' || disclosure.test(text))))?.[0] ?? null

/** Whether a report keeps to the form though it need not: it is titled so, or has most of one of the tables. */
const keepsForm = ({ tables, cells, form }: Report, title: string): boolean =>
  isStatutory(title) ||
  Object.values(forms[form].tables).some(({ key, blocks }) => {
    const all = blocks.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0)
    const read = Object.entries(cells).filter(
      ([address, cell]) => address.startsWith(`${key}/`) && cell && !cell.unread && cell.value !== null,
    )
    return key in tables && read.length >= all * WHOLE_TABLE
  })

/** Whether the document speaks of a report on disclosure at all: a heading like 一、总体情况 has any report. */
export const isReport = (found: Report, source: SourceDocument): boolean => {
  if (Object.keys(found.tables).length > 0) return true
  if (found.sections.length === 0) return false
  return found.title !== null || statutoryHeadings(found) > 1 || source.lines.some(({ text }) => disclosure.test(text))
}

const statutoryHeadings = ({ sections, form }: Report): number =>
  sections.filter(({ number, heading }) => {
    const wanted = forms[form].sections.find(section => section.number === number)?.heading.slice(2) ?? ''
    return number > 1 && normalizeWording(heading.text).includes(normalizeWording(wanted))
  }).length
