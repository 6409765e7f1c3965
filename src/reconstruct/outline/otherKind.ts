/** Reports on disclosure that the statutory form does not bind. */

import type { Report } from '../../model/report'
import type { SourceDocument } from '../../model/source'
import { forms } from '../../statute/forms'
import { normalizeWording } from '../../text/wording'
import { MAX_OTHER_TITLE, OPENING, OTHER_TITLE_LINES, STATUTORY_HEADINGS } from '../weights'

/** school: of a school year, by 高等学校信息公开办法. website: 政府网站工作年度报表. hospital and utility: of public institutions and enterprises. */
export type OtherKind = 'school' | 'website' | 'hospital' | 'utility'

const disclosure = /信息公开|校务公开|院务公开|政务公开/
const report = /报告|年报|报表|总结/
const titles: readonly (readonly [OtherKind, RegExp])[] = [
  ['website', /网站(?:工作|监管|绩效)?(?:工作)?年度(?:工作)?(?:报表|报告)/],
  ['school', /学年|大学|学院|学校|中学|小学|幼儿园|高专|职校/],
  ['hospital', /医院|卫生院|保健院|卫生服务中心/],
  ['utility', /公司|集团|水厂|电网|银行/],
]
const laws: readonly (readonly [OtherKind, RegExp])[] = [
  ['school', /高等学校信息公开(?:办法|事项清单)|高校信息公开/],
  ['hospital', /医疗卫生(?:服务单位|机构)信息公开/],
  ['utility', /公共企事业单位信息公开/],
]

/** The other kind of report a document is; null for a statutory one, for which a table or headings of the form speak, and for anything else. */
export const otherKindOf = (found: Report, source: SourceDocument): OtherKind | null => {
  if (Object.keys(found.tables).length > 0 || statutoryHeadings(found) >= STATUTORY_HEADINGS) return null
  const printed = source.lines.map(({ text }) => text.replace(/[\s\u3000|#*]+/g, '')).filter(text => text !== '')
  const top = printed
    .slice(0, OTHER_TITLE_LINES)
    .filter(text => text.length <= MAX_OTHER_TITLE && report.test(text) && !/[。；]/.test(text))
  const named = titles.find(([kind, words]) => top.some(text => words.test(text) && (kind === 'website' || disclosure.test(text))))
  if (named) return named[0]
  const opening = printed.join('').slice(0, OPENING)
  return laws.find(([, words]) => words.test(opening))?.[0] ?? null
}

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
