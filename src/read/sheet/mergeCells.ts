/** Merged cells of a sheet: what each shows stands where it shows first, and nothing else shows under it. */
import { countLeading } from '../../model/leading'
import { Refusal } from '../refusal'
import { tooManyCells } from './limits'
import type { Merge, Sheet, SheetCell } from './sheet'

export interface Merged {
  /** What shows, and what hides; cells that say nothing are left out. */
  readonly cells: Map<number, Map<number, SheetCell>>
  /** Merges by their first shown place, as `row column`. */
  readonly homes: ReadonlyMap<string, Merge>
}

/** Cells looked at for all merges: those of a sheet lie apart, so that no sheet with as many is read at all. */
const MAX_STEPS = 3_000_000

export const placeKey = (row: number, column: number) => `${row} ${column}`

/** Throws a refusal where merges lie over each other without number. */
export const mergeCells = (sheet: Sheet): Merged => {
  const cells = new Map([...sheet.cells].map(([row, own]) => [row, new Map([...own].filter(([, cell]) => says(cell)))]))
  const rows = [...cells.keys()].sort((one, other) => one - other)
  const homes = new Map<string, Merge>()
  let steps = 0
  for (const merge of sheet.merges) {
    const content = cells.get(merge.rowFrom)?.get(merge.columnFrom)
    for (let at = countLeading(rows, row => row < merge.rowFrom); at < rows.length && (rows[at] as number) < merge.rowTo; at++) {
      const own = cells.get(rows[at] as number)
      steps += 1 + (own?.size ?? 0)
      for (const column of own?.keys() ?? []) if (merge.columnFrom <= column && column < merge.columnTo) own?.delete(column)
    }
    if (steps > MAX_STEPS) throw new Refusal(tooManyCells())
    const row = firstShown(merge.rowFrom, merge.rowTo, sheet.hiddenRows)
    const column = firstShown(merge.columnFrom, merge.columnTo, sheet.hiddenColumns)
    if (row < merge.rowTo && column < merge.columnTo) homes.set(placeKey(row, column), merge)
    if (content) put(cells, row < merge.rowTo ? row : merge.rowFrom, column < merge.columnTo ? column : merge.columnFrom, content)
  }
  return { cells, homes }
}

/** Whether two merges have a cell in common, as those of a sheet never do: what one of them hides may be printed. */
export const doOverlap = (merges: readonly Merge[]): boolean => {
  const sorted = [...merges].sort((one, other) => one.rowFrom - other.rowFrom)
  let open: Merge[] = []
  for (const merge of sorted) {
    open = open.filter(({ rowTo }) => merge.rowFrom < rowTo)
    if (open.some(({ columnFrom, columnTo }) => merge.columnFrom < columnTo && columnFrom < merge.columnTo)) return true
    open.push(merge)
  }
  return false
}

const says = ({ text, doubt }: SheetCell) => doubt || text.trim() !== ''

const firstShown = (from: number, to: number, hidden: ReadonlySet<number>): number => {
  let at = from
  while (at < to && hidden.has(at)) at++
  return at
}

const put = (cells: Map<number, Map<number, SheetCell>>, row: number, column: number, cell: SheetCell) => {
  const own = cells.get(row) ?? new Map<number, SheetCell>()
  cells.set(row, own.set(column, cell))
}
