/** A paper → a Word file. Ours, as the workbook is: the library for it weighs 66 KB packed, and a paper has seven kinds of blocks. */

import { escaped } from './markup'
import { officeFile, officeTypes } from './packed'
import type { Block, FigureDoubt, Paper, SpannedBlock, SpannedCell, SpannedTable } from './paper'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Twentieths of a point: A4 with margins of 20 mm at the sides. */
const page = { width: 11906, height: 16838, margin: 1134 }
const inner = page.width - 2 * page.margin

/** What a Word file is made of. */
export type WordPaper = Omit<Paper, 'blocks'> & { readonly blocks: readonly (Block | SpannedBlock)[] }

export const wordFile = (paper: WordPaper): Uint8Array<ArrayBuffer> =>
  officeFile(
    [
      { path: 'word/document.xml', type: 'wordprocessingml.document.main', xml: documentOf(paper) },
      { path: 'word/styles.xml', type: 'wordprocessingml.styles', xml: styles },
      { path: 'word/footer1.xml', type: 'wordprocessingml.footer', xml: footer },
    ],
    [
      ['styles', 'styles.xml'],
      ['footer', 'footer1.xml'],
    ],
  )

const documentOf = ({ title, subtitle, blocks }: WordPaper) => {
  const head = [paragraph(title, 'Title'), ...(subtitle === '' ? [] : [paragraph(subtitle, 'Subtitle')])]
  const layout = [
    '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>',
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>`,
    `<w:pgMar w:top="1247" w:right="${page.margin}" w:bottom="1247" w:left="${page.margin}" w:header="680" w:footer="680" w:gutter="0"/></w:sectPr>`,
  ]
  return `<w:document xmlns:w="${main}" xmlns:r="${officeTypes}"><w:body>${[...head, ...blocks.map(blockXml), ...layout].join('')}</w:body></w:document>`
}

const blockXml = (block: Block | SpannedBlock): string => {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, 'Heading1')
    case 'line':
      return paragraph(block.text)
    case 'facts':
      return table(
        [0.18, 0.82],
        block.rows.map(([name, value]) => tableRow([cell(name, 0.18, 'Head'), cell(value, 0.82)])),
      )
    case 'table': {
      const { head, widths, rows } = block
      const cells = (texts: readonly string[], look?: string) => texts.map((text, at) => cell(text, widths[at] ?? 0, look))
      return table(widths, [tableRow(cells(head, 'Head'), '<w:tblHeader/>'), ...rows.map(row => tableRow(cells(row)))])
    }
    case 'spanned':
      return table(
        block.widths,
        spannedRows(block.rows).map(cells => tableRow(cells.map(each => spannedCell(each, block.widths)))),
      )
    case 'ticks':
      return block.items.map(({ text, ticked }) => paragraph(`${ticked ? '☑' : '☐'} ${text}`, 'Item')).join('')
    case 'sign':
      return paragraph(block.names.map(name => `${name}：`).join('　　　　　　　'), 'Sign')
  }
}

/** @param look of its characters. */
const paragraph = (text: string, style?: string, look = '') => {
  const runs = text.split('\n').map(line => run(line, look))
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs.join('<w:r><w:br/></w:r>')}</w:p>`
}

const run = (text: string, look = '') => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** As on the page: a quiet line under what was read from a picture, another where a figure is in doubt. */
const looks: Readonly<Record<FigureDoubt, string>> = { seen: '<w:u w:val="dotted"/>', uncertain: '<w:u w:val="wave"/>' }

const cell = (text: string, share: number, style = 'Cell') =>
  `<w:tc><w:tcPr><w:tcW w:w="${Math.round(inner * share)}" w:type="dxa"/></w:tcPr>${paragraph(text, style)}</w:tc>`

interface PlacedCell extends SpannedCell {
  /** The first column that it covers. */
  readonly column: number
  /** Reaches over from the row above: Word has a cell there too. */
  readonly goesOn: boolean
}

/** Each row's cells as Word wants them: none where one reaches over from the left, an empty one where one does from above. */
const spannedRows = (rows: SpannedTable): readonly (readonly PlacedCell[])[] => {
  const open = new Map<number, { readonly cell: SpannedCell; readonly until: number }>()
  return rows.map((row, at) => {
    const placed: PlacedCell[] = []
    for (let column = 0; column < row.length; column += placed.at(-1)?.columns ?? 1) {
      const own = row[column]
      const above = open.get(column)
      if (own && own.rows > 1) open.set(column, { cell: own, until: at + own.rows })
      if (own) placed.push({ ...own, column, goesOn: false })
      else if (above && at < above.until) placed.push({ ...above.cell, text: '', column, goesOn: true })
      else placed.push({ text: '', columns: 1, rows: 1, column, goesOn: false })
    }
    return placed
  })
}

const spannedCell = ({ text, columns, rows, isHead, doubt, column, goesOn }: PlacedCell, widths: readonly number[]) => {
  const width = widths.slice(column, column + columns).reduce((sum, share) => sum + share, 0)
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''
  const merge = goesOn ? '<w:vMerge/>' : rows > 1 ? '<w:vMerge w:val="restart"/>' : ''
  const shape = `<w:tcPr><w:tcW w:w="${Math.round(inner * width)}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>`
  return `<w:tc>${shape}${paragraph(text, isHead ? 'FormLabel' : 'FormFigure', doubt && looks[doubt])}</w:tc>`
}

/** A row stays whole where pages break. */
const tableRow = (cells: readonly string[], more = '') => `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells.join('')}</w:tr>`

/** Word joins two tables without a paragraph between them, and wants one behind the last. */
const table = (widths: readonly number[], rows: readonly string[]) =>
  [
    `<w:tbl><w:tblPr><w:tblW w:w="${inner}" w:type="dxa"/><w:tblBorders>${sides.map(border).join('')}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    `<w:tblGrid>${widths.map(share => `<w:gridCol w:w="${Math.round(inner * share)}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`,
    paragraph('', 'Gap'),
  ].join('')

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`

const field = (what: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${what} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const footer = `<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run('第 ')}${field('PAGE')}${run(' 页，共 ')}${field('NUMPAGES')}${run(' 页')}</w:p></w:ftr>`

/** @param shape of the paragraph, and @param look of its characters, each in the order of the schema. */
const style = (id: string, name: string, shape: string, look: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${shape}</w:pPr><w:rPr>${look}</w:rPr></w:style>`

/** Points. */
const size = (points: number) => `<w:sz w:val="${2 * points}"/><w:szCs w:val="${2 * points}"/>`
const space = (before: number, after: number) =>
  `<w:spacing w:before="${20 * before}" w:after="${20 * after}" w:line="240" w:lineRule="auto"/>`

const styles = [
  `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>`,
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>',
  `${size(11)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${space(3, 3)}</w:pPr></w:pPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  style('Title', 'Title', `${space(0, 6)}<w:jc w:val="center"/>`, `<w:b/>${size(20)}`),
  style('Subtitle', 'Subtitle', `${space(0, 10)}<w:jc w:val="center"/>`, size(13)),
  style('Heading1', 'heading 1', `<w:keepNext/>${space(12, 5)}<w:outlineLvl w:val="0"/>`, `<w:b/>${size(13)}`),
  style('Cell', 'Cell', space(2, 2), size(10)),
  style('Head', 'Head', `<w:keepNext/>${space(2, 2)}`, `<w:b/>${size(10)}`),
  style('FormLabel', 'Form Label', `${space(1, 1)}<w:jc w:val="center"/>`, size(9)),
  style('FormFigure', 'Form Figure', `${space(1, 1)}<w:jc w:val="center"/>`, size(10)),
  style('Item', 'Item', `${space(2, 2)}<w:ind w:left="300" w:hanging="300"/>`, size(11)),
  style('Gap', 'Gap', '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', size(4)),
  style('Sign', 'Sign', `<w:keepLines/>${space(24, 0)}`, size(11)),
  style('Footer', 'footer', `${space(0, 0)}<w:jc w:val="center"/>`, size(9)),
  '</w:styles>',
].join('')
