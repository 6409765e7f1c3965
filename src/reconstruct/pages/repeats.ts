/** Pages that stand twice in a file: put into a scanner twice, or a file joined with itself. */
import type { PrintCell, PrintTable } from '../../model/print'
import { areAlike } from '../../text/similarity'
import { SAME_FIGURES, SAME_PRINT } from '../weights'
import type { Leaf } from './leaves'

export interface Once {
  readonly leaves: readonly Leaf[]
  /** Numbers of the pages that were left out. */
  readonly repeated: readonly number[]
}

/**
 * Leaves out pages that say again what those right before them say, one by one or several in a row. What stands further apart is kept: reports of
 * several agencies have pages in common. Of two pictures of one page the first is kept; where they were read differently its cells are asked.
 */
export const readOnce = (leaves: readonly Leaf[]): Once => {
  const kept: Leaf[] = []
  const repeated: number[] = []
  for (let at = 0; at < leaves.length; at++) {
    const twice = repeatAt(kept, leaves, at)
    if (twice === null) {
      kept.push(leaves[at] as Leaf)
      continue
    }
    kept.splice(kept.length - twice.length, twice.length, ...twice)
    repeated.push(...leaves.slice(at, at + twice.length).map(({ page }) => page.number))
    at += twice.length - 1
  }
  return { leaves: kept, repeated }
}

/** @returns the last of those kept that are said again from here on, with their doubts. */
const repeatAt = (kept: readonly Leaf[], leaves: readonly Leaf[], at: number): Leaf[] | null => {
  for (let many = 1; many <= Math.min(kept.length, leaves.length - at); many++) {
    const both: Leaf[] = []
    for (let index = 0; index < many; index++) {
      const same = asOne(kept[kept.length - many + index] as Leaf, leaves[at + index] as Leaf)
      if (!same) break
      both.push(same)
    }
    if (both.length === many) return both
  }
  return null
}

/** @returns the first, with what of it is doubtful by the second; null where they are different pages. */
const asOne = (one: Leaf, other: Leaf): Leaf | null => {
  if (one.seen !== other.seen || printOf(one) === '') return null
  if (one.seen) return seenAsOne(one, other)
  return one.lines.length === other.lines.length && printOf(one) === printOf(other) ? one : null
}

const printOf = ({ lines }: Leaf): string => lines.map(({ line }) => bare(line.text)).join('\n')

const bare = (text: string): string => text.replaceAll(/\s/g, '')

/** Running text may be read a little differently, its digits may not: the pages of two years differ in these alone. */
const seenAsOne = (one: Leaf, other: Leaf): Leaf | null => {
  if (one.tables.length !== other.tables.length) return null
  const [text, again] = [one, other].map(({ page }) => bare(page.runs.map(run => run.text).join(''))) as [string, string]
  if (digitsOf(text) !== digitsOf(again) || !isAlike(text, again)) return null
  const pairs = one.tables.map((table, index) => pairsOf(table, other.tables[index] as PrintTable))
  const cells = pairs.flatMap(pair => pair ?? [])
  if (pairs.includes(null) || !isAlike(wordsOf(cells, 0), wordsOf(cells, 1))) return null
  const figures = cells.filter(pair => !pair.some(isOfWords))
  const apart = new Set(figures.filter(([cell, twin]) => bare(cell.text) !== bare(twin.text)).map(([cell]) => cell))
  const certain = figures.filter(([cell, twin]) => apart.has(cell) && !cell.crowded && !twin.crowded)
  if (certain.length > (1 - SAME_FIGURES) * figures.length) return null
  return apart.size === 0 ? one : { ...one, tables: one.tables.map(table => asking(table, apart)) }
}

const digitsOf = (text: string): string => text.replaceAll(/[^0-9]/g, '')

const isAlike = (one: string, other: string): boolean => one === other || areAlike(one, other, SAME_PRINT)

type Pair = readonly [PrintCell, PrintCell]

/** @returns null where the tables have other cells. */
const pairsOf = (one: PrintTable, other: PrintTable): Pair[] | null => {
  const [cells, twins] = [one, other].map(({ rows }) => rows.flatMap(row => row.cells)) as [PrintCell[], PrintCell[]]
  const pairs = cells.map((cell, index): Pair => [cell, twins[index] ?? cell])
  return cells.length === twins.length && pairs.every(([cell, twin]) => placeOf(cell) === placeOf(twin)) ? pairs : null
}

const placeOf = ({ rowFrom, rowTo, columnFrom, columnTo }: PrintCell): string => [rowFrom, rowTo, columnFrom, columnTo].join()

const isOfWords = ({ text }: PrintCell): boolean => /\p{Script=Han}/u.test(text)

const wordsOf = (pairs: readonly Pair[], which: 0 | 1): string =>
  pairs.map(pair => (pair.some(isOfWords) ? bare(pair[which].text) : '')).join('\n')

const asking = (table: PrintTable, cells: ReadonlySet<PrintCell>): PrintTable => ({
  ...table,
  rows: table.rows.map(row => ({ ...row, cells: row.cells.map(cell => (cells.has(cell) ? { ...cell, crowded: true as const } : cell)) })),
})
