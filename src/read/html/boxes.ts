/** Tables of flexible rows (display: flex) and of grids (display: grid): style alone says which elements are cells, and how many columns and rows they span. */
import { looksLikeValue } from '../../text/cellText'
import { inOrderShown } from './arranged'
import type { GridSpan, Style } from './styles'
import { type Element, findElement, isElement, textOf } from './tree'
import type { Walk } from './walk'

/** Frames of pages are flexible too: a table has so many rows of several cells, and so many figures in them. */
const MIN_ROWS = 3
const MIN_CELLS = 2
const MIN_FIGURES = 3
/** Longer elements are parts of a page. Characters. */
const LONGEST = 400
/** Columns and rows that a grid may have. */
const MOST_TRACKS = 100
const MOST_ROWS = 500

/** A cell of a grid: its first column and row, from 0, and how many it spans. */
export interface GridCell {
  readonly element: Element
  readonly column: number
  readonly row: number
  readonly columns: number
  readonly rows: number
}

/** The cells of the rows of a table of flexible rows, in the order in which they show; null where the element is none. */
export const flexibleRows = (element: Element, walk: Walk): readonly (readonly Element[])[] | null => {
  const parts = partsOf(element)
  if (!parts || parts.length < MIN_ROWS) return null
  const rows = parts.map(part => cellsOf(part, walk))
  const isRow = (cells: readonly Element[]) => cells.length >= MIN_CELLS
  if (rows.filter(isRow).length < MIN_ROWS || rows.filter(isRow).flat().filter(isFigure).length < MIN_FIGURES) return null
  return rows.every(cells => cells.every(isSmall)) ? rows : null
}

/** Those of a row, also of a flexible box within it; an element that is no flexible row is one cell. */
const cellsOf = (row: Element, walk: Walk): readonly Element[] => {
  const style = walk.styleOf(row)
  const parts = style.flexible && !style.stacked ? partsOf(row) : null
  if (!parts) return [row]
  return inOrderShown(row, style, walk)
    .filter(isElement)
    .filter(part => walk.styleOf(part).display !== 'none')
    .flatMap(part => cellsOf(part, walk))
}

/** The cells of a grid, laid out as browsers lay them; null where it is no table, or not all of it is said in a way that is known. */
export const gridCells = (element: Element, { tracks = 0 }: Style, { styleOf }: Walk): readonly GridCell[] | null => {
  const parts = partsOf(element)
  if (!parts || tracks < MIN_CELLS || tracks > MOST_TRACKS || parts.filter(isFigure).length < MIN_FIGURES || !parts.every(isSmall))
    return null
  const spans = parts.map(part => ({ element: part, style: styleOf(part) })).filter(({ style }) => style.display !== 'none')
  if (spans.some(({ style }) => style.display === 'other' && style.flexible)) return null
  const isSaid = ({ style: { across, down } }: (typeof spans)[number]) => across?.from !== undefined && down?.from !== undefined
  if (spans.every(isSaid)) return spans.map(({ element: own, style }) => cellAt(own, style, style.down?.from ?? 0, style.across?.from ?? 0))
  const isFree = ({ style: { across, down, order } }: (typeof spans)[number]) =>
    across?.from === undefined && down?.from === undefined && (order?.[2] ?? 0) === 0
  return spans.every(isFree) ? flowing(spans, tracks) : null
}

const cellAt = (element: Element, { across, down }: Style, row: number, column: number): GridCell => ({
  ...{ element, row, column },
  ...{ columns: sizeOf(across), rows: sizeOf(down) },
})

const sizeOf = (span: GridSpan | undefined): number => Math.min(MOST_TRACKS, Math.max(1, span?.size ?? 1))

/** Each cell in the next place, from left to right and row by row, at which it has room. */
const flowing = (parts: readonly { readonly element: Element; readonly style: Style }[], tracks: number): readonly GridCell[] | null => {
  const taken = new Set<string>()
  const cells: GridCell[] = []
  let [row, column] = [0, 0]
  for (const { element, style } of parts) {
    const cell = cellAt(element, style, 0, 0)
    if (cell.columns > tracks) return null
    const places = (at: number, from: number) =>
      Array.from(
        { length: cell.rows * cell.columns },
        (_, index) => `${at + Math.floor(index / cell.columns)} ${from + (index % cell.columns)}`,
      )
    while (column + cell.columns > tracks || places(row, column).some(place => taken.has(place))) {
      column++
      if (column + cell.columns <= tracks) continue
      row++
      column = 0
      if (row > MOST_ROWS) return null
    }
    for (const place of places(row, column)) taken.add(place)
    cells.push({ ...cell, row, column })
    column += cell.columns
  }
  return cells
}

/** The elements that stand in another; null where there are none, or words stand beside them. */
const partsOf = ({ childNodes }: Element): readonly Element[] | null => {
  const isSaid = childNodes.some(node => node.nodeName === '#text' && 'value' in node && node.value.trim() !== '')
  const parts = childNodes.filter(isElement)
  return isSaid || parts.length === 0 ? null : parts
}

const isFigure = (element: Element): boolean => {
  const text = textOf(element).trim()
  return text !== '' && looksLikeValue(text)
}

const isSmall = (element: Element): boolean => !findElement(element, 'table') && textOf(element).length <= LONGEST
