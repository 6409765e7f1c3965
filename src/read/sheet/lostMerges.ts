/** Merged cells of a sheet saved as text: only their blanks are left. A column in which nothing stands is none, but part of its neighbour. */
import type { Merge } from './sheet'

type Rows = readonly (readonly string[])[]

/** A table in a sheet: its head and the rows under it. */
interface Block {
  readonly from: number
  /** One past its last row. */
  readonly to: number
  /** Its first row with figures; as many as `to` where it has none. */
  readonly body: number
}

/**
 * Merges over the blank columns between those in which something stands, table by table. Columns with a head or a figure are never joined,
 * so that every figure stays under its head; a table without a head is left as it is.
 */
export const lostMerges = (rows: Rows): Merge[] => blocksOf(rows).flatMap(block => mergesOf(rows, block))

const filled = (row: readonly string[] | undefined, column: number) => (row?.[column] ?? '').trim() !== ''
const countFilled = (row: readonly string[]) => row.filter(cell => cell.trim() !== '').length
const hasFigure = (row: readonly string[] | undefined) => (row ?? []).some((cell, at) => at > 0 && /^\s*-?\d[\d,.]*\s*$/.test(cell))

/** Rows with one cell part tables, but for one within the figures: the label of a row that is left blank. */
const blocksOf = (rows: Rows): Block[] => {
  const blocks: Block[] = []
  let from = 0
  rows.forEach((row, at) => {
    const parts = countFilled(row) < 2 && !(hasFigure(rows[at - 1]) && hasFigure(rows[at + 1]))
    if (parts || at === rows.length - 1) {
      const to = parts ? at : at + 1
      const body = rows.slice(from, to).findIndex(hasFigure)
      if (body > 0) blocks.push({ from, to, body: from + body })
      from = at + 1
    }
  })
  return blocks
}

const mergesOf = (rows: Rows, block: Block): Merge[] => {
  const own = rows.slice(block.from, block.to)
  const head = rows.slice(block.from, block.body)
  const taken = (rows[block.from] ?? []).flatMap((_, column) => (own.some(row => filled(row, column)) ? [column] : []))
  const wide = new Set(taken.filter((column, at) => isOnlyWide(own, head, column, taken[at + 1])))
  const live = taken.filter(column => !wide.has(column))
  const joined = live.some((column, at) => at > 0 && column > (live[at - 1] as number) + 1)
  const end = joined ? (rows[0]?.length ?? 0) : (live.at(-1) ?? 0) + 1
  return own.flatMap((row, at) => mergesInRow(row, block.from + at, [...live, end], wide))
}

/** Whether all that stands in a column is a head over the columns right of it, set one column too far left. */
const isOnlyWide = (own: Rows, head: Rows, column: number, next: number | undefined): boolean => {
  if (next === undefined || own.filter(row => filled(row, column)).length !== 1) return false
  const at = head.findIndex(row => filled(row, column))
  return at >= 0 && column > 0 && !filled(head[at], next) && head.slice(at + 1).some(row => filled(row, next))
}

/** Each cell goes to where the next begins, the last one of a table that has merged ones to the edge of the sheet. */
const mergesInRow = (row: readonly string[], at: number, live: readonly number[], wide: ReadonlySet<number>): Merge[] => {
  const begins = [...live, ...[...wide].filter(column => filled(row, column))].sort((one, other) => one - other)
  const starts = begins.filter((_, index) => !wide.has(begins[index - 1] ?? -1))
  return starts.flatMap((columnFrom, index): Merge[] => {
    const columnTo = starts[index + 1]
    return columnTo === undefined || columnTo === columnFrom + 1 ? [] : [{ rowFrom: at, rowTo: at + 1, columnFrom, columnTo }]
  })
}
