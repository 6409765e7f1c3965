/** A document taken apart into its pages, and put together again from some of them, in another order. */
import type { PrintCell, PrintTable } from '../../model/print'
import { isSeenPage } from '../../model/seenPlaces'
import type { Page, SourceDocument, SourceLine } from '../../model/source'

/** A page with what stands on it. Lines are numbered as in the document that it was taken from. */
export interface Leaf {
  readonly page: Page
  readonly lines: readonly { readonly line: SourceLine; readonly number: number }[]
  readonly tables: readonly PrintTable[]
  /** It was read by what it looks like. */
  readonly seen: boolean
}

/** @returns null for a document that cannot be parted: it has no pages, or lines or tables that stand on none or on several. */
export const leavesOf = ({ pages, lines, printTables = [], seen = [] }: SourceDocument): Leaf[] | null => {
  if (pages.length === 0) return null
  const leaves = pages.map(page => ({
    page,
    lines: [] as Leaf['lines'][number][],
    tables: [] as PrintTable[],
    seen: isSeenPage(page, { seen }),
  }))
  for (const [index, line] of lines.entries()) {
    const leaf = leaves[line.sheet ?? -1]
    if (!leaf) return null
    leaf.lines.push({ line, number: index + 1 })
  }
  for (const table of printTables) {
    const [page = 0, ...others] = new Set(table.rows.map(row => row.page))
    const leaf = leaves[page - 1]
    if (!leaf || others.length > 0) return null
    leaf.tables.push(table)
  }
  return leaves
}

/** @param leaves of `source`, some or all, as they are to follow each other; pages keep their numbers, lines are counted anew. */
export const joined = (source: SourceDocument, leaves: readonly Leaf[]): SourceDocument => {
  const numbers = new Map<number, number>([[0, 0]])
  for (const { lines } of leaves) for (const { number } of lines) numbers.set(number, numbers.size)
  const to = (line: number) => numbers.get(line) ?? 0
  const { pictures } = source
  return {
    ...source,
    pages: leaves.map(({ page }) => ({ ...page, runs: page.runs.map(run => ({ ...run, line: to(run.line) })) })),
    lines: leaves.flatMap(({ lines }, sheet) => lines.map(({ line }) => ({ ...line, sheet }))),
    ...(source.printTables && {
      printTables: leaves.flatMap(({ tables }, sheet) => tables.map(table => moved(table, sheet + 1, to))),
    }),
    ...(pictures && {
      pictures: pictures.flatMap(picture => (numbers.has(picture.line) ? { ...picture, line: to(picture.line) } : [])),
    }),
  }
}

const moved = (table: PrintTable, page: number, to: (line: number) => number): PrintTable => {
  const cellTo = (cell: PrintCell): PrintCell => ({
    ...cell,
    words: cell.words.map(word => ({ ...word, anchor: { ...word.anchor, line: to(word.anchor.line) } })),
    anchor: cell.anchor && { ...cell.anchor, line: to(cell.anchor.line) },
  })
  return { ...table, rows: table.rows.map(row => ({ page, cells: row.cells.map(cellTo) })) }
}
