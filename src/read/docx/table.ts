/** A table of Word → rows and cells as in HTML: what is merged away is left out. */
import type { MarkupTable } from '../markup/blocks'
import { type GridCell, gridToTable } from '../office/gridRows'
import { childOf, elementsOf, type XmlNode } from '../xml/xmlTree'
import { onOff } from './onOff'
import type { Story } from './story'

/** More than any table of a page has: a span of a million is a mistake, or meant to harm. */
const MOST_COLUMNS = 100

/** @returns null where nothing is left of it. */
export const readTable = (node: XmlNode, story: Story): MarkupTable | null => {
  if (childOf(childOf(node, 'w:tblPr'), 'w:tblPrChange')) story.seen.formats++
  const rows = within(node, 'w:tr').flatMap(row => {
    const cells = readRow(row, story)
    return cells ? [cells] : []
  })
  return gridToTable(rows)
}

/** Rows of a table and cells of a row stand in content controls too. */
const within = (node: XmlNode, name: string): XmlNode[] =>
  elementsOf(node).flatMap(child => {
    if (child.name === name) return [child]
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? within(child, name) : []
  })

/** @returns null for a row that is deleted or hidden. */
const readRow = (row: XmlNode, story: Story): GridCell[] | null => {
  const properties = childOf(row, 'w:trPr')
  if (childOf(properties, 'w:trPrChange')) story.seen.formats++
  if (childOf(properties, 'w:ins')) story.seen.insertions++
  if (childOf(properties, 'w:del')) {
    story.seen.deletions++
    return null
  }
  if (onOff(properties, 'w:hidden')) {
    story.seen.hidden = true
    return null
  }
  const cells: GridCell[] = []
  let column = spanOf(properties, 'w:gridBefore', 0)
  for (const cell of within(row, 'w:tc')) {
    const own = readCell(cell, column, story)
    if (!own) continue
    const last = cells.at(-1)
    const joined = last && mergeOf(cell, 'w:hMerge') === 'continue'
    if (joined) cells[cells.length - 1] = { ...last, columns: last.columns + own.columns }
    else cells.push(own)
    column += own.columns
  }
  return cells
}

const readCell = (cell: XmlNode, column: number, story: Story): GridCell | null => {
  const properties = childOf(cell, 'w:tcPr')
  if (childOf(properties, 'w:cellIns')) story.seen.insertions++
  if (childOf(properties, 'w:tcPrChange')) story.seen.formats++
  if (childOf(properties, 'w:cellDel')) {
    story.seen.deletions++
    return null
  }
  const tracked = childOf(properties, 'w:cellMerge')?.attributes['w:vMerge']
  const goesOn = tracked === undefined ? mergeOf(cell, 'w:vMerge') === 'continue' : tracked === 'cont'
  return { blocks: story.blocksIn(cell), column, columns: spanOf(properties, 'w:gridSpan', 1), goesOn }
}

const spanOf = (properties: XmlNode | undefined, name: string, least: number): number => {
  const span = Number(childOf(properties, name)?.attributes['w:val'] ?? least)
  return Number.isInteger(span) ? Math.min(MOST_COLUMNS, Math.max(least, span)) : least
}

const mergeOf = (cell: XmlNode, name: string): string | null => {
  const merge = childOf(childOf(cell, 'w:tcPr'), name)
  return merge ? (merge.attributes['w:val'] ?? 'continue') : null
}
