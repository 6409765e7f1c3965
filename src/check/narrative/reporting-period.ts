import type { Period, StatedPeriod } from '../../model/claim'
import type { Report } from '../../model/report'
import type { RunningText } from '../../model/runningText'
import { matchesOf } from '../../text/matchesOf'
import { contents, statutoryForm } from '../basis'
import type { Flaw, Rule } from '../rule'

/** The stated period of the figures is not 1 January to 31 December of the report year. */
export const reportingPeriod: Rule<'reporting-period'> = {
  id: 'reporting-period',
  title: '统计期限',
  severity: 'error',
  group: 'narrative',
  about: 'words',
  needs: 'report',
  level: 'law',
  basis: `${contents}；${statutoryForm}`,
  wants: '文中写明的统计期限是报告年度的 1 月 1 日至 12 月 31 日。',
  find: ({ report, claims }) => claims.periods.flatMap(period => flawsIn(period, report)),
}

const flawsIn = (period: StatedPeriod, { year }: Report): readonly Flaw<'reporting-period'>[] => {
  const start = startOfStatement(period.body, period)
  const { from, to } = withYearBefore(period)
  if (start === null || isWholeYear({ from, to }, year)) return []
  return [{ subject: { kind: 'words', cells: [], at: period.body.quote(start, period.end) }, args: { period: { from, to }, year } }]
}

const withYearBefore = (period: StatedPeriod): Pick<Period, 'from' | 'to'> => {
  const { from, start, body } = period
  const named = from.year === null ? yearBefore.exec(body.text.slice(Math.max(0, start - farthest), start)) : null
  return named ? { ...period, from: { ...from, year: Number(named[1]) } } : period
}

/** 统计期限, 数据时限, 所列数据, 报告期: what names the period of the figures. */
const subject =
  /(?:统计(?:数据)?|数据(?:统计)?|报告(?:年度)?)的?(?:起止)?(?:期限|时限|时间|周期|区间|期间|时段|期)(?:范围|跨度|区间|段)?|所列(?:各项)?(?:统计)?数据|数据的?统计|统计数据|报告所?(?:涵盖|覆盖|反映)(?:的(?:时间|期限|期间)|了)?/g
/** Between that and the dates stands nothing but such words. */
const link = /^(?:范围|起止|时间|期限|均|统一|都|为|是|自|从|在|系|指|即|由|于|:|,|\(){0,6}$/
/** 自 and the like: without them 据统计数据,3月1日至3月7日… would be a statement of the period. */
const firmLink = /[为是自从系指即由于:]/
const farthest = 20
/** 本报告涵盖2022年1月1日至…: the verb is link enough; so is a word that names a stretch of time and nothing else, 统计时段2022年1月1日至…. */
const firmSubject = /(?:(?:涵盖|覆盖|反映)了?|期限|时限|周期|区间|期间|时段|报告期|范围)$/
/** 为2022年度(1月1日至12月31日): the year stands before the bracket. */
const yearBefore = /(20\d{2})年度?\(?$/

/** Where the statement begins to which the period belongs, or null where the period is of something else. */
const startOfStatement = (body: RunningText, { start }: Period): number | null => {
  const { text } = body
  const before = text.slice(Math.max(0, start - farthest), start)
  const named = matchesOf(before, subject).at(-1)
  if (!named) return null
  const gap = before.slice(named.index + named[0].length).replace(yearBefore, '')
  if (!link.test(gap) || !(firmLink.test(gap) || firmSubject.test(named[0]))) return null
  const begin = start - before.length + named.index
  return isOfReport(clauseBefore(text, begin)) || beginsLine(body, begin) ? begin : null
}

/** 时间：2024-01-22 | 本报告涵盖…: the line before is one of particulars, which end in no sentence and in no word that could go on. */
const beginsLine = ({ text, lineStarts }: RunningText, begin: number): boolean => {
  const line = lineStarts.findLast(at => at <= begin) ?? 0
  const [before, own] = [text.slice(0, line), text.slice(line, begin)]
  if (!/[\p{N}\])}>]$/u.test(before)) return false
  return own === '' ? /^(?:报告|所列)/.test(text.slice(begin)) : ownWords.test(own)
}

/** 本报告所列, 报告中使用: words that leave no doubt that the report's own figures are meant. */
const ownWords =
  /^(?:本|该|此|次|注|年报|年度|报告|中|内|里|所|列|示|使用|涉及|引用|采用|各项|有关|相关|主要|数据|的|统计|政府信息公开|工作|情况|以上|上述|均|其|\d{4}年|[:(])*$/
/** 本报告公示时间, 问卷统计时间: another thing's time, whatever else the clause says. */
const otherThings = /公示|公布|发布|公开时间|征集|访问|浏览|问卷|调查|测评|活动|编制|网站|收费/

const isOfReport = (clause: string): boolean => ownWords.test(clause) || (clause.includes('报告') && !otherThings.test(clause))

const clauseBefore = (text: string, end: number): string =>
  text
    .slice(0, end)
    .split(/[。;,!?、]/)
    .at(-1) ?? ''

/** A day or a year that the text leaves out is not wrong. */
const isWholeYear = ({ from, to }: Pick<Period, 'from' | 'to'>, year: number | null): boolean =>
  from.month === 1 && (from.day ?? 1) === 1 && to.month === 12 && (to.day ?? 31) === 31 && yearsFit(from.year, to.year, year)

const yearsFit = (from: number | null, to: number | null, year: number | null): boolean => {
  const wanted = year ?? from ?? to
  return (from === null || from === wanted) && (to === null || to === wanted)
}
