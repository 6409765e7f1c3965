import type { LeadIn, SectionText } from '../../model/claim'
import type { Report } from '../../model/report'
import type { Aspect } from '../../statute/form'
import { forms } from '../../statute/forms'
import { contents, statutoryForm } from '../basis'
import { quoteOf } from '../place'
import type { Rule } from '../rule'
import { sectionOf } from '../sections'

/** Section 1 does not cover one of its five aspects. One finding for all of them. */
export const aspectMissing: Rule<'aspect-missing'> = {
  id: 'aspect-missing',
  title: '总体情况的五个方面',
  severity: 'warning',
  ofAbsence: 'of words',
  group: 'template',
  about: 'section',
  needs: 'report',
  level: 'law',
  basis: `${contents}；${statutoryForm}`,
  wants: '第一部分写明主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。',
  find: ({ report, claims }) => {
    const section = sectionOf(report, 1)
    const text = claims.texts.find(one => one.section === 1)
    if (!section || !text) return []
    const missing = missingIn(text, forms[report.form].aspects).filter(aspect => !isTorn(aspect, report))
    if (missing.length === 0) return []
    return [{ subject: { kind: 'section', section: 1, at: quoteOf(section.heading) }, args: { aspects: missing.map(({ name }) => name) } }]
  },
}

/**
 * Copied from two columns, a lead-in of the first section stands among the tables: nobody writes （二）依申请公开情况 there. Where a page
 * lists the headings, as on tabs, before all that stands under them, it stands under the last.
 */
const isTorn = ({ words }: Aspect, { form, sections }: Report): boolean => {
  const ofTables = new Set(Object.values(forms[form].tables).map(table => table.section))
  const isListed = sections.slice(0, -1).every(({ body }) => body.length === 0)
  const torn = sections.flatMap(({ number, body }) =>
    isListed || ofTables.has(number) ? body.filter(({ text }) => leadsIn.test(text)) : [],
  )
  return torn.some(({ text }) => words.some(word => text.includes(word)))
}

const leadsIn = /^[\s\u3000]{0,9}[（(][一二三四五][）)]/

/** With so many aspects under lead-ins of their own, one without is missing, whatever other paragraphs mention in passing. */
const telling = 4
/** With fewer, the writer did not set the aspects apart, and every sign of one counts. */
const structured = 3

const missingIn = ({ body, leadIns }: SectionText, aspects: readonly Aspect[]): readonly Aspect[] => {
  const covered = new Set(leadIns.flatMap(leadIn => leadIn.aspects))
  const rest = aspects.filter(aspect => !covered.has(aspect))
  return isTelling(covered.size, leadIns) ? rest : rest.filter(aspect => !mentions(body.text, aspect, covered.size >= structured))
}

/** A lead-in in words that fit no aspect may be the missing one: （五）强化队伍. */
const isTelling = (covered: number, leadIns: readonly LeadIn[]): boolean =>
  covered >= telling && leadIns.every(leadIn => leadIn.aspects.length > 0)

/** Digits of a watermark may stand amid the words. */
const mentions = (text: string, { words, signs }: Aspect, isStructured: boolean): boolean => {
  const plain = text.replace(/[0-9]/g, '')
  return (isStructured ? words : [...words, ...signs]).some(word => plain.includes(word))
}
