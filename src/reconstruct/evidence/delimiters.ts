/** Lines whose cells tabs or bars part → tables. */
import type { PrintCell, PrintRow, PrintTable, Word } from '../../model/print'
import { columnsOf, MAX_TABLE_LINE, type PieceLine } from '../outline/piece'
import { MIN_DELIMITED, MIN_DELIMITED_CELLS } from '../weights'
import { linesToTable } from './positions'

const separatorRow = /^[\s|:+-]+$/

interface TextCell {
  readonly text: string
  readonly start: number
}

const delimiterOf = (line: string): '\t' | '|' | null => {
  if (line.length > MAX_TABLE_LINE) return null
  return line.includes('\t') ? '\t' : line.split('|').length > MIN_DELIMITED_CELLS ? '|' : null
}

const splitCells = (line: string): TextCell[] | null => {
  const delimiter = delimiterOf(line)
  if (delimiter === null) return null
  const cells: TextCell[] = []
  let start = 0
  for (const text of line.split(delimiter)) {
    cells.push({ text, start })
    start += text.length + 1
  }
  if (delimiter === '\t') return cells
  // Markdown rows begin and end with a bar: what stands outside of them is no cell.
  if (cells[0]?.text.trim() === '') cells.shift()
  if (cells.at(-1)?.text.trim() === '') cells.pop()
  return cells
}

/** @returns the zone as delimited rows, plain lines between them as such; null where the lines hold no delimited table. */
export const findDelimited = (lines: readonly PieceLine[]): PrintTable[] | null => {
  const split = lines.map(line => splitCells(line.text))
  if (split.filter(cells => cells !== null && cells.length >= MIN_DELIMITED_CELLS).length < MIN_DELIMITED) return null
  const tables: PrintTable[] = []
  let rows: PrintRow[] = []
  const close = () => {
    if (rows.length > 0) tables.push({ evidence: 'delimiters', rows })
    rows = []
  }
  for (const [index, line] of lines.entries()) {
    const cells = split[index]
    if (line.text.trim() === '' || separatorRow.test(line.text)) continue
    if (cells) rows.push({ page: line.page, cells: cells.map((cell, column) => toPrintCell(line, cell, rows.length, column)) })
    else {
      close()
      tables.push(linesToTable([line]))
    }
  }
  close()
  return tables
}

const toPrintCell = (line: PieceLine, cell: TextCell, row: number, column: number): PrintCell => {
  const text = cell.text.replace(/<br\s*\/?>/gi, ' ').trim()
  const start = cell.start + (cell.text.length - cell.text.trimStart().length)
  const end = cell.start + cell.text.trimEnd().length
  const place = {
    anchor: { line: line.number, start, end },
    left: columnsOf(line.text.slice(0, start)),
    right: columnsOf(line.text.slice(0, end)),
  }
  const words: Word[] = text === '' ? [] : [{ text, ...place, top: line.number, bottom: line.number + 1 }]
  return {
    text,
    words,
    ...place,
    rowFrom: row,
    rowTo: row + 1,
    columnFrom: column,
    columnTo: column + 1,
    ...(text === '' ? { anchor: null } : {}),
  }
}
