/** A report as a web page that is printed, in a look. */
import type { PagePdf } from './chromium'
import type { Invented } from './invent'
import type { Turning } from './turned'

/** How an office's page looks, and how it is printed. */
export interface Look {
  /** Rules of style behind the plain ones. */
  readonly css?: string
  /** Height of what stands before the tables, in CSS pixels: it decides where pages end. */
  readonly spacer?: number
  /** The head of table three is repeated on every page. */
  readonly repeatHead?: true
  readonly pdf?: PagePdf
  readonly turning?: Turning
  /** Attributes of each table, as older pages have them. */
  readonly attributes?: string
  /** What stands in a cell, made of its text and class. */
  readonly cell?: (text: string, kind: CellKind, index: number) => string
  /** What stands over or under the text, behind the report in the page's source. */
  readonly over?: string
  /** What is put around the report. */
  readonly around?: (body: string) => string
}

export type CellKind = 'figure' | 'label' | 'group' | 'head'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const plain = `
body { font: 12pt/1.7 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', sans-serif; margin: 0 }
h1 { font-size: 18pt; text-align: center } h2 { font-size: 14pt } p { text-indent: 2em; margin: .4em 0 }
table { border-collapse: collapse; width: 100%; font-size: 9pt; line-height: 1.3; margin: 8pt 0 }
td { border: 1px solid #000; padding: 3pt 2pt; text-align: center }
td.label, td.group { text-align: left }`

export const pageOf = ({ title, parts }: Invented, look: Look): string => {
  const body = [
    `<h1>${escaped(title)}</h1>`,
    ...parts.flatMap(({ heading, text, table }, index) => [
      `<h2>${heading}</h2>`,
      ...text.map(line => `<p>${escaped(line)}</p>`),
      ...(index === 0 && look.spacer ? [`<div style="height:${look.spacer}px"></div>`] : []),
      ...(table ? [tableOf(table, look)] : []),
    ]),
  ].join('\n')
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escaped(title)}</title><style>${plain}${look.css ?? ''}</style>
<body>${look.around ? look.around(body) : body}${look.over ?? ''}</body></html>`
}

type Table = NonNullable<Invented['parts'][number]['table']>

const tableOf = (table: Table, look: Look): string => {
  let index = 0
  const rows = table.map(cells => {
    const own = cells.map(({ text, columns = 1, rows = 1 }) => {
      const kind = kindOf(text, rows, cells.length)
      const inner = look.cell ? look.cell(escaped(text), kind, index++) : escaped(text)
      return `<td class="${kind}${kind === 'group' && rows > 15 ? ' outcome' : ''}" colspan="${columns}" rowspan="${rows}">${inner}</td>`
    })
    return `<tr>${own.join('')}</tr>`
  })
  const heads = look.repeatHead && table.length > 20 ? 3 : 0
  const head = heads > 0 ? `<thead>${rows.slice(0, heads).join('\n')}</thead>` : ''
  return `<table ${look.attributes ?? ''}>${head}<tbody>${rows.slice(heads).join('\n')}</tbody></table>`
}

/** Labels of rows begin with a numeral or end a row of figures; what spans rows and is no head is a group. */
const kindOf = (text: string, rows: number, cells: number): CellKind => {
  if (/^[\d.]*$/.test(text)) return 'figure'
  if (rows > 1 && /^[三（]/.test(text) && !text.startsWith('（本')) return 'group'
  if (/^(?:[一二三四]、|（[一二三四五六七]）|\d\.|规章|行政)/.test(text) && cells > 1 && !/^行政(?:复议|诉讼)$/.test(text)) return 'label'
  return 'head'
}
