/** Tables of a plain text whose words stand in several sections: two columns, or two pages on one sheet, were copied line by line into one. */
import { gather } from '../../model/gather'
import type { SourceDocument } from '../../model/source'
import { tableKeys } from '../../statute/compiled'
import type { Form, Table, TableKey } from '../../statute/form'
import { wordingOf } from '../align/formWording'
import { squash } from '../align/labels'
import { SCATTERED_LABELS, WHOLE_LABEL } from '../weights'
import type { CutLines } from './cutLines'
import type { PrintLine } from './printLines'

/**
 * The tables of which a part stands in its section and another part elsewhere, or all of it elsewhere while the sections are out of order: what stood
 * beside what is not known of these. A report with a table under another heading has all of it there, and its sections in order.
 */
export const scatteredTables = (
  source: Pick<SourceDocument, 'pages' | 'printTables'>,
  cut: Omit<CutLines, 'parted'>,
  form: Form,
): TableKey[] => {
  if (source.pages.length > 0 || source.printTables) return []
  const { before, sections } = cut
  const inOrder = sections.every(({ heading }, at) => heading.number > (sections[at - 1]?.heading.number ?? 0))
  return tableKeys.filter(key => {
    const table = form.tables[key]
    const own = sections.filter(({ heading }) => heading.number === table.section)
    if (own.length === 0) return false
    const wanted = labelsAlone(table, form)
    const inside = wordsOf(gather(own, ({ lines }) => lines))
    const outside = wordsOf([...before, ...gather(sections, section => (own.includes(section) ? [] : section.lines))])
    const elsewhere = wanted.filter(label => outside.has(label) && !inside.has(label))
    return elsewhere.length >= SCATTERED_LABELS && (!inOrder || wanted.some(label => inside.has(label)))
  })
}

const wordsOf = (lines: readonly PrintLine[]): ReadonlySet<string> =>
  new Set(gather(lines, ({ words }) => words.map(word => squash(word.text))))

/** Wording that no other table has, long enough to be no word of running text by chance. */
const labelsAlone = (table: Table, form: Form): string[] => {
  const others = new Set(tableKeys.flatMap(key => (key === table.key ? [] : wordingOf(form.tables[key]))))
  return [...new Set(wordingOf(table))].filter(label => label.length >= WHOLE_LABEL && !others.has(label))
}
