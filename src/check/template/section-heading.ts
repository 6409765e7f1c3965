import { statutoryForm } from '../basis'
import { quoteOf } from '../place'
import type { Rule } from '../rule'
import { areComplete, sectionsInDocument, wantedSections } from '../sections'
import { agrees } from './agrees'

/** A heading's wording differs from the form. */
export const sectionHeading: Rule = {
  id: 'section-heading',
  title: '各部分标题的用语',
  severity: 'warning',
  group: 'template',
  needs: 'report',
  basis: statutoryForm,
  wants: '六个部分的标题与格式规定的用语一致。',
  find: ({ report }) => {
    // Sections that are missing or moved explain numerals that differ, and are findings of their own.
    const numerals = areComplete(report)
    return sectionsInDocument(report).flatMap(({ number, heading }) => {
      const wanted = wantedSections(report).find(section => section.number === number)?.heading
      if (!wanted || agrees(heading.text, wanted, numerals)) return []
      return [{ message: `标题应为“${wanted}”，写成“${heading.text.trim()}”`, cells: [], ...quoteOf(heading) }]
    })
  },
}
