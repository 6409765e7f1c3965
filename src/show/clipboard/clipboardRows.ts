/** The text of a clipboard as rows of cells: tabs between cells, line breaks between rows, as Excel, WPS and Word put it there. */

/** A cell that holds tabs, breaks or quotation marks stands in quotation marks, its own doubled. */
export const clipboardRows = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  const put = (cell: string) => rows.at(-1)?.push(cell.trim())
  const source = withoutLastBreaks(text.replace(/\r\n?/g, '\n'))
  let at = 0
  while (at <= source.length) {
    const quoted = source[at] === '"' ? endOfQuoted(source, at) : null
    const end = quoted ?? endOfCell(source, at)
    put(quoted === null ? source.slice(at, end) : source.slice(at + 1, end - 1).replaceAll('""', '"'))
    if (source[end] === '\n') rows.push([])
    at = end + 1
  }
  return rows
}

const withoutLastBreaks = (source: string): string => {
  let end = source.length
  while (source[end - 1] === '\n') end--
  return source.slice(0, end)
}

const endOfCell = (source: string, from: number): number => {
  const length = source.slice(from).search(/[\t\n]/)
  return length < 0 ? source.length : from + length
}

/** One past the closing mark; null where what begins with a mark is no quoted cell. */
const endOfQuoted = (source: string, from: number): number | null => {
  for (let at = source.indexOf('"', from + 1); at >= 0; at = source.indexOf('"', at + 1)) {
    if (source[at + 1] === '"') at++
    else return /[\t\n]/.test(source[at + 1] ?? '\n') ? at + 1 : null
  }
  return null
}
