/** Tables that pages show beside each other as one, whose columns at the left stay where the others move → that one table. */
import { looksLikeValue } from '../../text/cellText'
import { readNumeral } from '../../text/headingNumeral'
import type { Block, MarkupCell, MarkupTable } from './blocks'

/** Tables with fewer rows may have as many by chance. Those of the form with fewer rows are not shown in parts. */
const MIN_ROWS = 10
/** Each part may have its head and its foot in tables of their own; there may be a part at either side. */
const MOST_TABLES_A_PART = 3
const MOST_PARTS = 3

/** @param blocks in the order of the document. */
export const joinBesideEachOther = (blocks: readonly Block[]): readonly Block[] => {
  const joined: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const found = joinedAt(blocks, at)
    joined.push(...(found?.tables ?? [blocks[at] as Block]))
    at += found?.taken ?? 1
  }
  return joined
}

const joinedAt = (blocks: readonly Block[], at: number): { readonly tables: readonly MarkupTable[]; readonly taken: number } | null => {
  for (let each = 1; each <= MOST_TABLES_A_PART; each++)
    for (let parts = MOST_PARTS; parts > 1; parts--) {
      const run = blocks.slice(at, at + parts * each)
      if (run.length < parts * each || !run.every(isTable)) continue
      const kinds = Array.from({ length: each }, (_, kind) => run.filter((_, index) => index % each === kind))
      const joined =
        kinds.every(haveSameRows) && kinds.some(([first]) => (first?.rows.length ?? 0) >= MIN_ROWS) ? joinAll(kinds.map(layOutAll)) : null
      if (joined) return { tables: joined, taken: run.length }
    }
  return null
}

const isTable = (block: Block): block is MarkupTable => block.kind === 'table'

const haveSameRows = (parts: readonly MarkupTable[]): boolean => parts.every(({ rows }) => rows.length === parts[0]?.rows.length)

interface Placed {
  readonly cell: MarkupCell
  readonly row: number
  readonly column: number
}

interface LaidOut {
  readonly cells: readonly Placed[]
  readonly width: number
  /** Every place of it is one of a cell. */
  readonly full: boolean
}

const layOut = ({ rows }: MarkupTable): LaidOut => {
  /** For each column the row from which on it is free again. */
  const free: number[] = []
  const cells: Placed[] = []
  let full = true
  for (const [row, { cells: own }] of rows.entries()) {
    let column = 0
    for (const cell of own) {
      if (cell.column === undefined) while ((free[column] ?? 0) > row) column++
      else column = cell.column
      cells.push({ cell, row, column })
      for (const end = column + cell.columns; column < end; column++) free[column] = row + cell.rows
    }
  }
  const width = free.length
  const taken = new Map<number, number>()
  for (const { cell, row } of cells)
    for (let down = row; down < Math.min(rows.length, row + cell.rows); down++) taken.set(down, (taken.get(down) ?? 0) + cell.columns)
  for (let row = 0; row < rows.length; row++) full &&= taken.get(row) === width
  return { cells, width, full }
}

const layOutAll = (tables: readonly MarkupTable[]): readonly LaidOut[] => tables.map(layOut)

/** @param tables those of each kind side by side: the heads, the bodies, the feet. @returns null where they are not shown as one. */
const joinAll = (tables: readonly (readonly LaidOut[])[]): readonly MarkupTable[] | null => {
  if (tables.every(haveSameCells) && tables.every(agree)) return tables.map(overlay)
  return tables.every(parts => parts.every(({ full }) => full)) && tables.every(areLabelsAndFigures) ? tables.map(beside) : null
}

/**
 * Labels at the left and no figure; then rows of figures and no word among them: what has labels of its own is a table by itself. Only rows whose label
 * has a numeral have figures beside them, and no other: tables of as many rows may stand a row apart.
 */
const areLabelsAndFigures = ([first, ...others]: readonly LaidOut[]): boolean => {
  if (first?.cells.some(isFigure) !== false) return false
  const numbered = rowsOf(first.cells.filter(cell => readNumeral(textOf(cell)) !== null))
  return others.every(({ cells }) => {
    const withFigures = rowsOf(cells.filter(isFigure))
    const withWords = rowsOf(cells.filter(saysWords))
    return [...withFigures].every(row => numbered.has(row)) && ![...withWords].some(row => numbered.has(row))
  })
}

const rowsOf = (cells: readonly Placed[]): ReadonlySet<number> => new Set(cells.map(({ row }) => row))

const haveSameCells = (parts: readonly LaidOut[]): boolean =>
  parts.every(
    ({ cells }) =>
      cells.length === parts[0]?.cells.length &&
      cells.every(({ row, column }, at) => row === parts[0]?.cells[at]?.row && column === parts[0]?.cells[at]?.column),
  )

/** Cells that say something in several parts say the same in all of them: what stays at the left is drawn again over the whole table. */
const agree = (parts: readonly LaidOut[]): boolean =>
  (parts[0]?.cells ?? []).every((_, at) => new Set(saying(parts, at).map(textOf)).size < 2)

/** Of the cells of each part in one place those that say something. */
const saying = (parts: readonly LaidOut[], at: number): readonly Placed[] =>
  parts.map(({ cells }) => cells[at] as Placed).filter(saysAnything)

const overlay = (parts: readonly LaidOut[]): MarkupTable =>
  toTable((parts[0] as LaidOut).cells.map((cell, at) => saying(parts, at)[0] ?? cell))

const beside = (parts: readonly LaidOut[]): MarkupTable => {
  let left = 0
  const cells = parts.flatMap(({ cells: own, width }) => {
    const moved = own.map(each => ({ ...each, column: each.column + left }))
    left += width
    return moved
  })
  return toTable(cells)
}

const toTable = (cells: readonly Placed[]): MarkupTable => {
  const last = Math.max(...cells.map(({ row }) => row))
  const inRow = (at: number) => cells.filter(({ row }) => row === at)
  return {
    kind: 'table',
    rows: Array.from({ length: last + 1 }, (_, at) => ({ cells: inRow(at).map(({ cell, column }) => ({ ...cell, column })) })),
  }
}

const textOf = ({ cell: { blocks } }: Placed): string =>
  blocks
    .map(block => (block.kind === 'paragraph' ? block.text : ''))
    .join('')
    .trim()

const saysAnything = ({ cell: { blocks, doubt } }: Placed): boolean =>
  doubt === true || blocks.some(block => block.kind !== 'paragraph' || block.doubt || block.text.trim() !== '')

const isFigure = (cell: Placed): boolean => looksLikeValue(textOf(cell))

const saysWords = (cell: Placed): boolean => saysAnything(cell) && !isFigure(cell)
