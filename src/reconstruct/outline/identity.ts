/** Who reports on which year: title, agency and year from the lines before the first section. */
import type { Passage } from '../../model/report'
import { anchorAround, type PieceLine } from './piece'

/** Titles end so; the statutory ending is 政府信息公开工作年度报告, the others are common deviations. */
const ending = /(?:年度报告|工作报告|工作总结|年报|总结|报告)(?:书|表)?$/
const subject = /信息公开|政务公开/
const year = /(20[0-9]{2})\s*年?/
const stop = /[。；;，,：:？！>＞]/
/** Titles are looked for in this many printed lines from the top. */
const TOP_LINES = 40
/** A title is set in at most this many lines. */
const MAX_TITLE_LINES = 4
/** Longer lines are text, not title. */
const MAX_TITLE_LINE = 60

const compact = (text: string) => text.replace(/[\s\u3000\u00a0#*|_`\ufeff]+/g, '')
const plainDigits = (text: string) => text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
const chineseYear = (text: string) =>
  text.replace(/二[〇○零Ｏ0][一二三四五六七八九〇○零]{2}(?=年)/g, digits =>
    [...digits]
      .map(
        digit => ({ 〇: 0, '○': 0, 零: 0, Ｏ: 0, '0': 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 })[digit] ?? digit,
      )
      .join(''),
  )

/** The title as one text without blanks, and the indices of the lines it takes; null where none is found. */
export const findTitle = (lines: readonly PieceLine[]): { readonly passage: Passage; readonly lines: ReadonlySet<number> } | null => {
  const printed = lines.filter(line => compact(line.text) !== '').slice(0, TOP_LINES)
  for (let end = 0; end < printed.length; end++)
    for (let start = end; start >= Math.max(0, end - MAX_TITLE_LINES + 1); start--) {
      const part = printed.slice(start, end + 1)
      if (part.some(line => line.text.length > MAX_TITLE_LINE || stop.test(line.text))) break
      const text = part.map(line => compact(line.text)).join('')
      if (!ending.test(text) || !subject.test(text)) continue
      const from = withAgency(printed, start, text)
      const whole = printed.slice(from, end + 1)
      const anchor = anchorAround(whole.flatMap(line => line.pieces.map(piece => piece.anchor)))
      return {
        passage: { text: whole.map(line => compact(line.text)).join(''), anchor },
        lines: new Set(whole.map(line => line.number)),
      }
    }
  return null
}

const agencyEnding = /(?:府|局|委|厅|办|院|会|队|处|室|站|所|部|署|台|校|社|中心|公司|单位|机关|街道|镇|乡|区|县|市|省|分局|支队|集团)$/

/** The agency often stands on a line of its own above the title. */
const withAgency = (printed: readonly PieceLine[], start: number, text: string): number => {
  if (agencyOf(text) !== null) return start
  const above = printed[start - 1]
  if (!above || above.text.length > MAX_TITLE_LINE || stop.test(above.text) || !agencyEnding.test(compact(above.text))) return start
  return start - 1
}

/** The agency a title names: what is left of it without year and subject; null where nothing is left. */
export const agencyOf = (title: string): string | null => {
  const text = chineseYear(plainDigits(title))
  const match = /20[0-9]{2}年?度?/.exec(text)
  const before = match ? text.slice(0, match.index) : ''
  const after = match ? text.slice(match.index + match[0].length) : text
  const named = before !== '' ? before : beforeSubject(after)
  const agency = named.replace(/^关于/, '').replace(/的$/, '')
  return agency.length >= 2 ? agency : null
}

const beforeSubject = (text: string): string => {
  const at = Math.max(text.lastIndexOf('政府信息公开'), text.lastIndexOf('政务公开'))
  return at >= 0 ? text.slice(0, at) : text.slice(0, Math.max(0, text.lastIndexOf('信息公开')))
}

/**
 * The year reported on: the title's; else that of the reporting period; else the year the text names most often.
 * @param body running text of the report, of the opening sections first.
 */
export const findYear = (title: string | null, body: string): number | null => {
  const own = year.exec(chineseYear(plainDigits(title ?? '')))
  if (own) return Number(own[1])
  const text = chineseYear(plainDigits(body.replace(/[\s\u3000]+/g, '')))
  const period = /(20[0-9]{2})年1月1日(?:起)?[至到—–-]/.exec(text)
  if (period) return Number(period[1])
  const counts = new Map<number, number>()
  for (const match of text.matchAll(/(20[0-9]{2})年/g)) counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1)
  const [best] = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])
  return best ? best[0] : null
}
