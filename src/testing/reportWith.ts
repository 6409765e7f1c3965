/** A small clean report of an invented agency, and changes to it: reportWith({ 'requests/new/natural': 5 }). */

import type { Cell, Cells, HeadingReading, Passage, Report, RowReading, Section, TableReading } from '../model/report'
import type { Revisions } from '../model/revisions'
import type { Anchor } from '../model/source'
import { cellsOf } from '../statute/compiled'
import type { CellAddress, FormId, Table, TableKey } from '../statute/form'
import { forms } from '../statute/forms'

/** number: that number. string: that print, read simply. null: a blank. unread: print that could not be told apart. absent: no such cell. */
export type CellChange = number | string | null

/** What differs from the clean report, cells aside. */
export interface Changes {
  readonly form?: FormId
  /** The form that single tables follow, where it is another. */
  readonly follows?: Partial<Record<TableKey, FormId>>
  readonly year?: number | null
  readonly title?: string | null
  readonly agency?: string | null
  readonly preamble?: readonly string[]
  /** Body lines by section number. */
  readonly bodies?: Readonly<Record<number, readonly string[]>>
  /** Headings by section number. */
  readonly headings?: Readonly<Record<number, string>>
  /** Which sections there are, in which order. */
  readonly sections?: readonly number[]
  readonly withoutTables?: readonly TableKey[]
  /** Rows that are not there: requests/refused.law */
  readonly withoutRows?: readonly string[]
  /** Columns that are not there, by the wording of the form: requests/科研机构 */
  readonly withoutColumns?: readonly string[]
  /** Printed labels of rows: requests/refused.law */
  readonly labels?: Readonly<Record<string, string | null>>
  /** Printed headings of columns and blocks, by the wording of the form. */
  readonly columns?: Readonly<Record<string, string>>
  /** Rearranges, adds or takes rows of a table. */
  readonly rows?: (rows: readonly RowReading[], table: TableKey) => readonly RowReading[]
  /** Columns that the form does not have, by their heads. */
  readonly extraColumns?: { readonly table: TableKey; readonly labels: readonly string[] }
  readonly note?: boolean | null
  readonly revisions?: Revisions
}

/** A report without any finding, but for the changes. Every part has an anchor; lines count on from the title. */
export const reportWith = (cells: Readonly<Record<string, CellChange>> = {}, changes: Changes = {}): Report => {
  const line = lineCounter()
  const form = changes.form ?? '2021'
  const year = changes.year === undefined ? (form === '2021' ? 2023 : 2020) : changes.year
  const agency = changes.agency === undefined ? '示例县虚构局' : changes.agency
  const title = changes.title === undefined ? `${agency ?? ''}${year ?? 2023}年政府信息公开工作年度报告` : changes.title
  const parts: Omit<Report, 'sections' | 'tables' | 'cells'> = {
    title: title === null ? null : line(title),
    agency,
    year,
    form,
    preamble: (changes.preamble ?? []).map(line),
    losses: [],
    ...(changes.revisions ? { revisions: changes.revisions } : {}),
  }
  const sections: Section[] = []
  const tables: Partial<Record<TableKey, TableReading>> = {}
  const found: Record<string, Cell> = {}
  for (const number of changes.sections ?? [1, 2, 3, 4, 5, 6]) {
    const wanted = forms[form].sections[number - 1]?.heading ?? ''
    sections.push({
      number,
      heading: line(changes.headings?.[number] ?? wanted),
      body: (changes.bodies?.[number] ?? bodies[number] ?? []).map(line),
    })
    for (const table of Object.values(forms[form].tables).filter(table => table.section === number)) {
      if (changes.withoutTables?.includes(table.key)) continue
      const follows = changes.follows?.[table.key] ?? form
      const { reading, cells: ofTable } = readingOf(forms[follows].tables[table.key], follows, cells, changes, line)
      tables[table.key] = reading
      Object.assign(found, ofTable)
    }
  }
  return { ...parts, sections, tables, cells: found }
}

