import { statutoryForm } from '../basis'
import { quoteOf } from '../place'
import type { Rule } from '../rule'
import { sectionsInDocument } from '../sections'
import { movedItems } from './moved'

/** The sections stand in another order. One finding, at the first section that is out of place. */
export const sectionOrder: Rule<'section-order'> = {
  id: 'section-order',
  title: '各部分的顺序',
  severity: 'error',
  group: 'template',
  about: 'section',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '六个部分按格式规定的顺序排列。',
  find: ({ report }) => {
    if (report.losses.some(({ kind }) => kind === 'scattered')) return []
    const sections = sectionsInDocument(report)
    const moved = movedItems(sections.map(section => section.number)).flatMap(index => sections[index] ?? [])
    const [first] = moved
    if (!first) return []
    const args = { moved: moved.map(({ heading }) => heading.text.trim()), order: sections.map(({ number }) => number) }
    return [{ subject: { kind: 'section', section: first.number, at: quoteOf(first.heading) }, args }]
  },
}
