/** A report as a Word file whose headings get their numbers from a list. */
import { cell, docxFile, inList, list, para, row, table } from './docxFile'
import type { BuiltPart, BuiltTable } from './marked'
import { withMergedCells } from './mergedCells'

const numbers = list(1, ['chineseCountingThousand', '%1、'])

export const partsToDocx = (title: string, parts: readonly BuiltPart[]): Uint8Array => {
  const body = parts.flatMap(({ heading, text, table: grid }) => [
    para(heading.replace(/^[一二三四五六]、/, ''), /^[一二三四五六]、/.test(heading) ? inList(1) : ''),
    ...(grid ? [gridToTable(grid)] : []),
    ...text.map(line => para(line)),
  ])
  return docxFile({ body: [para(title), ...body].join(''), numbering: numbers.kind + numbers.use })
}

const gridToTable = (grid: BuiltTable): string => {
  const columns = Math.max(...grid.map(cells => cells.reduce((sum, cell) => sum + (cell.columns ?? 1), 0)))
  return table(
    `<w:tblGrid>${`<w:gridCol w:w="${WIDTH}"/>`.repeat(columns)}</w:tblGrid>`,
    ...withMergedCells(grid).map(cells => row(...cells.map(({ text, columns, rows }) => cell(text, `${span(columns)}${merge(rows)}`)))),
  )
}

const merge = (rows: number) => (rows === 1 ? '' : rows > 1 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>')

/** Width of a column: twentieths of a point. */
const WIDTH = 900

const span = (columns: number) => `<w:tcW w:w="${WIDTH * columns}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}`
