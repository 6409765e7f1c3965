import type { Case } from '../../model/case'
import { amountIn } from '../../model/equations'
import type { RunningText } from '../../model/runningText'
import { matchesOf } from '../../text/matchesOf'
import { fees } from '../basis'
import type { Flaw, Rule } from '../rule'

/** Number of the section that speaks of the fee. */
const sectionNumber = 6
/** Every rate of the tariff is a multiple of this: 100 元 a request, 10, 20 or 40 元 a page. 元. */
const step = 10
/** An amount in 万元 with fewer decimals is rounded. */
const exactDecimals = 4

/** The fee named in section 6 cannot follow from the tariff, or no fee notice was sent and requests are closed for want of payment. */
export const feeAmount: Rule<'fee-amount'> = {
  id: 'fee-amount',
  title: '信息处理费的金额',
  severity: 'review',
  group: 'narrative',
  about: 'words',
  needs: 'report',
  level: 'law',
  basis: fees,
  wants: '信息处理费的金额由收费标准算得出（10 元的整数倍）；没有发出收费通知的，表三“逾期未按收费通知缴费”填 0。',
  find: subject => {
    const body = subject.claims.texts.find(text => text.section === sectionNumber)?.body
    return body && (subject.report.year ?? sinceYear) >= sinceYear ? [...oddAmounts(body), ...unnoticed(body, subject)] : []
  },
}

/** The tariff is in force since 1 January of this year. */
const sinceYear = 2021

/** 收取信息处理费 3460 元; not what was waived, and nothing about. */
const named = /处理费[^。;,]{1,30}/g
const amount = /^[^\d]{0,16}(?:\d{4}年[^\d]{0,12})?(\d[\d,]{0,11}(?:\.\d{1,6})?)(余|多)?(万元|元)/
const waived = /减免|退还|免收|约|近|以上|不超过|标准|每[件页]/

const oddAmounts = (body: RunningText): readonly Flaw<'fee-amount'>[] =>
  matchesOf(body.text, named).flatMap(match => {
    const found = amount.exec(match[0])
    if (!found) return []
    const [words, printed = '', rough, unit] = found
    const decimals = printed.split('.')[1] ?? ''
    const isRounded = unit === '万元' && decimals.length < exactDecimals
    const yuan = Number(printed.replace(/,/g, '')) * (unit === '万元' ? 10_000 : 1)
    const clause = clauseBefore(body.text, match.index) + words
    if (rough || isRounded || waived.test(clause) || Math.abs(yuan - step * Math.round(yuan / step)) < noise) return []
    const at = body.quote(match.index, match.index + words.length)
    return [{ subject: { kind: 'words', cells: [], at }, args: { kind: 'amount', words: at.quote, yuan }, found: yuan }]
  })

const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - nearby), at)
    .split(/[,。;]/)
    .at(-1) ?? ''
const nearby = 20

/** Of multiplying fractions. 元. */
const noise = 1e-6

/** 发出收费通知的件数为 0 件; 未发出收费通知. */
const noNotice =
  /收费通知(?:书)?(?:的)?(?:件数|数量)?[^。;\d]{0,40}?(?:均为|为|:|是)?(?:0(?![.\d])|零|无)|(?:未|没有|无)(?:曾|有)?[^。;,]{0,8}收费通知/g
const unpaid = 'requests/other.unpaid/total'

const unnoticed = (body: RunningText, { report }: Case): readonly Flaw<'fee-amount'>[] => {
  const [match] = matchesOf(body.text, noNotice)
  const value = amountIn(report, unpaid)
  if (!match || value === null || value <= 0) return []
  const at = body.quote(match.index, match.index + match[0].length)
  return [{ subject: { kind: 'words', cells: [unpaid], at }, args: { kind: 'unpaid', words: at.quote, value }, found: 0, expected: value }]
}
