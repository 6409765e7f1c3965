/** A table of Word → rows and cells as in HTML: what is merged away is left out. */
import type { MarkupTable } from '../markup/blocks'
import { gridToTable } from '../office/gridRows'
import { type EdgedCell, onOneGrid } from '../office/onOneGrid'
import { childOf, elementsOf, type XmlNode } from '../xml/xmlTree'
import { onOff } from './onOff'
import type { Story } from './story'

/** @returns null where nothing is left of it. */
export const readTable = (node: XmlNode, story: Story): MarkupTable | null => {
  if (childOf(childOf(node, 'w:tblPr'), 'w:tblPrChange')) story.seen.formats++
  const edgeOf = edgesOf(childOf(node, 'w:tblGrid'))
  const rows = within(node, 'w:tr').flatMap(row => {
    const cells = readRow(row, edgeOf, story)
    return cells ? [cells] : []
  })
  return gridToTable(onOneGrid(rows))
}

/** Twentieths of a point: the width of a column of which nothing is said. */
const UNTOLD = 1000

/** @returns where a column of the grid begins. Where a width is no width, all columns are taken for equally wide. */
const edgesOf = (grid: XmlNode | undefined): ((column: number) => number) => {
  const widths = (grid ? elementsOf(grid) : [])
    .filter(({ name }) => name === 'w:gridCol')
    .map(({ attributes }) => Number(attributes['w:w']))
  const edges = [0]
  if (widths.every(width => width > 0)) for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
  const last = edges.length - 1
  return column => edges[column] ?? (edges[last] ?? 0) + (column - last) * UNTOLD
}

/** Rows of a table and cells of a row stand in content controls too. */
const within = (node: XmlNode, name: string): XmlNode[] =>
  elementsOf(node).flatMap(child => {
    if (child.name === name) return [child]
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? within(child, name) : []
  })

/** @returns null for a row that is deleted, hidden or pressed flat. */
const readRow = (row: XmlNode, edgeOf: (column: number) => number, story: Story): EdgedCell[] | null => {
  const properties = childOf(row, 'w:trPr')
  if (childOf(properties, 'w:trPrChange')) story.seen.formats++
  if (childOf(properties, 'w:ins')) story.seen.insertions++
  if (childOf(properties, 'w:del')) {
    story.seen.deletions++
    return null
  }
  if (onOff(properties, 'w:hidden') || isPressedFlat(childOf(properties, 'w:trHeight'))) {
    story.seen.hidden = true
    return null
  }
  const cells: EdgedCell[] = []
  let column = spanOf(properties, 'w:gridBefore', 0)
  for (const cell of within(row, 'w:tc')) {
    const own = readCell(cell, story)
    if (!own) continue
    const left = edgeOf(column)
    column += spanOf(childOf(cell, 'w:tcPr'), 'w:gridSpan', 1)
    const [right, last] = [edgeOf(column), cells.at(-1)]
    if (last && mergeOf(cell, 'w:hMerge') === 'continue') cells[cells.length - 1] = { ...last, right }
    else cells.push({ ...own, left, right })
  }
  return cells
}

/** Twentieths of a point: nothing can be seen of a row that is no higher. */
const FLAT = 40

const isPressedFlat = (height: XmlNode | undefined): boolean =>
  height?.attributes['w:hRule'] === 'exact' && Number(height.attributes['w:val'] ?? FLAT) < FLAT

const readCell = (cell: XmlNode, story: Story): Pick<EdgedCell, 'blocks' | 'goesOn'> | null => {
  const properties = childOf(cell, 'w:tcPr')
  if (childOf(properties, 'w:cellIns')) story.seen.insertions++
  if (childOf(properties, 'w:tcPrChange')) story.seen.formats++
  if (childOf(properties, 'w:cellDel')) {
    story.seen.deletions++
    return null
  }
  const tracked = childOf(properties, 'w:cellMerge')?.attributes['w:vMerge']
  const goesOn = tracked === undefined ? mergeOf(cell, 'w:vMerge') === 'continue' : tracked === 'cont'
  const ground = childOf(properties, 'w:shd')?.attributes['w:fill'] ?? 'auto'
  return { blocks: story.blocksIn(cell, !/^(?:auto|ffffff)$/i.test(ground)), goesOn }
}

const spanOf = (properties: XmlNode | undefined, name: string, least: number): number => {
  const span = Number(childOf(properties, name)?.attributes['w:val'] ?? least)
  return Number.isSafeInteger(span) ? Math.max(least, span) : least
}

const mergeOf = (cell: XmlNode, name: string): string | null => {
  const merge = childOf(childOf(cell, 'w:tcPr'), name)
  return merge ? (merge.attributes['w:val'] ?? 'continue') : null
}
