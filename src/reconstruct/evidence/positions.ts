/** Words of which only the places are known → a table of a row a line, each word a cell. */
import type { PrintCell, PrintTable, Word } from '../../model/print'
import type { PrintLine } from '../outline/printLines'

export const linesToTable = (lines: readonly PrintLine[]): PrintTable => ({
  evidence: 'positions',
  rows: lines.map((line, row) => ({
    page: line.page,
    cells: isBlankCell(line) ? [blankCell(row)] : line.words.map((word, column) => wordToCell(word, row, column)),
  })),
})

/** What browsers copy of a blank cell that stands on a line of its own: a no-break space. */
const isBlankCell = ({ text, page }: PrintLine): boolean => page === 0 && /^[ \t]*\u00a0[\s\u00a0]*$/.test(text)

const blankCell = (row: number): PrintCell => ({
  text: '',
  words: [],
  anchor: null,
  left: 0,
  right: 0,
  rowFrom: row,
  rowTo: row + 1,
  columnFrom: 0,
  columnTo: 1,
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
  ...(word.doubt ? { uncertain: true as const } : {}),
})
