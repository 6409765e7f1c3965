import { readNumeral } from '../../text/headingNumeral'
import { statutoryForm } from '../basis'
import { quoteOf } from '../place'
import type { Rule } from '../rule'
import { sectionsInDocument, wantedSections } from '../sections'
import { agrees } from './agrees'

/** A heading's wording differs from the form. */
export const sectionHeading: Rule<'section-heading'> = {
  id: 'section-heading',
  title: '各部分标题的用语',
  severity: 'warning',
  group: 'template',
  about: 'section',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '六个部分的标题与格式规定的用语一致。',
  ofSpelling: () => true,
  find: ({ report }) =>
    sectionsInDocument(report).flatMap(({ number, heading }) => {
      const wanted = wantedSections(report).find(section => section.number === number)?.heading
      if (!wanted || agrees(wordsOf(heading.text), wordsOf(wanted))) return []
      return [{ subject: { kind: 'section', section: number, at: quoteOf(heading) }, args: { wanted, printed: heading.text.trim() } }]
    }),
}

/** Without Markdown marks and numeral: section-numbering speaks of numerals. */
const wordsOf = (heading: string): string => {
  const text = heading.replace(/^[\s#*]+/, '')
  return text.slice(readNumeral(text)?.length ?? 0)
}
