/** Whether a sentence speaks of another time than the report year. */
import type { Sentence } from '../../model/claim'
import { matchesOf } from '../../text/matchesOf'

const partOfYear =
  /[上下]半年|季度|前[一二三四五六七八九十\d]{1,2}个?月|\d{1,2}(?:-\d{1,2})?月(?!份?起)|月底|同期|上年|去年|往年|历年|近[两三几]年|以来累计/
/** The whole year's own ends: 1月1日至12月31日, 截至12月底. */
const wholeYear = /0?1月0?1日(?:起)?[至到-]|12月(?:底|末|31日)|1-12月|上年度?结转|去年结转/g

export const isOfPartOfYear = ({ text }: Sentence, year: number | null): boolean =>
  partOfYear.test(text.replace(wholeYear, '')) ||
  matchesOf(text, /(20\d\d)年/g).some(
    match => year !== null && Number(match[1]) !== year && !/^年度?结转/.test(text.slice(match.index + 4)),
  )
