import { fees } from '../basis'
import { quoteOf } from '../place'
import type { Rule } from '../rule'
import { sectionOf } from '../sections'

/** Number of the section that must speak of the fee. */
const sectionNumber = 6
/** The rule on the fee is in force since 1 January of this year. */
const inForceSince = 2021

/** Section 6 does not say whether the fee for information processing was charged. */
export const feeStatement: Rule<'fee-statement'> = {
  id: 'fee-statement',
  title: '信息处理费的说明',
  severity: 'warning',
  ofAbsence: 'of words',
  group: 'narrative',
  about: 'section',
  needs: 'report',
  level: 'law',
  basis: fees,
  wants: '第六部分说明本年度是否收取信息处理费，收取的写明金额。',
  find: ({ report, claims }) => {
    const section = sectionOf(report, sectionNumber)
    const body = claims.texts.find(text => text.section === sectionNumber)?.body
    if (!section || !body || (report.year !== null && report.year < inForceSince)) return []
    if (speaksOfFee(body.text)) return []
    const short = body.text.length > 0 && body.text.length <= longestQuote
    const at = short ? body.quote(0, body.text.length) : quoteOf(section.heading)
    const subject = { kind: 'section', section: sectionNumber, at } as const
    return [{ subject, args: {}, ...(report.breaksOff ? { severity: 'review' } : {}) }]
  },
}

/** A longer section is pointed at by its heading. */
const longestQuote = 40

/** 《…〈政府信息公开信息处理费管理办法〉…》: the name of a document says nothing of what was charged. */
const cited = /《[^》]{0,100}》|[〈<][^〉>]{0,100}[〉>]/g
const fee = /处理费(?!(?:用)?(?:的)?管理(?:办法|规定|制度))|收费|收取|免费|费用|(?:征收|收缴|缴纳|产生|发生|支付)[^。;]{0,30}?[费元]/

const speaksOfFee = (text: string): boolean => fee.test(text.replace(cited, ''))
