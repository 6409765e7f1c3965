import { readNumeral } from '../../text/headingNumeral'
import { statutoryForm } from '../basis'
import { quoteOf } from '../place'
import type { Rule } from '../rule'
import { areComplete, sectionsInDocument } from '../sections'

/** The numerals of the six headings are not 一 to 六. One finding for the report: one slip moves all that follow. */
export const sectionNumbering: Rule<'section-numbering'> = {
  id: 'section-numbering',
  title: '各部分标题的序号',
  severity: 'warning',
  group: 'template',
  about: 'section',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '六个部分的标题依次编为一至六。',
  ofSpelling: () => true,
  find: ({ report }) => {
    // Sections that are missing or moved explain numerals that differ, and are findings of their own.
    if (!areComplete(report)) return []
    const sections = sectionsInDocument(report).map(({ number, heading }) => ({
      number,
      heading,
      numeral: readNumeral(bare(heading.text)),
    }))
    const wrong = sections.find(({ number, numeral }) => numeral !== null && !(numeral.value === number && isForms(numeral.style)))
    if (!wrong) return []
    const printed = sections.map(({ heading, numeral }) => (numeral ? bare(heading.text).slice(0, numeral.length).trim() : null))
    return [{ subject: { kind: 'section', section: wrong.number, at: quoteOf(wrong.heading) }, args: { printed } }]
  },
}

const bare = (heading: string): string => heading.replace(/^[\s#*]+/, '')

/** 一、 and 一 with a blank: the mark behind a numeral never counts. A heading without a numeral may be numbered by the word processor. */
const isForms = (style: string) => style === 'han' || style === 'spaced'
