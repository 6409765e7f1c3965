/** Files with explicit tables, made of a report: what offices write and publish. */
import { strToU8, zipSync } from 'fflate'
import type { PrintCell, PrintTable } from '../src/model/print'
import type { SourceDocument } from '../src/model/source'
import { forms } from '../src/statute/forms'
import { markReport } from '../src/testing/marked'
import type { Figures } from '../src/testing/printed'

export const title = '青石县水务局2023年政府信息公开工作年度报告'
export const form = forms['2021']

/** A report with these figures; the others are 0. @param says what its first aspect says. */
export const reportOf = (figures: Figures, says = '依法办理。'): SourceDocument => {
  const source = markReport(form, title, figures)
  const at = source.lines.findIndex(({ text }) => text.includes('依申请公开情况'))
  return { ...source, lines: source.lines.map((line, index) => (index === at ? { text: `（二）依申请公开情况。${says}` } : line)) }
}

/** Paragraphs and tables of a document in their order. */
const partsOf = ({ lines, printTables = [] }: SourceDocument): readonly (string | PrintTable)[] => {
  const parts: (string | PrintTable)[] = []
  let next = 0
  for (const table of printTables) {
    const own = table.rows.flatMap(({ cells }) => cells.flatMap(({ words }) => words.map(word => word.anchor.line)))
    parts.push(...lines.slice(next, Math.min(...own) - 1).map(({ text }) => text), table)
    next = Math.max(...own)
  }
  return [...parts, ...lines.slice(next).map(({ text }) => text)]
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const toHtml = (source: SourceDocument, head = ''): Uint8Array => {
  const body = partsOf(source).map(part => (typeof part === 'string' ? `<p>${escaped(part)}</p>` : htmlTable(part)))
  return strToU8(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body.join('\n')}</body></html>`,
  )
}

const htmlTable = ({ rows }: PrintTable) =>
  `<table border="1">${rows.map(({ cells }) => `<tr>${cells.map(htmlCell).join('')}</tr>`).join('')}</table>`

const htmlCell = ({ text, columnFrom, columnTo, rowFrom, rowTo }: PrintCell) =>
  `<td colspan="${columnTo - columnFrom}" rowspan="${rowTo - rowFrom}">${escaped(text)}</td>`

/** A Word file; a cell that spans rows is continued in each of them, as Word has it. */
export const toDocx = (source: SourceDocument): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${partsOf(source)
        .map(part => (typeof part === 'string' ? wordParagraph(part) : wordTable(part)))
        .join('')}</w:body></w:document>`,
    ),
  })

const wordParagraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

const wordTable = ({ rows }: PrintTable) => {
  const all = rows.flatMap(({ cells }) => cells)
  const wordRows = rows.map((_, row) => {
    const cells = all.filter(cell => cell.rowFrom <= row && row < cell.rowTo).sort((one, other) => one.columnFrom - other.columnFrom)
    return `<w:tr>${cells.map(cell => wordCell(cell, row)).join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr/>${wordRows.join('')}</w:tbl>`
}

const wordCell = ({ text, columnFrom, columnTo, rowFrom, rowTo }: PrintCell, row: number) => {
  const merge = rowTo - rowFrom < 2 ? '' : row === rowFrom ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  const span = `<w:gridSpan w:val="${columnTo - columnFrom}"/>${merge}`
  return `<w:tc><w:tcPr>${span}</w:tcPr>${wordParagraph(row === rowFrom ? text : '')}</w:tc>`
}