const bodies: Readonly<Record<number, readonly string[]>> = {
  1: [
    '（一）主动公开情况。及时公开各类信息。',
    '（二）依申请公开情况。按时答复政府信息公开申请。',
    '（三）政府信息管理情况。落实审核制度。',
    '（四）政府信息公开平台建设情况。更新网站栏目。',
    '（五）监督保障情况。接受社会监督。',
  ],
  5: ['公开内容还不够全面，下一步继续完善。'],
  6: ['本年度未收取信息处理费。'],
}

type LineOf = (text: string) => Passage & { readonly anchor: Anchor }

const lineCounter = (): LineOf => {
  let line = 0
  return text => {
    line += 1
    return { text, anchor: { line, start: 0, end: text.length } }
  }
}

const readingOf = (
  table: Table,
  form: FormId,
  changed: Readonly<Record<string, CellChange>>,
  changes: Changes,
  line: LineOf,
): { readonly reading: TableReading; readonly cells: Cells } => {
  const { anchor } = line(table.name)
  const lackingRow = (key: string) => changes.withoutRows?.includes(`${table.key}/${key}`) ?? false
  const lackingColumn = (label: string) => changes.withoutColumns?.includes(`${table.key}/${label}`) ?? false
  const rows = table.blocks
    .flatMap(block => block.rows)
    .filter(row => !lackingRow(row.key))
    .map(row => {
      const printed = changes.labels?.[`${table.key}/${row.key}`]
      return { key: row.key, printed: printed === undefined ? row.label : printed, anchor: line(row.label).anchor }
    })
  const anchors = new Map(rows.map(row => [row.key, row.anchor]))
  const cells: Record<string, Cell> = {}
  for (const { address, row, column } of cellsOf(forms[form]).filter(cell => cell.table.key === table.key)) {
    if (lackingRow(row.key) || lackingColumn(column.label) || changed[address] === 'absent') continue
    cells[address] = cellOf(changed[address] === undefined ? 0 : changed[address], anchors.get(row.key) ?? anchor)
  }
  const reading: TableReading = {
    table: table.key,
    form,
    anchor,
    rows: changes.rows?.(rows, table.key) ?? rows,
    headings: headingsOf(table).map(heading => ({
      ...heading,
      printed: lackingColumn(heading.wanted) ? null : (changes.columns?.[heading.wanted] ?? heading.wanted),
      anchor,
    })),
    ...(changes.extraColumns?.table === table.key && { extraColumns: changes.extraColumns.labels.map(line) }),
    note: table.note ? (changes.note === undefined ? true : changes.note) : null,
  }
  return { reading, cells }
}

const headingsOf = (table: Table): readonly Omit<HeadingReading, 'printed' | 'anchor'>[] =>
  table.blocks.flatMap(block => [
    ...(block.heading ? [{ kind: 'block' as const, wanted: block.heading, cells: addresses(table, block.rows, block.columns) }] : []),
    ...block.columns.map(column => ({
      kind: 'column' as const,
      wanted: column.label,
      cells: addresses(table, block.rows, [column]),
    })),
  ])

const addresses = (table: Table, rows: readonly { key: string }[], columns: readonly { key: string }[]): readonly CellAddress[] =>
  rows.flatMap(row => columns.map(column => `${table.key}/${row.key}/${column.key}` as CellAddress))

const cellOf = (change: CellChange, anchor: Anchor): Cell => {
  if (change === null) return { text: '', value: null, anchor }
  if (change === 'unread') return { text: '?', value: null, anchor, unread: true }
  return { text: String(change), value: typeof change === 'number' ? change : readSimply(change), anchor }
}

/** Enough for tests: the first number in the text, 0 for a dash or 无, null for other words. */
const readSimply = (text: string): number | null => {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  if (/^(?:[-—/]|无|零)$/.test(plain)) return 0
  const number = /-?\d+(?:\.\d+)?/.exec(plain)?.[0]
  return number === undefined || plain.indexOf(number) > 2 ? null : Number(number)
}
