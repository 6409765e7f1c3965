/** One report as the file of each format that the project can write by itself. */
import type { Form } from '../../statute/form'
import { type BuiltTable, buildParts } from '../marked'
import type { Figures } from '../printed'
import { partsToDocx } from '../reportDocx'
import { reportHtml } from '../reportHtml'
import { reportOfd } from '../reportOfd'
import { partsToXlsx } from '../reportXlsx'

export type ReportFile = (form: Form, title: string, figures: Figures) => Uint8Array

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const page = (form: Form, title: string, figures: Figures): string =>
  `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n${reportHtml(form, title, figures)}\n</body>\n</html>\n`

/** What a browser makes of it when tags that HTML lets one leave out are left out. */
const shortPage = (form: Form, title: string, figures: Figures): string =>
  page(form, title, figures).replace(/<\/?(?:html|head|body)>\n|<\/(?:p|td|tr)>/g, '')

const quoted = (text: string): string =>
  [...encode(text)]
    .map(byte =>
      (byte > 32 && byte < 127 && byte !== 61) || byte === 10 || byte === 32
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
    .replace(/(?:=[0-9A-F]{2}|[^\n=]){70,72}(?=[^\n])/g, '$&=\n')

const savedPage = (html: string): string =>
  [
    'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----=_Part"\n',
    '------=_Part\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: http://example.invalid/report.html\n',
    quoted(html),
    '------=_Part\nContent-Type: text/css\nContent-Transfer-Encoding: quoted-printable\n\ntd { padding: 0 }\n',
    '------=_Part--\n',
  ].join('\n')

/** Rows of a table in which each cell has its column, merged cells as blanks. */
const rowsOf = (table: BuiltTable): string[][] => {
  const rows: string[][] = table.map(() => [])
  for (const [at, cells] of table.entries()) {
    let column = 0
    for (const { text, columns = 1, rows: span = 1 } of cells) {
      while (rows[at]?.[column] !== undefined) column++
      for (let row = at; row < at + span; row++)
        for (let over = column; over < column + columns; over++) (rows[row] as string[])[over] = row === at && over === column ? text : ''
    }
  }
  return rows
}

const linesOf = (form: Form, title: string, figures: Figures, row: (cells: readonly string[]) => string): string =>
  [
    title,
    ...buildParts(form, figures).flatMap(({ heading, text, table }) => [heading, ...(table ? rowsOf(table).map(row) : []), ...text]),
  ].join('\n')

const csv = (form: Form, title: string, figures: Figures): string => {
  const widest = Math.max(
    ...buildParts(form, figures).map(({ table }) => Math.max(0, ...(table ? rowsOf(table).map(row => row.length) : []))),
  )
  const row = (cells: readonly string[]) => Array.from({ length: widest }, (_, at) => cells[at] ?? '').join(',')
  return linesOf(form, title, figures, row)
    .split('\n')
    .map(line => (line.includes(',') ? line : row([line])))
    .join('\n')
}

export const reportFiles = {
  html: (...report) => encode(page(...report)),
  'html without end tags': (...report) => encode(shortPage(...report)),
  mht: (...report) => encode(savedPage(page(...report))),
  docx: (form, title, figures) => partsToDocx(title, buildParts(form, figures)),
  xlsx: (form, title, figures) => partsToXlsx(title, buildParts(form, figures)),
  ofd: (...report) => reportOfd(...report),
  csv: (...report) => encode(`${csv(...report)}\n`),
  'text of tabs': (...report) => encode(`${linesOf(...report, cells => cells.join('\t'))}\n`),
  'text of bars': (...report) => encode(`${linesOf(...report, cells => `| ${cells.join(' | ')} |`)}\n`),
  'text of cells': (...report) => encode(`${linesOf(...report, cells => cells.filter(cell => cell !== '').join('\n'))}\n`),
  'text of blanks': (...report) => encode(`${linesOf(...report, cells => cells.filter(cell => cell !== '').join('  '))}\n`),
  'text without a last line end': (...report) => encode(linesOf(...report, cells => cells.join('\t'))),
} as const satisfies Readonly<Record<string, ReportFile>>
