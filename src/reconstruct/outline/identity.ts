/** Who reports on which year: agency and year, from the title and the words before the first section. */
import { forms } from '../../statute/forms'
import { PLAIN_COUNT, SHORTEST_NAME } from '../weights'

const plainDigits = (text: string) => text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
const chineseYear = (text: string) =>
  text.replace(/二[〇○零Ｏ0][一二三四五六七八九〇○零]{2}(?=年)/g, digits =>
    [...digits]
      .map(
        digit => ({ 〇: 0, '○': 0, 零: 0, Ｏ: 0, '0': 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 })[digit] ?? digit,
      )
      .join(''),
  )

/** The year a text names first, in figures or characters; null for none. The month of printing is none: 2024年1月. */
export const yearOf = (text: string): number | null => {
  const match = /(20[0-9]{2})(?!\d)(?!年\d{1,2}月)/.exec(plainYears(text))
  return match ? Number(match[1]) : null
}

const plainYears = (text: string) => chineseYear(plainDigits(text))

/** （2023年度）, （公开版） behind a title: words of the year and of the print, not of the agency. */
const behind = /[（(][^（）()]{1,14}[）)]$/
/** 关于公布…: what is done with the report. */
const done = /^(?:公布|发布|印发|报送|公开|做好|编制)/

/** …政府信息公开工作2023年度报告: the year stands behind the subject. */
const subjectAtEnd = /(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:情况)?的?(?:年度报告|年报)?$/

/** The agency a title names: what is left of it without year and subject; null where nothing is left. */
export const agencyOf = (title: string): string | null => {
  const text = plainYears(title).replace(behind, '')
  const about = text.indexOf('关于')
  // 某县水利局关于2023年…: the agency speaks.
  if (about >= SHORTEST_NAME) return nameIn(text.slice(0, about).replace(/20[0-9]{2}年?度?/, ''))
  const words = text.replace(/^关于/, '').replace(done, '')
  const match = /20[0-9]{2}年?度?/.exec(words)
  const before = match ? words.slice(0, match.index).replace(subjectAtEnd, '') : ''
  const after = match ? words.slice(match.index + match[0].length) : words
  return nameIn(before !== '' ? before : beforeSubject(after))
}

/** 人民政府信息公开: its middle word is said once for both. */
const nameIn = (words: string): string | null => {
  const name = words.replace(/的$/, '').replace(/人民$/, '人民政府')
  return name.length >= SHORTEST_NAME ? name : null
}

const beforeSubject = (text: string): string => {
  const at = Math.max(text.lastIndexOf('政府信息公开'), text.lastIndexOf('政务公开'))
  return at >= 0 ? text.slice(0, at) : text.slice(0, Math.max(0, text.lastIndexOf('信息公开')))
}

/** The first year with a form: an earlier one that is named once or twice is that of a law. */
const formsBegin = Math.min(...Object.values(forms).map(form => form.years.from))

/**
 * The year reported on: the title's; else that of the reporting period; else the year the text names most often.
 * @param body running text of the report, of the opening sections first.
 */
export const findYear = (title: string | null, body: string): number | null => {
  const own = yearOf(title ?? '')
  if (own !== null) return own
  const text = plainYears(body.replace(/[\s\u3000]+/g, ''))
  const period = /(20[0-9]{2})年1月1日(?:起)?[至到—–-]/.exec(text)
  if (period) return Number(period[1])
  const counts = new Map<number, number>()
  for (const match of text.matchAll(/(20[0-9]{2})年/g)) counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1)
  const [best] = [...counts]
    .filter(([year, count]) => year >= formsBegin || count >= PLAIN_COUNT)
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
  return best ? best[0] : null
}
