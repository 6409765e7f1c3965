/** Tables whose cells are told apart by tabs or Markdown pipes → bands. */

import { looksLikeValue } from '../../text/cellText'
import { type Band, labelBand, type Slot } from '../align/band'
import { columnsOf, MAX_TABLE_LINE, type Piece, type PieceLine } from '../outline/piece'

/** A zone is read as delimited if at least this many of its lines have this many cells. */
const MIN_LINES = 2
const MIN_CELLS = 3

const separatorRow = /^[\s|:+-]+$/

interface TextCell {
  readonly text: string
  readonly start: number
}

const delimiterOf = (line: string): '\t' | '|' | null => {
  if (line.length > MAX_TABLE_LINE) return null
  return line.includes('\t') ? '\t' : line.split('|').length > MIN_CELLS ? '|' : null
}

/** Whether the lines hold a delimited table. */
export const isDelimited = (lines: readonly PieceLine[]): boolean =>
  lines.filter(line => delimiterOf(line.text) !== null && splitCells(line.text).length >= MIN_CELLS).length >= MIN_LINES

const splitCells = (line: string): TextCell[] => {
  const delimiter = delimiterOf(line)
  if (delimiter === null) return [{ text: line, start: 0 }]
  const cells: TextCell[] = []
  let start = 0
  for (const text of line.split(delimiter)) {
    cells.push({ text, start })
    start += text.length + 1
  }
  if (delimiter === '\t') return cells
  // Markdown rows begin and end with a pipe: what stands outside of them is no cell.
  if (cells[0]?.text.trim() === '') cells.shift()
  if (cells.at(-1)?.text.trim() === '') cells.pop()
  return cells
}

/**
 * @param isLabel whether a text is wording of the form: such a text before the figures is label, another is content of a cell.
 */
export const delimitedToBands = (lines: readonly PieceLine[], isLabel: (text: string) => boolean): Band[] => {
  let started = false
  return lines.flatMap(line => {
    if (line.text.trim() === '' || separatorRow.test(line.text)) return []
    const delimited = delimiterOf(line.text) !== null
    const cells = splitCells(line.text)
    if (!delimited) return line.pieces.length > 0 ? [labelBand(line.pieces, line.page, false)] : []
    const band = rowToBand(line, cells, isLabel, started)
    if (band.slots.length > 0) started = true
    return band.labels.length > 0 || band.slots.length > 0 ? [band] : []
  })
}

const rowToBand = (line: PieceLine, cells: readonly TextCell[], isLabel: (text: string) => boolean, started: boolean): Band => {
  const firstFigure = cells.findIndex(cell => looksLikeValue(cell.text))
  const texts = cells.flatMap((cell, index) => (cell.text.trim() === '' ? [] : [index]))
  const lastLabel = firstFigure >= 0 ? lastLabelBefore(cells, firstFigure, isLabel) : (texts.at(-1) ?? -1)
  const labels = texts.filter(index => index <= lastLabel).map(index => cellToPiece(line, cells[index] as TextCell))
  // A row after the first row of figures that has a label and nothing but empty cells behind it is a row left blank.
  const blank = firstFigure < 0 && started && lastLabel >= 0 && cells.length - lastLabel > MIN_CELLS
  if (firstFigure < 0 && !blank) return labelBand(labels, line.page, true)
  const slots = cells.slice(lastLabel + 1).map(cell => (cell.text.trim() === '' ? null : cellToSlot(line, cell)))
  return { labels, slots, order: 'cells', labelCell: lastLabel, page: line.page, bounded: true }
}

const lastLabelBefore = (cells: readonly TextCell[], firstFigure: number, isLabel: (text: string) => boolean): number => {
  let last = -1
  for (let index = 0; index < firstFigure; index++) {
    const text = cells[index]?.text ?? ''
    if (text.trim() !== '' && (last < 0 || isLabel(text))) last = index
  }
  return last
}

const trimmed = (line: PieceLine, cell: TextCell) => {
  const text = cell.text.replace(/<br\s*\/?>/gi, ' ').trim()
  const start = cell.start + (cell.text.length - cell.text.trimStart().length)
  const end = cell.start + cell.text.trimEnd().length
  return {
    text,
    anchor: { line: line.number, start, end },
    left: columnsOf(line.text.slice(0, start)),
    right: columnsOf(line.text.slice(0, end)),
  }
}

const cellToSlot = (line: PieceLine, cell: TextCell): Slot => trimmed(line, cell)

const cellToPiece = (line: PieceLine, cell: TextCell): Piece => ({ ...trimmed(line, cell), top: line.number, bottom: line.number + 1 })
