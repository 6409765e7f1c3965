/** A document of paragraphs and tables as a run of lines and rows, cut into chunks that are drawn as a whole. */
import type { DrawnCell, DrawnTable } from '../../../model/drawnTable'
import type { Anchor } from '../../../model/source'

/** A paragraph, by its line counted from 1, or a row of a table, both by their index. */
export type PaperItem =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'row'; readonly table: number; readonly row: number }

export interface PaperItems {
  readonly items: readonly PaperItem[]
  /** Index of the first item of each chunk. */
  readonly starts: readonly number[]
  /** Index of the item in which a place is; null where it is in none. */
  indexOf(anchor: Anchor): number | null
}

/** Lines and cells in a chunk, about: a usual report has some 500, and is shown whole. */
const FULL = 600
/** A chunk ends where no cell goes on below; one that spans more than this is cut all the same. */
const OVERFULL = 4 * FULL

/**
 * @param lines how many the document has.
 * @param running those that are text: a row with nothing else in it is no row, as text in a sheet runs over the cells beside its own.
 */
export const paperItems = (lines: number, tables: readonly DrawnTable[], running: ReadonlySet<number> = new Set()): PaperItems => {
  const items: PaperItem[] = []
  const ofLine = new Map<number, number>()
  const ofCell = new Map<number, number>()
  const starts: number[] = []
  let weight = Number.POSITIVE_INFINITY
  const put = (item: PaperItem, own: number, whole: boolean) => {
    if ((weight >= FULL && whole) || weight >= OVERFULL) {
      starts.push(items.length)
      weight = 0
    }
    items.push(item)
    weight += own
  }
  let line = 1
  const putLines = (to: number) => {
    for (; line <= to; line++) {
      ofLine.set(line, items.length)
      put({ kind: 'line', line }, 1, true)
    }
  }
  tables.forEach(({ after, rows }, table) => {
    putLines(after)
    let spannedTo = 0
    rows.forEach((cells, row) => {
      const text = row >= spannedTo ? textIn(cells, row, running) : null
      if (text) putLines(text.lineTo - 1)
      else put({ kind: 'row', table, row }, 1 + cells.length, row >= spannedTo)
      for (const { cell, lineFrom, lineTo, rowTo } of cells) {
        spannedTo = Math.max(spannedTo, rowTo)
        ofCell.set(cell, items.length - 1)
        for (let own = lineFrom; own < lineTo && !text; own++) ofLine.set(own, items.length - 1)
        line = Math.max(line, lineTo)
      }
    })
  })
  putLines(lines)
  const indexOf = ({ cell, line: at }: Anchor) => (cell === undefined ? undefined : ofCell.get(cell)) ?? ofLine.get(at) ?? null
  return { items, starts: starts.length > 0 ? starts : [0], indexOf }
}

/** The one cell of a row that says something, where that is running text; null for a row of a table. */
const textIn = (cells: readonly DrawnCell[], row: number, running: ReadonlySet<number>): DrawnCell | null => {
  const [own, another] = cells.filter(cell => cell.lineFrom > 0)
  if (!own || another || cells.some(cell => cell.rowTo > row + 1)) return null
  for (let line = own.lineFrom; line < own.lineTo; line++) if (!running.has(line)) return null
  return own
}

/** The chunk of an item. */
export const chunkOfItem = (starts: readonly number[], index: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** Rows of one table that follow each other, or a single line: what is drawn as one. */
export type PaperBlock =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'rows'; readonly table: number; readonly from: number; readonly to: number }

/** The items from an index up to, and without, another, with the rows of one table joined. */
export const blocksOf = (items: readonly PaperItem[], from: number, to: number): readonly PaperBlock[] => {
  const blocks: PaperBlock[] = []
  for (const item of items.slice(from, to)) {
    const last = blocks.at(-1)
    if (item.kind === 'line') blocks.push(item)
    else if (last?.kind === 'rows' && last.table === item.table) blocks[blocks.length - 1] = { ...last, to: item.row + 1 }
    else blocks.push({ kind: 'rows', table: item.table, from: item.row, to: item.row + 1 })
  }
  return blocks
}
