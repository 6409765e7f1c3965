/** A part of a ruled table, for tests: columns of 30 points behind a wider one, a cell for each text. */
import type { PrintCell, PrintTable } from '../model/print'

/** @param shift moves what stands behind the first column to the right (points). */
export const ruledPart = (rows: readonly (readonly string[])[], shift = 0): PrintTable => ({
  evidence: 'rulings',
  rows: rows.map((texts, row) => ({
    page: 1,
    cells: texts.map((text, column): PrintCell => {
      const left = column === 0 ? 0 : 70 + 30 * column + shift
      const right = 100 + 30 * column + shift
      return { text, words: [], anchor: null, left, right, rowFrom: row, rowTo: row + 1, columnFrom: column, columnTo: column + 1 }
    }),
  })),
})
