/** Whether what was given is no report but a part of one, say a table that was pasted alone. */
import type { SourceDocument } from '../../model/source'
import type { Form, TableKey } from '../../statute/form'
import { MIN_MISSING } from '../weights'
import type { Outline } from './outline'

/**
 * The parts that are there, by the keys of their tables or the numbers of their sections; null for a whole report, however much it lacks.
 * A part is one stretch of the report that does not go from its begin nearly to its end. It has no title, or is tables alone without a
 * single sentence, as in a workbook. A picture alone is a page: what is not on it, as far as was recognized, stands on others.
 * @param tables keys of the tables found.
 */
export const partOfReport = (
  outline: Outline,
  tables: readonly string[],
  form: Form,
  source: Pick<SourceDocument, 'kind' | 'pages'>,
): (TableKey | number)[] | null => {
  const withTable = Object.values(form.tables).filter(table => tables.includes(table.key))
  const numbers = [...new Set([...outline.sections.map(({ heading }) => heading.number), ...withTable.map(table => table.section)])].sort()
  if (isPicture(source) ? numbers.length === form.sections.length : isWhole(outline, numbers, withTable.length, form)) return null
  return numbers.length === 0 ? null : numbers.map(number => withTable.find(table => table.section === number)?.key ?? number)
}

const isPicture = ({ kind, pages }: Pick<SourceDocument, 'kind' | 'pages'>): boolean =>
  kind === 'scan' && pages.every(({ number }) => number === 1)

/** @param numbers of the sections found, upwards. @param tables how many of these were found by their tables. */
const isWhole = (outline: Outline, numbers: readonly number[], tables: number, form: Form): boolean => {
  const { title, unread } = outline
  if (unread.length > 0 || (title !== null && (hasSentence(outline) || numbers.length > tables))) return true
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)]
  return last - first >= numbers.length || (first === 1 && form.sections.length - last < MIN_MISSING)
}

const hasSentence = ({ before, sections, ignored }: Outline): boolean =>
  [before, ...sections.map(({ lines }) => lines)].some(lines =>
    lines.some(({ number, text }) => !ignored.has(number) && text.includes('。')),
  )
