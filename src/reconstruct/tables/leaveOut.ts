/** Cells of a printed table that are none of the form's. */
import { gather } from '../../model/gather'
import type { PrintCell, PrintTable, Word } from '../../model/print'

export interface LeftOut {
  readonly printed: readonly PrintTable[]
  /** What is printed in the cells that were left out. */
  readonly words: ReadonlySet<Word>
}

/** The tables without some of their cells; as they are where these are none. */
export const leaveOut = (printed: readonly PrintTable[], taken: ReadonlySet<PrintCell>): LeftOut => {
  if (taken.size === 0) return { printed, words: new Set() }
  return {
    printed: printed.map(part => ({
      ...part,
      rows: part.rows.map(row => ({ ...row, cells: row.cells.filter(cell => !taken.has(cell)) })),
    })),
    words: new Set(gather([...taken], cell => cell.words)),
  }
}
