import { statutoryForm } from '../basis'
import { listOf } from '../listing'
import { quoteOf } from '../place'
import type { Rule } from '../rule'
import { sectionsInDocument } from '../sections'
import { movedItems } from './moved'

/** The sections stand in another order. One finding, at the first section that is out of place. */
export const sectionOrder: Rule = {
  id: 'section-order',
  title: '各部分的顺序',
  severity: 'error',
  group: 'template',
  needs: 'report',
  basis: statutoryForm,
  wants: '六个部分按格式规定的顺序排列。',
  find: ({ report }) => {
    const sections = sectionsInDocument(report)
    const moved = movedItems(sections.map(section => section.number)).flatMap(index => sections[index] ?? [])
    const [first] = moved
    if (!first) return []
    const names = listOf(moved.map(section => `“${section.heading.text.trim()}”`))
    return [{ message: `${names}的位置不对，现在的顺序是第 ${order(sections)} 部分`, cells: [], ...quoteOf(first.heading) }]
  },
}

const order = (sections: readonly { readonly number: number }[]): string => sections.map(section => section.number).join('、')
