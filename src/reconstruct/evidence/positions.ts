/** Words of which only the places are known → a table of a row a line, each word a cell. */
import type { PrintCell, PrintTable, Word } from '../../model/print'
import type { PieceLine } from '../outline/piece'

export const linesToTable = (lines: readonly PieceLine[]): PrintTable => ({
  evidence: 'positions',
  rows: lines.map((line, row) => ({ page: line.page, cells: line.pieces.map((word, column) => wordToCell(word, row, column)) })),
})

const wordToCell = (word: Word, row: number, column: number): PrintCell => ({
  text: word.text,
  words: [word],
  anchor: word.anchor,
  left: word.left,
  right: word.right,
  rowFrom: row,
  rowTo: row + 1,
  columnFrom: column,
  columnTo: column + 1,
})
