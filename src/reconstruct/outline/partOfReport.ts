/** Whether what was given is no report but a part of one, say a table that was pasted alone. */
import type { Form, TableKey } from '../../statute/form'
import { MIN_MISSING } from '../weights'
import type { Outline } from './outline'

/**
 * The parts that are there, by the keys of their tables or the numbers of their sections; null for a whole report, however much it lacks.
 * A part is one stretch of the report that does not go from its begin nearly to its end. It has no title, or is tables alone without a
 * single sentence, as in a workbook.
 * @param tables keys of the tables found.
 */
export const partOfReport = (outline: Outline, tables: readonly string[], form: Form): (TableKey | number)[] | null => {
  const { title, sections, unread } = outline
  if (unread.length > 0 || (title !== null && hasSentence(outline))) return null
  const withTable = Object.values(form.tables).filter(table => tables.includes(table.key))
  const numbers = [...new Set([...sections.map(({ heading }) => heading.number), ...withTable.map(table => table.section)])].sort()
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined || last - first >= numbers.length) return null
  if (title !== null && numbers.length > withTable.length) return null
  if (first === 1 && form.sections.length - last < MIN_MISSING) return null
  return numbers.map(number => withTable.find(table => table.section === number)?.key ?? number)
}

const hasSentence = ({ before, sections, ignored }: Outline): boolean =>
  [before, ...sections.map(({ lines }) => lines)].some(lines =>
    lines.some(({ number, text }) => !ignored.has(number) && text.includes('。')),
  )
