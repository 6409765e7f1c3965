/** A report as a Word file whose headings get their numbers from a list. */
import { cell, docxFile, inList, list, para, row, table } from './docxFile'
import type { BuiltPart, BuiltTable } from './marked'

const numbers = list(1, ['chineseCountingThousand', '%1、'])

export const partsToDocx = (title: string, parts: readonly BuiltPart[]): Uint8Array => {
  const body = parts.flatMap(({ heading, text, table: grid }) => [
    para(heading.replace(/^[一二三四五六]、/, ''), /^[一二三四五六]、/.test(heading) ? inList(1) : ''),
    ...(grid ? [gridToTable(grid)] : []),
    ...text.map(line => para(line)),
  ])
  return docxFile({ body: [para(title), ...body].join(''), numbering: numbers.kind + numbers.use })
}

/** Word has a cell in every row of those that span rows. */
const gridToTable = (grid: BuiltTable): string => {
  const open = new Map<number, { readonly columns: number; rows: number }>()
  const columns = Math.max(...grid.map(cells => cells.reduce((sum, cell) => sum + (cell.columns ?? 1), 0)))
  return table(
    `<w:tblGrid>${`<w:gridCol w:w="${WIDTH}"/>`.repeat(columns)}</w:tblGrid>`,
    ...grid.map(cells => {
      const own: string[] = []
      let column = 0
      const goOn = () => {
        for (let above = open.get(column); above && above.rows > 0; above = open.get(column)) {
          own.push(cell('', `${span(above.columns)}<w:vMerge/>`))
          above.rows--
          column += above.columns
        }
      }
      for (const { text, columns = 1, rows = 1 } of cells) {
        goOn()
        own.push(cell(text, `${span(columns)}${rows > 1 ? '<w:vMerge w:val="restart"/>' : ''}`))
        open.set(column, { columns, rows: rows - 1 })
        column += columns
      }
      goOn()
      return row(...own)
    }),
  )
}

/** Width of a column: twentieths of a point. */
const WIDTH = 900

const span = (columns: number) => `<w:tcW w:w="${WIDTH * columns}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}`
