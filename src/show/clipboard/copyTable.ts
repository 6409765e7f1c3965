/** Tables with spans into the clipboard: as a table for Word, WPS and Excel, and as text with tabs. */
import { copyText } from '../kit/save'

export interface PlainTableCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
  readonly isHead?: boolean
}

/** Rows with one entry a column; null where a cell reaches over from above or from the left. */
export type PlainTable = readonly (readonly (PlainTableCell | null)[])[]

/** @returns whether they were copied; where the browser takes no markup, the text alone is. */
export const copyTable = async (tables: readonly PlainTable[]): Promise<boolean> => {
  const { text, html } = writtenTables(tables)
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return copyText(text)
  }
}

export const writtenTables = (tables: readonly PlainTable[]): { readonly text: string; readonly html: string } => ({
  text: tables.map(rows => rows.map(row => row.map(cell => plain(cell?.text ?? '')).join('\t')).join('\r\n')).join('\r\n\r\n'),
  html: tables.map(tableMarkup).join('<p></p>'),
})

const plain = (text: string): string => text.replace(/\s+/g, ' ')

const tableMarkup = (rows: PlainTable): string =>
  `<table border="1" style="border-collapse:collapse">${rows
    .map(row => `<tr>${row.map(cell => (cell ? cellMarkup(cell) : '')).join('')}</tr>`)
    .join('')}</table>`

const cellMarkup = ({ text, columns, rows, isHead }: PlainTableCell): string => {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  return `<td${spans}${isHead ? '' : ' style="text-align:right"'}>${escaped(text)}</td>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
