/** Text with separators (RFC 4180) → its records: a field in quotes may hold separators, line ends and doubled quotes. */

/**
 * Some programs put fields in single quotes; one before a field alone keeps it from being taken for a number.
 * @returns null where quotes do not close, or stand in the middle of a field: then they are not what keeps fields together.
 */
export const records = (text: string, separator: string): string[][] | null =>
  (text.includes(`'${separator}`) ? recordsIn(text, separator, "'") : null) ?? recordsIn(text, separator, '"')

const recordsIn = (text: string, separator: string, quote: string): string[][] | null => {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const field = text[at] === quote ? quoted(text, at, quote) : plain(text, at, separator)
    if (!field) return null
    row.push(field.text)
    at = field.end
    const mark = text[at]
    if (mark === separator) {
      at++
      if (at === text.length) row.push('')
      continue
    }
    if (mark !== undefined && mark !== '\n' && mark !== '\r') return null
    at += mark === '\r' && text[at + 1] === '\n' ? 2 : 1
    if (row.length > 1 || row[0]?.trim() !== '') rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

interface Field {
  readonly text: string
  /** Where what follows it begins. */
  readonly end: number
}

const quoted = (text: string, from: number, quote: string): Field | null => {
  let end = text.indexOf(quote, from + 1)
  while (end >= 0 && text[end + 1] === quote) end = text.indexOf(quote, end + 2)
  return end < 0 ? null : { text: text.slice(from + 1, end).replaceAll(quote + quote, quote), end: end + 1 }
}

const plain = (text: string, from: number, separator: string): Field => {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  // ="0012" keeps a program from taking a text for a number.
  const field = text.slice(from, end)
  return { text: /^="[^"]*"$/.test(field) ? field.slice(2, -1) : field, end }
}
