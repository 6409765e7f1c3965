/** A row of a binary Word document as its end describes it, and what changes it on top of that: cells put in, taken out, made wider, merged. [MS-DOC] 2.6.3. */
export interface RowCell {
  /** It goes on the cell before, or the one above. */
  readonly goesOnBefore: boolean
  readonly goesOnAbove: boolean
}

/** A row as its end describes it. */
export interface RowShape {
  /** Edges of its cells, one more than cells: twentieths of a point from the left. */
  readonly edges: readonly number[]
  readonly cells: readonly RowCell[]
}

const INSERT = 0x7621
const DELETE = 0x5622
const WIDTH = 0x7623
const MERGE = 0x5624
const SPLIT = 0x5625
const MERGE_DOWN = 0xd62b

type Cell = RowCell & { readonly width: number }

/** @param operand of the change: the first cell, from 0, and the one behind the last, or how many; what is cut off changes nothing. */
export const changeRow = (row: RowShape, code: number, operand: DataView): RowShape => {
  if (operand.byteLength < 2) return row
  const [first, limit] = [operand.getUint8(0), operand.getUint8(1)]
  const width = operand.byteLength < 4 ? 0 : operand.getUint16(2, true)
  const cells = cellsOf(row)
  const changed = (from: number, change: Partial<Cell>) =>
    rowOf(
      row,
      cells.map((cell, at) => (from <= at && at < limit ? { ...cell, ...change } : cell)),
    )
  switch (code) {
    case INSERT:
      return rowOf(row, [...cells.slice(0, first), ...Array<Cell>(limit).fill({ ...plain, width }), ...cells.slice(first)])
    case DELETE:
      return rowOf(
        row,
        cells.filter((_, at) => at < first || at >= limit),
      )
    case WIDTH:
      return changed(first, { width })
    case MERGE:
      return changed(first + 1, { goesOnBefore: true })
    case SPLIT:
      return changed(first, { goesOnBefore: false })
    case MERGE_DOWN:
      return { ...row, cells: row.cells.map((cell, at) => (at === first ? { ...cell, goesOnAbove: limit === 1 } : cell)) }
    default:
      return row
  }
}

const plain: RowCell = { goesOnBefore: false, goesOnAbove: false }

const cellsOf = ({ edges, cells }: RowShape): Cell[] =>
  cells.map((cell, at) => ({ ...cell, width: (edges[at + 1] ?? 0) - (edges[at] ?? 0) }))

const rowOf = ({ edges: [left = 0] }: RowShape, cells: readonly Cell[]): RowShape => {
  const edges = [left]
  for (const { width } of cells) edges.push((edges.at(-1) ?? left) + width)
  return { edges, cells: cells.map(({ goesOnBefore, goesOnAbove }) => ({ goesOnBefore, goesOnAbove })) }
}
