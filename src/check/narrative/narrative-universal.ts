import type { Case } from '../../model/case'
import { isCounted, type Reading, type Sentence } from '../../model/claim'
import { amountIn, formOfTable } from '../../model/equations'
import type { Report } from '../../model/report'
import type { RuleArgs } from '../../model/ruleArgs'
import { tableOfAddress } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'
import { matchesOf } from '../../text/matchesOf'
import { contents } from '../basis'
import type { Flaw, Rule } from '../rule'
import { isOfPartOfYear } from './elsewhen'
import { wordsAround } from './excerpt'
import { isOfOthers } from './ofOthers'

/** The text says that all were settled, or upheld, or that none was corrected, and a table says otherwise. */
export const narrativeUniversal: Rule<'narrative-universal'> = {
  id: 'narrative-universal',
  title: '正文“全部”“均”的说法',
  severity: 'review',
  group: 'narrative',
  about: 'words',
  needs: 'report',
  level: 'law',
  basis: `${contents}；正文与表格写的是同一件事`,
  wants: '正文写“全部办结”“均获维持”“无一被纠错”等，与表格中的结转、尚未审结、结果纠正件数不矛盾。',
  find: ({ report, claims }: Case) => claims.readings.flatMap(reading => flawsIn(reading, report)),
}

type Says = RuleArgs['narrative-universal']['says']

interface Universal {
  readonly says: Says
  readonly pattern: RegExp
}

const universals: readonly Universal[] = [
  {
    says: 'settled',
    pattern:
      /(?:均已|都已|已)?全部(?:办结|办理完毕|处理完毕|答复|回复|予以答复)|(?:办结|办复|答复|回复)率(?:均?为|均?达到?|是)?(?:100%|百分之百)(?!的)|[均都]已(?:办结|办理完毕|答复完毕)/g,
  },
  { says: 'upheld', pattern: /(?:均|都|全部)(?:获|被|获得|予以|为|系|是)?(?:结果)?维持|维持率(?:为|达到?)?100%/g },
  { says: 'decided', pattern: /(?:均|都|全部)(?:已)?(?:审结|结案|审理完毕)/g },
  { says: 'uncorrected', pattern: /(?:无一|未|没有|无|零)(?:一?件|一例)?(?:被)?(?:结果)?(?:纠错|纠正)/g },
]

/** 均按时办结, 在法定期限内全部答复, 按期办结率 100 % claim that nothing was late, and no more. */
const inTime = /按时|按期|如期|及时|时限|期限|限期|期内|规定时间|工作日/
const rate = /[结复]率/
/** What is said of all but some. */
const butSome = /结转|顺延|其余|除|余下|另有|剩余|以外|之外|撤[销回件]/
/** Other business is settled too. */
const otherBusiness = /热线|信箱|留言|提案|议案|建议|工单|投诉|举报|信访|诉求|来信|来访|咨询|评议|问题|整改|任务|许可|处罚|事项清单/
const plan = /计划|力争|下一步|确保|目标|要求/

const flawsIn = (reading: Reading, report: Report): readonly Flaw<'narrative-universal'>[] => {
  const { sentence } = reading
  const { text, section } = sentence
  if (section === 5 || plan.test(text) || isOfPartOfYear(sentence, report.year) || isOfOthers(text, report.agency)) return []
  return universals.flatMap(({ says, pattern }) =>
    matchesOf(text, pattern)
      .slice(0, 1)
      .flatMap(match => flawOf(reading, says, { start: match.index, end: match.index + match[0].length }, report)),
  )
}

interface Span {
  readonly start: number
  readonly end: number
}

const flawOf = (reading: Reading, says: Says, span: Span, report: Report): readonly Flaw<'narrative-universal'>[] => {
  const { sentence } = reading
  const clause = clauseAround(sentence.text, span)
  const cells =
    says === 'settled' ? (isOfSome(reading, span) ? [] : unsettledIn(sentence, clause, report)) : againstCases(sentence, says, span, report)
  const against = cells.flatMap(cell => {
    const value = amountIn(report, cell)
    return value !== null && value > 0 ? [{ cell, value }] : []
  })
  if (against.length === 0) return []
  const { words, place } = wordsAround(sentence, clause, span)
  return [
    {
      subject: { kind: 'words', cells: against.map(({ cell }) => cell), at: place },
      args: { words, form: formOfTable(report, tableOfAddress(cells[0] as CellAddress)).id, says, against },
    },
  ]
}

const clauseAround = (text: string, { start, end }: Span): Span => {
  const from = Math.max(text.lastIndexOf(',', start), text.lastIndexOf('(', start), text.lastIndexOf(':', start)) + 1
  const to = text.slice(end).search(/[,()]/)
  return { start: from, end: to < 0 ? text.length : end + to }
}

/** Whether the number before the words is of something that no cell counts: 企业提出的 3 件现场申请已全部答复. */
const isOfSome = ({ items, claims }: Reading, { start }: Span): boolean => {
  const before = items.filter(isCounted).findLast(({ figure }) => figure.end <= start)
  return before !== undefined && !claims.some(({ item }) => item === before)
}

const unsettledIn = ({ text, topic }: Sentence, clause: Span, report: Report): readonly CellAddress[] => {
  const isOfRequests = (topic === 'onRequest' || /(?:信息公开|依申请|公开)[^,]{0,6}申请/.test(text)) && !/复议|诉讼/.test(text)
  // 均在法定期限内答复,答复率100%: the rate is of those that were due.
  const within = text.slice(rate.test(text.slice(clause.start, clause.end)) ? 0 : clause.start, clause.end)
  const isSilent = !isOfRequests || inTime.test(within) || butSome.test(text) || otherBusiness.test(text)
  return isSilent || report.cells['requests/carriedOut/total'] === undefined ? [] : ['requests/carriedOut/total']
}

/** Bureaus of justice review what others decide. */
const reviewsOthers = /司法|法院|仲裁|复议/
const groups = { review: /复议/, litigation: /诉讼|起诉|应诉/ } as const
const columns = { upheld: ['corrected', 'other', 'pending'], decided: ['pending'], uncorrected: ['corrected'] } as const

/** Of the kind that is named last before it; of both where both are named without an outcome between. */
const againstCases = (
  { text, topic }: Sentence,
  says: Exclude<Says, 'settled'>,
  { start }: Span,
  report: Report,
): readonly CellAddress[] => {
  const before = text.slice(0, start)
  const own = topic === 'proceedings' || /信息公开|政务公开|依申请/.test(before) || topic === 'onRequest'
  if (!own || reviewsOthers.test(report.agency ?? '') || butSome.test(text)) return []
  const review = lastMatch(before, groups.review)
  const litigation = lastMatch(before, groups.litigation)
  if (review < 0 && litigation < 0) return []
  const between = before.slice(Math.min(review, litigation), Math.max(review, litigation))
  const both = review >= 0 && litigation >= 0 && !/维持|纠正|审结|撤|驳|结果/.test(between)
  const kinds = [...(both || review > litigation ? ['review'] : []), ...(both || litigation > review ? ['direct', 'afterReview'] : [])]
  return kinds.flatMap(kind => columns[says].map(column => `proceedings/${kind}/${column}` as const))
}

const lastMatch = (text: string, pattern: RegExp): number => {
  const all = matchesOf(text, new RegExp(pattern.source, 'g'))
  return all.at(-1)?.index ?? -1
}
