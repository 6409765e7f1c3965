/** Tables of the form in whose section a picture stands in place of print. */
import type { SourcePicture } from '../../model/source'
import type { Form, TableKey } from '../../statute/form'
import type { Outline } from '../outline/outline'

export interface Pictured {
  readonly table: TableKey
  readonly of: Exclude<SourcePicture['of'], 'words'>
}

/** @param found the tables that were found. */
export const findPictured = (
  { sections, lines }: Pick<Outline, 'sections' | 'lines'>,
  pictures: readonly SourcePicture[],
  found: readonly string[],
  form: Form,
): Pictured[] => {
  if (pictures.length === 0) return []
  const begins = sections.map(({ heading }) => lines[heading.begin.line]?.number ?? 0)
  return Object.values(form.tables).flatMap(table => {
    const at = sections.findIndex(({ heading }) => heading.number === table.section)
    if (at < 0 || found.includes(table.key)) return []
    const [from, to] = [begins[at] ?? 0, begins[at + 1] ?? Number.POSITIVE_INFINITY]
    return pictures.flatMap(({ line, of }) => (of !== 'words' && from <= line && line < to ? [{ table: table.key, of }] : [])).slice(0, 1)
  })
}
