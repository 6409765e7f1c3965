/** Tables that only lay a page out, a frame around the whole report or two columns of prose, → what stands in them. */
import { joinBesideEachOther } from './besideEachOther'
import type { Block, MarkupCell, MarkupRow, MarkupTable } from './blocks'

/** A cell with more characters than this holds prose: the longest label of a form has some 40, the note in a head some 60. */
const LONGEST_CELL = 400

/**
 * The blocks with layout opened, in the order of the document: no table of the result has a table in a cell.
 * A table is cut where a row of it is opened; the parts keep their columns.
 */
export const openLayout = (blocks: readonly Block[]): Block[] =>
  joinBesideEachOther(blocks).flatMap((block): Block[] => (block.kind === 'table' ? openTable(block) : [block]))

const openTable = (whole: MarkupTable): Block[] => {
  if (whole.rows.every(row => row.cells.length < 2)) return contentOf(whole.rows)
  const table = { ...whole, rows: whole.rows.map(row => ({ cells: row.cells.map(withoutFrames).flatMap(partsOf) })) }
  const out: Block[] = []
  let kept: MarkupRow[] = []
  const close = () => {
    if (kept.length > 0) out.push({ kind: 'table', rows: kept })
    kept = []
  }
  for (const row of table.rows) {
    if (row.cells.some(isLayout)) {
      close()
      out.push(...contentOf([row]))
    } else kept.push(row)
  }
  close()
  return out
}

/** A table of one cell within a cell is a frame around what stands in it. */
const withoutFrames = (cell: MarkupCell): MarkupCell =>
  cell.blocks.some(isFrame) ? { ...cell, blocks: cell.blocks.flatMap(block => (isFrame(block) ? openLayout([block]) : [block])) } : cell

const isFrame = (block: Block): block is MarkupTable =>
  block.kind === 'table' && block.rows.length === 1 && block.rows[0]?.cells.length === 1

/** A cell over several columns that holds a row of as many cells is these cells. */
const partsOf = (cell: MarkupCell): readonly MarkupCell[] => {
  const [inner, ...others] = cell.blocks.filter(block => block.kind !== 'paragraph' || block.doubt || block.text.trim() !== '')
  if (inner?.kind !== 'table' || others.length > 0 || inner.rows.length !== 1 || cell.columns < 2) return [cell]
  const own = (inner.rows[0] as MarkupRow).cells
  if (own.length !== cell.columns || own.some(({ columns }) => columns !== 1)) return [cell]
  return own.map((part, at) => {
    const { column: _, ...told } = withoutFrames(part)
    return { ...told, rows: cell.rows, ...(cell.column === undefined ? {} : { column: cell.column + at }) }
  })
}

const contentOf = (rows: readonly MarkupRow[]): Block[] => openLayout(rows.flatMap(row => row.cells.flatMap(cell => cell.blocks)))

const isLayout = ({ blocks }: MarkupCell): boolean => blocks.some(block => block.kind === 'table') || lengthOf(blocks) > LONGEST_CELL

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.text.trim().length : 0), 0)
