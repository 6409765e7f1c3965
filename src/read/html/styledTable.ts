/** Tables of other elements, which style alone lays out in rows and cells: display: table-row, display: table-cell. */
import type { Style, StyleOf } from './styles'
import { type Element, findElement, isElement } from './tree'

/** Cells by their tag where it says so, else by their style. */
export const isCell = (element: Element, styleOf: StyleOf): boolean =>
  element.tagName === 'td' || element.tagName === 'th' || styleOf(element).display === 'cell'

/** Sites lay out the frames of their pages so too: a table of figures has several rows of several cells, and nothing beside them. */
const MIN_ROWS = 2
const MIN_CELLS = 2

/** The rows of an element that style lays out as a table, those of its groups among them; null where it is none, or only lays a page out. */
export const styledRows = (element: Element, style: Style, styleOf: StyleOf): readonly Element[] | null => {
  if (style.display !== 'table' || element.tagName === 'table' || findElement(element, 'table')) return null
  const parts = ownParts(element)
  const rows = parts?.flatMap(part => (styleOf(part).display === 'rows' ? (ownParts(part) ?? [part]) : [part])) ?? []
  const isOfCells = (row: Element) => styleOf(row).display === 'row' && ownParts(row)?.every(cell => isCell(cell, styleOf)) === true
  if (!rows.every(isOfCells)) return null
  return rows.filter(row => row.childNodes.filter(isElement).length >= MIN_CELLS).length >= MIN_ROWS ? rows : null
}

/** The elements that stand in another; null where words stand beside them. */
const ownParts = ({ childNodes }: Element): readonly Element[] | null => {
  const isSaid = childNodes.some(node => node.nodeName === '#text' && 'value' in node && node.value.trim() !== '')
  return isSaid ? null : childNodes.filter(isElement)
}
