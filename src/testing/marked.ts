/** A report whose tables the file itself tells, cells with spans and all, as a Word file or a web page has them. */
import type { PrintCell, PrintRow, PrintTable, Word } from '../model/print'
import type { SourceDocument, SourceLine } from '../model/source'
import { addressOf } from '../statute/compiled'
import type { Form, Table } from '../statute/form'
import type { Figures } from './printed'

/** A cell to be built: text, columns and rows that it spans. */
export interface BuiltCell {
  readonly text: string
  readonly columns?: number
  readonly rows?: number
}

/** Rows of cells, as in HTML: a cell that spans rows is left out of the rows below. */
export type BuiltTable = readonly (readonly BuiltCell[])[]

const figuresOf = (figures: Figures, table: Table, row: string, columns: readonly { key: string }[]): BuiltCell[] =>
  columns.map(({ key }) => ({ text: figures[addressOf(table.key, row, key)] ?? '0' }))

const buildProactive = (table: Table, figures: Figures): BuiltTable =>
  table.blocks.flatMap(block => {
    // The last column of a block of fewer reaches to the table's end.
    const spread = (cells: readonly BuiltCell[]) =>
      cells.map((cell, at) => ({ ...cell, columns: at < cells.length - 1 ? 1 : 4 - cells.length }))
    return [
      [{ text: block.heading ?? '', columns: 4 }],
      [{ text: block.corner ?? '' }, ...spread(block.columns.map(column => ({ text: column.label })))],
      ...block.rows.map(row => [{ text: row.label }, ...spread(figuresOf(figures, table, row.key, block.columns))]),
    ]
  })

const buildRequests = (table: Table, figures: Figures): BuiltTable => {
  const block = table.blocks[0] as Table['blocks'][number]
  const head: BuiltTable = [
    [
      { text: table.note ?? '', columns: 3, rows: 3 },
      { text: '申请人情况', columns: 7 },
    ],
    [
      { text: '自然人', rows: 2 },
      { text: '法人或其他组织', columns: 5 },
      { text: '总计', rows: 2 },
    ],
    block.columns.slice(1, -1).map(column => ({ text: column.label })),
  ]
  const seen = new Set<string>()
  const rows = block.rows.map(row => {
    const under = row.under ?? []
    const groups = under.flatMap((group, depth): BuiltCell[] => {
      if (seen.has(group)) return []
      seen.add(group)
      return [{ text: group, rows: block.rows.filter(other => other.under?.[depth] === group).length }]
    })
    return [...groups, { text: row.label, columns: 3 - under.length }, ...figuresOf(figures, table, row.key, block.columns)]
  })
  return [...head, ...rows]
}

const buildProceedings = (table: Table, figures: Figures): BuiltTable => {
  const block = table.blocks[0] as Table['blocks'][number]
  const results = block.columns.map(column => ({ text: column.label }))
  return [
    [
      { text: '行政复议', columns: 5 },
      { text: '行政诉讼', columns: 10 },
    ],
    [...results.map(cell => ({ ...cell, rows: 2 })), { text: '未经复议直接起诉', columns: 5 }, { text: '复议后起诉', columns: 5 }],
    [...results, ...results],
    block.rows.flatMap(row => figuresOf(figures, table, row.key, block.columns)),
  ]
}

/** Lays cells out in rows and columns and writes each on a line of its own. */
const layOut = (table: BuiltTable, lines: SourceLine[], next: () => number): PrintTable => {
  const taken = new Set<string>()
  const rows = table.map((cells, rowFrom): PrintRow => {
    let column = 0
    return {
      page: 0,
      cells: cells.map(({ text, columns = 1, rows: span = 1 }) => {
        while (taken.has(`${rowFrom} ${column}`)) column++
        const columnFrom = column
        column += columns
        for (let row = rowFrom; row < rowFrom + span; row++) for (let at = columnFrom; at < column; at++) taken.add(`${row} ${at}`)
        return toPrintCell(text, next(), { rowFrom, rowTo: rowFrom + span, columnFrom, columnTo: column }, lines)
      }),
    }
  })
  return { evidence: 'markup', rows }
}

const toPrintCell = (
  text: string,
  cell: number,
  place: Pick<PrintCell, 'rowFrom' | 'rowTo' | 'columnFrom' | 'columnTo'>,
  lines: SourceLine[],
): PrintCell => {
  const extent = { left: place.columnFrom, right: place.columnTo }
  if (text === '') return { text, words: [], anchor: { line: 0, start: 0, end: 0, cell }, ...extent, ...place }
  lines.push({ text })
  const anchor = { line: lines.length, start: 0, end: text.length, cell }
  const words: Word[] = [{ text, anchor, ...extent, top: lines.length, bottom: lines.length + 1 }]
  return { text, words, anchor, ...extent, ...place }
}

/** The three tables, one a section that has one. */
export const buildTables = (form: Form, figures: Figures): { readonly section: number; readonly table: BuiltTable }[] => {
  const { proactive, requests, proceedings } = form.tables
  return [
    { section: proactive.section, table: buildProactive(proactive, figures) },
    { section: requests.section, table: buildRequests(requests, figures) },
    { section: proceedings.section, table: buildProceedings(proceedings, figures) },
  ]
}

/** A part of a report: its lines, and its table. */
export interface BuiltPart {
  readonly heading: string
  readonly text: readonly string[]
  readonly table: BuiltTable | null
}

/** The six sections with a few words each. */
export const buildParts = (form: Form, figures: Figures): BuiltPart[] => {
  const tables = buildTables(form, figures)
  return form.sections.map(({ number, heading }) => ({
    heading,
    table: tables.find(({ section }) => section === number)?.table ?? null,
    text: textOf(number),
  }))
}

const textOf = (section: number): string[] => {
  if (section === 1)
    return ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'].map(aspect => `（一）${aspect}情况。依法办理。`)
  if (section < 5) return []
  return [section === 6 ? '本年度未收取信息处理费。' : '存在不足，今后改进。']
}

/** The report as lines with explicit tables among them. */
export const markReport = (form: Form, title: string, figures: Figures): SourceDocument => {
  const lines: SourceLine[] = [{ text: title }]
  let cells = 0
  const printTables: PrintTable[] = []
  for (const { heading, text, table } of buildParts(form, figures)) {
    lines.push({ text: heading })
    if (table) printTables.push(layOut(table, lines, () => ++cells))
    for (const line of text) lines.push({ text: line })
  }
  return { kind: 'text', lines, pages: [], printTables, losses: [] }
}
