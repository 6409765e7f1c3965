/** Periods of time as running text writes them: 2023年1月1日至12月31日, 二〇二三年一月一日起至…, 2023.1.1—2023.12.31. */
import type { Day, Period } from '../model/claim'
import { matchesOf } from '../text/matchesOf'
import { parseSmall, parseYear } from '../text/numerals'

const digits = '[〇○零oO0一二三四五六七八九]'
const small = '[一二三四五六七八九十]{1,3}'
const time = '(?:\\d{1,2}(?:时|点|:\\d{2})(?:\\d{1,2}分)?)?'
/** Of a damaged date (20221月1日) the year is read all the same. */
const year = `(?:(20\\d{2}(?=\\d{1,2}月)|\\d{4}(?=年)|${digits}{4}(?=年))年?)?`
const day = `${year}(\\d{1,2}|${small})月(?:(\\d{1,2}|${small})[日号])?${time}`
const dotted = '(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})'
const until = '[(]?(?:起|始|开始)?[)]?[,]?(?:至|到|-{1,2}|—{1,2}|–|~|─{1,2}|−|[―〜‐‑‒]{1,2})'
const spoken = new RegExp(`${day}${until}${day}`, 'g')
const pointed = new RegExp(`${dotted}${until}${dotted}`, 'g')

/** Every period in a text without spaces and in half width, in the order of the text. */
export const findPeriods = (text: string): readonly Period[] =>
  [spoken, pointed].flatMap(pattern => matchesOf(text, pattern).flatMap(periodOf)).sort((one, other) => one.start - other.start)

const periodOf = (match: RegExpExecArray): readonly Period[] => {
  const from = parseDay(match[1], match[2], match[3])
  const to = parseDay(match[4], match[5], match[6])
  const start = match.index
  return from && to ? [{ from, to, start, end: start + match[0].length }] : []
}

const parseDay = (year: string | undefined, month: string | undefined, day: string | undefined): Day | null => {
  const monthNumber = parseSmall(month)
  if (monthNumber === null) return null
  return { year: parseYear(year), month: monthNumber, day: parseSmall(day) }
}
