import type { RunningText } from '../../model/runningText'
import { matchesOf } from '../../text/matchesOf'
import { personal } from '../basis'
import { placeOf } from '../place'
import type { Flaw, Rule } from '../rule'

/** An identity number or a mobile number stands in the text. */
export const personalData: Rule<'personal-data'> = {
  id: 'personal-data',
  title: '个人信息',
  severity: 'warning',
  group: 'publishing',
  about: 'words',
  needs: 'report',
  level: 'law',
  basis: personal,
  wants: '正文不出现身份证号码和个人手机号码。',
  find: ({ claims }) => claims.texts.flatMap(({ body }) => flawsIn(body)),
}

/** Runs of digits as long as an identity number or a mobile number; both are written in groups at times. */
const digits = /\d[\d-]{9,}[\dXx]/g

const flawsIn = (body: RunningText): readonly Flaw<'personal-data'>[] =>
  matchesOf(body.text, digits).flatMap(match => {
    const whole = { start: match.index, end: match.index + match[0].length }
    const flaw = isGrouped(body, whole) ? flawAt(body, whole) : null
    return flaw ? [flaw] : spansApart(body, whole).flatMap(span => (isGrouped(body, span) ? (flawAt(body, span, whole) ?? []) : []))
  })

/** Whether figures are set apart as those of one number are; in a row of a table they are apart anywhere, 148 80 266 494. */
const isGrouped = (body: RunningText, { start, end }: Span): boolean => {
  const sizes = body
    .quote(start, end)
    .quote.trim()
    .split(/\s+/)
    .map(piece => piece.replace(/-/g, '').length)
  return sizes.length < mostGroups || groups.has(sizes.join(' '))
}

/** 138 0000 1234, 1380 000 1234, 110105 19491231 0021 */
const groups: ReadonlySet<string> = new Set(['3 4 4', '4 3 4', '6 8 4'])

interface Span {
  readonly start: number
  readonly end: number
}

/** Numbers that only spaces kept apart, and those with a space within: 0517-87222589 138 1234 5678. */
const spansApart = (body: RunningText, { start, end }: Span): readonly Span[] => {
  const pieces = body.quote(start, end).quote.split(/\s+/)
  if (pieces.length < 2 || pieces.length > mostPieces) return []
  const ends: number[] = []
  for (const piece of pieces) ends.push((ends.at(-1) ?? start) + piece.length)
  return ends.flatMap((_, first) => ends.slice(first, first + mostGroups).map(to => ({ start: ends[first - 1] ?? start, end: to })))
}

/** More figures than of two telephone numbers in groups side by side are a row of a table. */
const mostPieces = 6

/** 138 1234 5678 */
const mostGroups = 3

const flawAt = (body: RunningText, { start, end }: Span, whole: Span = { start, end }): Flaw<'personal-data'> | null => {
  const printed = body.text.slice(start, end)
  const number = printed.replace(/-/g, '')
  // What a space sets apart is no part of the number.
  const before = start > whole.start ? ' ' : body.text.slice(Math.max(0, start - near), start)
  const around = { before, after: end < whole.end ? ' ' : body.text.slice(end, end + near) }
  const what = kindOf(printed, number, around)
  if (what === null) return null
  const { anchor } = body.quote(start, end)
  const quote = masked(number)
  return { subject: { kind: 'words', cells: [], at: { quote, ...placeOf(anchor) } }, args: { what, masked: quote } }
}

const kindOf = (printed: string, number: string, around: Around): 'identity' | 'mobile' | null => {
  if (isNamed(around)) return null
  if (isIdentityNumber(number)) return 'identity'
  return isMobileNumber(printed) && !isHotline(around.before) ? 'mobile' : null
}

interface Around {
  readonly before: string
  readonly after: string
}

/** Characters looked at before and after a number. */
const near = 14

/** Part of a longer name, of an address in the net or of an amount: no number of a person. */
const isNamed = ({ before, after }: Around): boolean =>
  /[A-Za-z\d@/_.=?&+〔[]$|信用代码[^,。;]{0,6}$/.test(before) || /^(?:[A-Za-z\d@_]|\.\d|\.[a-z]|万|亿|元|次|条|件|人|号文|\/)/.test(after)

/** 监督电话, 24小时热线: an office answers there. */
const isHotline = (before: string): boolean => /热线|值班|举报|监督|投诉|客服|服务(?:电话|号码)|咨询(?:电话|热线)|报警|公众号/.test(before)

const isMobileNumber = (printed: string): boolean => /^1[3-9]\d(?:\d{8}|-\d{4}-\d{4})$/.test(printed)

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkSigns = '10X98765432'

/** Eighteen signs: a region, a day of birth and a check digit that follows from them (GB 11643). */
const isIdentityNumber = (number: string): boolean => {
  if (!/^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(number)) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return checkSigns[sum % 11] === number[17]?.toUpperCase()
}

/** The finding is shown and exported; it does not repeat what should not be there. */
const masked = (number: string): string => `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`
