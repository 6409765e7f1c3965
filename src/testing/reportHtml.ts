/** A report as a web page. */
import type { Form } from '../statute/form'
import { type BuiltTable, buildParts } from './marked'
import type { Figures } from './printed'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

export const tableHtml = (table: BuiltTable): string => {
  const cells = (row: BuiltTable[number]) =>
    row.map(({ text, columns = 1, rows = 1 }) => `<td colspan="${columns}" rowspan="${rows}">${escaped(text)}</td>`).join('')
  return `<table>${table.map(row => `<tr>${cells(row)}</tr>`).join('\n')}</table>`
}

/** Its body: title, headings, tables, a few words. */
export const reportHtml = (form: Form, title: string, figures: Figures): string =>
  [
    `<h1>${escaped(title)}</h1>`,
    ...buildParts(form, figures).flatMap(({ heading, text, table }) => [
      `<h2>${heading}</h2>`,
      ...(table ? [tableHtml(table)] : []),
      ...text.map(line => `<p>${escaped(line)}</p>`),
    ]),
  ].join('\n')
