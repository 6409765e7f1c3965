/** Built tables as Word has them: a cell in every row of those that span rows. */
import type { BuiltTable } from './marked'

export interface WordCell {
  /** '' where the cell goes on from the row above. */
  readonly text: string
  readonly columns: number
  /** How many rows it spans, itself the first; 0 where it goes on from the row above. */
  readonly rows: number
}

/** Rows of cells, left to right, those that go on from above among them. */
export const withMergedCells = (grid: BuiltTable): WordCell[][] => {
  const open = new Map<number, { readonly columns: number; rows: number }>()
  return grid.map(cells => {
    const own: WordCell[] = []
    let column = 0
    const goOn = () => {
      for (let above = open.get(column); above && above.rows > 0; above = open.get(column)) {
        own.push({ text: '', columns: above.columns, rows: 0 })
        above.rows--
        column += above.columns
      }
    }
    for (const { text, columns = 1, rows = 1 } of cells) {
      goOn()
      own.push({ text, columns, rows })
      open.set(column, { columns, rows: rows - 1 })
      column += columns
    }
    goOn()
    return own
  })
}
