/** Lines whose cells tabs, bars, commas or semicolons part → tables. */
import type { PrintCell, PrintRow, PrintTable, Word } from '../../model/print'
import { BARS, isDashes, isFrame } from '../../text/bars'
import { columnsOf, type PrintLine } from '../outline/printLines'
import type { Separator } from '../outline/separator'
import { MAX_TABLE_LINE, MIN_COUNTED_COLUMNS, MIN_DELIMITED, MIN_DELIMITED_CELLS } from '../weights'
import { linesToTable } from './positions'
import { type Delimiter, joinQuoted, type Row, splitCells } from './splitCells'

/** @returns the zone as delimited rows, plain lines between them as such; null where the lines hold no delimited table. */
export const findDelimited = (lines: readonly PrintLine[]): PrintTable[] | null => {
  const delimiter = delimiterOf(lines)
  if (delimiter === null) return null
  const rows = joinQuoted(lines.filter(line => /[^ \u3000\u00a0]/.test(line.text))).map(own => ({
    lines: own,
    cells: splitCells(own, delimiter),
  }))
  if (rows.filter(({ cells }) => cells !== null && cells.length >= MIN_DELIMITED_CELLS).length < MIN_DELIMITED) return null
  const printed: PrintTable[] = []
  let open: PrintRow[] = []
  let isParted = false
  const close = () => {
    if (open.length > 0) printed.push({ evidence: 'delimiters', rows: open })
    open = []
    isParted = false
  }
  // |-|-| parts a head from the rows below, once.
  const partsHead = (index: number) => open.length === 1 && !isParted && delimiter === '|' && Boolean(rows[index + 1]?.cells)
  let counted = -1
  for (const [index, { lines: own, cells }] of rows.entries()) {
    const first = own[0]
    if (!first) continue
    if (own.every(line => isFrame(line.text) && (!isDashes(line.text) || partsHead(index) || counted === index - 1))) {
      isParted = true
      continue
    }
    if (cells && rows[index + 1]?.lines.every(line => isFrame(line.text)) && countsColumns(textsOf(cells, own))) {
      counted = index
      continue
    }
    if (cells) open.push({ page: first.page, cells: toPrintCells(cells, own, open.length) })
    else {
      close()
      printed.push(linesToTable(own))
    }
  }
  close()
  return printed
}

const textsOf = (row: Row, lines: readonly PrintLine[]): string[] =>
  row.map(parts =>
    parts
      .map(({ line, start, end }) => lines.find(({ number }) => number === line)?.text.slice(start, end) ?? '')
      .join('')
      .trim(),
  )

/** A head above a rule in which columns are counted, and no form's row is: 类别 | 1 | 2 | 3 | 合计. */
const countsColumns = ([label = '', ...cells]: readonly string[]): boolean => {
  const figures = cells.filter(text => /^\d+$/.test(text))
  const isCounted = figures.length >= MIN_COUNTED_COLUMNS && figures.every((text, index) => text === String(index + 1))
  return isCounted && cells.length === figures.length + 1 && !/\d/.test(label) && cells.at(-1) !== '' && !/\d/.test(cells.at(-1) ?? '')
}

/** What parts the cells of most rows: a single bar or comma counts where others have several. */
const delimiterOf = (lines: readonly PrintLine[]): Delimiter | null => {
  const rows = lines.filter(line => line.text.length <= MAX_TABLE_LINE)
  const count = (delimiter: string) => rows.filter(line => line.text.split(delimiter).length > MIN_DELIMITED_CELLS - 1).length
  if (rows.some(line => line.text.includes('\t'))) return '\t'
  if (rows.filter(line => cellsBetween(line.text) >= MIN_DELIMITED_CELLS).length >= MIN_DELIMITED) return '|'
  const isSheet = (separator: Separator) =>
    rows.some(line => line.words.length > 1 && isSheetRow(line, separator)) && count(separator) >= MIN_DELIMITED
  return ([',', ';'] as const).find(isSheet) ?? null
}

const bar = new RegExp(`[${BARS}]`)
const outer = new RegExp(`^\\s*[${BARS}]|[${BARS}]\\s*$`, 'g')
const print = new RegExp(`[^\\s${BARS}]`)

/** Cells with print, and empty ones between them: bars alone, as at the end of one cell a line, hold none. */
const cellsBetween = (text: string): number => (print.test(text) ? text.replace(outer, '').split(bar).length : 0)

/** A line of a sheet saved as text: its words were told by its commas or semicolons. */
const isSheetRow = ({ text, words }: PrintLine, separator: Separator): boolean =>
  text.includes(separator) && words.every(word => !word.text.includes(separator))

const toPrintCells = (row: Row, lines: readonly PrintLine[], index: number): PrintCell[] => {
  const columnAt = new Map(lines.map(line => [line.number, columnsBefore(line.text)] as const))
  return row.map((parts, column): PrintCell => {
    const words = parts.flatMap(({ line, start, end }): Word[] => {
      const own = lines.find(({ number }) => number === line)
      const text = own?.text.slice(start, end).replace(/<br\s*\/?>/gi, ' ') ?? ''
      const from = start + (text.length - text.trimStart().length)
      const to = start + text.trimEnd().length
      if (!own || text.trim() === '') return []
      const left = columnAt.get(line)?.[from] ?? 0
      const right = columnAt.get(line)?.[to] ?? 0
      return [{ text: text.trim(), anchor: { line, start: from, end: to }, left, right, top: line, bottom: line + 1 }]
    })
    const first = words[0]
    const anchor = first?.anchor ?? null
    const at = columnAt.get(lines[0]?.number ?? 0)?.[parts[0]?.start ?? 0] ?? 0
    return {
      text: words.map(word => word.text).join(''),
      words,
      anchor,
      left: first?.left ?? at,
      right: first?.right ?? at,
      rowFrom: index,
      rowTo: index + 1,
      columnFrom: column,
      columnTo: column + 1,
    }
  })
}

/** For each place in a text the columns before it. */
const columnsBefore = (text: string): number[] => {
  const columns = [0]
  for (let at = 0; at < text.length; at++) columns.push((columns[at] ?? 0) + columnsOf(text[at] ?? ''))
  return columns
}
