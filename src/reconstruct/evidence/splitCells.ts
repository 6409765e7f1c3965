/** A row of text → its cells, by what parts them. */
import { BARS } from '../../text/bars'
import type { PrintLine } from '../outline/printLines'
import type { Separator } from '../outline/separator'
import { MAX_QUOTED, MAX_TABLE_LINE, MAX_WORDS_OF_LINE } from '../weights'

/** A stretch of a line; a quoted cell may have several, one a line. */
export interface CellPart {
  readonly line: number
  readonly start: number
  readonly end: number
}

export type Delimiter = '\t' | '|' | Separator

/** The cells of a row, each in its parts. */
export type Row = readonly (readonly CellPart[])[]

const quotes = (text: string): number => text.split('"').length - 1

/** Lines in rows: a line in which a quote is left open goes on, as where a sheet's cell holds a line break. */
export const joinQuoted = (lines: readonly PrintLine[]): PrintLine[][] => {
  const rows: PrintLine[][] = []
  for (let at = 0; at < lines.length; ) {
    const count = isOpen(lines, at) ? lengthOfQuoted(lines, at) : 1
    rows.push(lines.slice(at, at + count))
    at += count
  }
  return rows
}

/** Quotes of a sheet begin a cell; those of prose stand within it. */
const isOpen = (lines: readonly PrintLine[], at: number): boolean => {
  const text = lines[at]?.text ?? ''
  return text.length <= MAX_TABLE_LINE && /(?:^|[\t,;])"/.test(text) && quotes(text) % 2 === 1
}

const lengthOfQuoted = (lines: readonly PrintLine[], at: number): number => {
  const end = lines.slice(at + 1, at + MAX_QUOTED).findIndex(({ text }) => quotes(text) % 2 === 1)
  return end < 0 ? 1 : end + 2
}

/** What mail programs set before the lines of the mail that is answered. */
const quoteMarks = /^\s{0,9}>[> ]{0,9}/

/** @returns null for a line without a delimiter. */
export const splitCells = (lines: readonly PrintLine[], delimiter: Delimiter): Row | null => {
  const [first] = lines
  if (!first || lines.some(({ text }) => text.length > MAX_TABLE_LINE)) return null
  if (delimiter === '|') return splitBars(first)
  const row: CellPart[][] = [[]]
  let quoted = false
  for (const { number, text } of lines) {
    const begin = quoted ? 0 : (quoteMarks.exec(text)?.[0].length ?? 0)
    let start = begin
    for (let at = begin; at <= text.length; at++) {
      const character = text[at]
      const ends = at === text.length || (character === delimiter && !quoted)
      if (character === '"' && (quoted || text.slice(start, at).trim() === '')) {
        // Two quotes within a quoted cell stand for one.
        if (quoted && text[at + 1] === '"') {
          at++
          continue
        }
        if (quoted) row.at(-1)?.push({ line: number, start, end: at })
        else start = at + 1
        quoted = !quoted
        if (!quoted) start = text.length
      } else if (ends) {
        if (start < at) row.at(-1)?.push({ line: number, start, end: at })
        if (at < text.length) {
          row.push([])
          start = at + 1
        }
      }
    }
  }
  return row.length > 1 && row.length <= MAX_WORDS_OF_LINE ? row : null
}

const bar = new RegExp(`[${BARS}]`)

const splitBars = ({ number, text }: PrintLine): Row | null => {
  if (!bar.test(text)) return null
  const cells: CellPart[][] = []
  let start = 0
  for (const part of text.split(bar)) {
    cells.push([{ line: number, start, end: start + part.length }])
    start += part.length + 1
  }
  const isEmpty = (cell: readonly CellPart[] | undefined) =>
    cell?.every(({ start: from, end }) => text.slice(from, end).trim() === '') ?? false
  // Rows begin and end with a bar as a rule: what stands outside of them is no cell.
  if (isEmpty(cells[0])) cells.shift()
  if (isEmpty(cells.at(-1))) cells.pop()
  return cells.length <= MAX_WORDS_OF_LINE ? cells : null
}
