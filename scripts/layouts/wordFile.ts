/** A report as a Word file in the layouts of offices, for a writer to print. */
import { cell, namespaces, para, row, run } from '../../src/testing/docxFile'
import type { BuiltTable } from '../../src/testing/marked'
import { type WordCell, withMergedCells } from '../../src/testing/mergedCells'
import { zipOf } from '../../src/testing/zipOf'
import type { Invented } from './invent'

/** How an office's file looks. Sizes of type in half points, other lengths in twentieths of a point. */
export interface WordLook {
  readonly size?: number
  readonly font?: string
  /** Borders of tables: the inside of their element. */
  readonly borders?: string
  /** Rows stay whole; else a page may end in one, as Word has it. */
  readonly whole?: true
  readonly repeatHead?: true
  /** 三、本年度办理结果 set upright; table three then begins a page, since Writer loses what stands behind such a cell that a page ends in. */
  readonly upright?: true
  /** Space before and after the words of a cell, and the height of rows. */
  readonly padding?: number
  readonly height?: number
  /** Rows are no higher than that: what does not fit in is not printed. */
  readonly fixed?: true
  /** Space before the tables: it decides where pages end. */
  readonly spacer?: number
  readonly page?: readonly [width: number, height: number]
  readonly margin?: number
  /** Widths of the columns of labels of table three, as parts of the table's width. */
  readonly labels?: readonly [number, number, number]
  readonly align?: string
  readonly vertical?: 'top' | 'center' | 'bottom'
  /** Properties of tables, of heads' cells, of runs and paragraphs in cells: insides of their elements. */
  readonly tableProperties?: string
  readonly headProperties?: string
  readonly runProperties?: string
  readonly cellParagraph?: string
  /** Paragraphs of the page's header and footer. */
  readonly header?: string
  readonly footer?: string
}

const A4 = [11906, 16838] as const
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const wordFile = ({ title, parts }: Invented, look: WordLook): Uint8Array => {
  const font = look.font ?? 'Noto Serif CJK SC'
  const text = (words: string) =>
    para(run(words, `<w:sz w:val="32"/>`), '<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640"/>')
  const body = parts.flatMap(({ heading, text: lines, table }, index) => [
    para(run(heading, '<w:b/><w:sz w:val="32"/>'), look.upright && index === 2 ? '<w:pageBreakBefore/>' : ''),
    ...lines.map(text),
    ...(index === 0 && look.spacer ? [para('', `<w:spacing w:before="${look.spacer}"/>`)] : []),
    ...(table ? [tableOf(table, look), para('')] : []),
  ])
  const [width, height] = look.page ?? A4
  const margin = look.margin ?? 1417
  const references = [
    look.header && '<w:headerReference w:type="default" r:id="rId2"/>',
    look.footer && '<w:footerReference w:type="default" r:id="rId3"/>',
  ]
  const section = `<w:sectPr>${references.filter(Boolean).join('')}<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="700" w:footer="700"/></w:sectPr>`
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>`
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
      ['document', 'document.main'],
      ['styles', 'styles'],
      ['header1', 'header'],
      ['footer1', 'footer'],
    ]
      .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${type}+xml"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ['header', 'header1.xml'],
      ['footer', 'footer1.xml'],
    ]),
    'word/document.xml': `<w:document ${namespaces}><w:body>${para(run(title, '<w:b/><w:sz w:val="44"/>'), '<w:jc w:val="center"/>')}${body.join('')}${section}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/header1.xml': `<w:hdr ${namespaces}>${look.header ?? para('')}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${namespaces}>${look.footer ?? para('')}</w:ftr>`,
  })
}

const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${packaged}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const plainBorders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map(side => `<w:${side} w:val="single" w:sz="4" w:color="000000"/>`)
  .join('')

const tableOf = (grid: BuiltTable, look: WordLook): string => {
  const [width] = look.page ?? A4
  const room = width - 2 * (look.margin ?? 1417)
  const columns = Math.max(...grid.map(cells => cells.reduce((sum, one) => sum + (one.columns ?? 1), 0)))
  const widths = columnWidths(columns, room, look.labels ?? [0.08, 0.12, 0.24])
  const rows = withMergedCells(grid).map((cells, at) => {
    const heads = look.repeatHead && columns === 10 && at < 3 ? '<w:tblHeader/>' : ''
    const shape = `${look.whole ? '<w:cantSplit/>' : ''}${look.height ? `<w:trHeight w:val="${look.height}"${look.fixed ? ' w:hRule="exact"' : ''}/>` : ''}${heads}`
    return row(`<w:trPr>${shape}</w:trPr>`, ...cellsOf(cells, widths, look))
  })
  const properties = `<w:tblW w:w="${room}" w:type="dxa"/><w:tblBorders>${look.borders ?? plainBorders}</w:tblBorders>${look.tableProperties ?? ''}<w:tblLayout w:type="fixed"/>`
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${widths.map(each => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
}

const columnWidths = (columns: number, room: number, labels: readonly number[]): number[] => {
  if (columns !== 10) return new Array<number>(columns).fill(Math.floor(room / columns))
  const rest = (1 - labels.reduce((sum, part) => sum + part)) / 7
  return [...labels, ...new Array<number>(7).fill(rest)].map(part => Math.floor(part * room))
}

const cellsOf = (cells: readonly WordCell[], widths: readonly number[], look: WordLook): string[] => {
  let column = 0
  return cells.map(({ text, columns, rows }) => {
    const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0)
    column += columns
    const figure = /^[\d.]*$/.test(text)
    const head = !figure && cells.every(other => !/^\d/.test(other.text) || /^\d\./.test(other.text))
    const merge = rows === 1 ? '' : rows > 1 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
    const shape = `<w:tcW w:w="${width}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merge}${head ? (look.headProperties ?? '') : ''}${look.upright && rows > 15 ? '<w:textDirection w:val="tbRlV"/>' : ''}<w:vAlign w:val="${look.vertical ?? 'center'}"/>`
    const align = figure ? (look.align ?? 'center') : head ? 'center' : 'left'
    const spacing = look.padding ? `<w:spacing w:before="${look.padding}" w:after="${look.padding}"/>` : ''
    const words = text === '' ? '' : run(text, `${look.runProperties ?? ''}<w:sz w:val="${look.size ?? 18}"/>`)
    return cell(para(words, `${spacing}${look.cellParagraph ?? ''}<w:jc w:val="${align}"/>`), shape)
  })
}
