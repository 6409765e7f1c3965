/** A sheet saved as text whose rows have different numbers of cells: its fields without the quotes and signs that only keep them together. */
import type { SourceDocument } from '../../../model/source'
import { records } from './records'

/** Where quotes are not those of fields the text stays as it is. */
export const plainFields = (source: SourceDocument): SourceDocument => {
  const text = source.lines.map(line => line.text).join('\n')
  for (const separator of [',', ';']) {
    const signed =
      wholeLines.test(text) ||
      text.includes(`${separator}"`) ||
      text.includes(`${separator}'`) ||
      text.includes(`${separator}="`) ||
      onlyAtEdges(text, separator)
    const rows = signed ? records(text, separator) : null
    if (!rows?.some(row => row.length > 1)) continue
    return { ...source, lines: rows.map(row => ({ text: row.map(field => written(withoutSigns(field), separator)).join(separator) })) }
  }
  return source
}

/** A row of one field alone, in quotes as all that is no figure: "一、总体情况". */
const wholeLines = /^"[^"\n]{1,4000}"$/m

/** Programs keep a text from being taken for a number: ="12", '12, 12 behind or before a tab. */
export const withoutSigns = (field: string): string =>
  /^="([^"]{0,999})"$/.exec(field)?.[1] ?? /^'([\d.,]{1,30})$/.exec(field)?.[1] ?? withoutTabs(field)

/** @returns the field without the tabs at its ends. */
const withoutTabs = (field: string): string => {
  const parts = field.split('\t')
  const first = parts.findIndex(part => part !== '')
  return first < 0 ? '' : parts.slice(first, parts.findLastIndex(part => part !== '') + 1).join('\t')
}

/** Whether tabs stand in the text, all of them at the edges of fields: between words they part cells themselves. */
const onlyAtEdges = (text: string, separator: string): boolean =>
  text.includes(`${separator}\t`) &&
  text.split(/\t+/).every((part, at, parts) => at === 0 || isEdge(parts[at - 1]?.at(-1), separator) || isEdge(part[0], separator))

const isEdge = (sign: string | undefined, separator: string): boolean => sign === undefined || sign === '\n' || sign === separator

const written = (field: string, separator: string): string => {
  const line = field.replace(/\r?\n/g, ' ')
  return line.includes(separator) ? `"${line.replaceAll('"', '""')}"` : line
}
