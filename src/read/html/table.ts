/** A table of a web page → its rows and cells, laid out as browsers lay them. */
import { looksLikeValue } from '../../text/cellText'
import { isParticular } from '../../text/particulars'
import { type Block, type MarkupCell, type MarkupRow, paragraph } from '../markup/blocks'
import { flexibleRows, gridCells } from './boxes'
import { startFlow } from './flow'
import { addContent } from './pictures'
import { linesOfCells, raggedLines } from './ragged'
import { isCell, styledRows } from './styledTable'
import { hasGround, type Style } from './styles'
import { attribute, type Element, findElement, isElement, textOf } from './tree'
import { type Look, sightWithin, type Walk } from './walk'

export interface ReadTable {
  readonly caption: readonly Block[]
  /** The table; a table of particulars as lines. */
  readonly blocks: readonly Block[]
  /** What stands in rows and cells that do not show, cell by cell. */
  readonly hidden: readonly string[]
}

/** Browsers take a wider cell for one as wide as this. Columns. */
const MAX_COLUMNS = 1000

export const readTable = (element: Element, walk: Walk, look: Look): ReadTable => {
  const parts = element.childNodes.filter(isElement)
  const caption = startFlow()
  walk.nodes(
    parts.filter(part => part.tagName === 'caption'),
    caption,
    look,
  )
  caption.end()
  const grid = startGrid()
  const hidden: string[] = []
  const cellsOf = (row: Element) => row.childNodes.filter(isElement).filter(cell => isCell(cell, walk.styleOf))
  const hide = (cells: readonly Element[]) => hidden.push(...cells.map(cell => textOf(cell).trim()).filter(text => text !== ''))
  const styled = styledRows(element, walk.styleOf(element), walk.styleOf)
  const groups = styled ? [[...styled]] : groupsOf(parts)
  const later = rowsOfLaterPages(groups.flat(), walk)
  for (const group of groups) {
    const rows = group.filter(row => {
      const shown = later.has(row) || (shows(row, walk) && !walk.styleOf(row).collapsed)
      if (!shown) hide(cellsOf(row))
      return shown
    })
    for (const [index, row] of rows.entries()) {
      const all = cellsOf(row)
      const cells = all.filter(cell => shows(cell, walk))
      hide(all.filter(cell => !cells.includes(cell)))
      const ground = hasGround(row, walk.styleOf(row)) ?? look.ground
      grid.row(cells.flatMap(cell => readCell(cell, walk, { ...look, ground }, rows.length - index)))
    }
  }
  const rows = grid.rows()
  return {
    caption: caption.blocks,
    blocks: particulars(rows) ?? raggedLines(rows, grid.ends()) ?? [{ kind: 'table', rows }],
    hidden,
  }
}

/** A table of flexible rows as lines of cells, one of a grid as a table; null for what is none. */
export const readBoxes = (element: Element, style: Style, walk: Walk, look: Look): readonly Block[] | null => {
  const rows = flexibleRows(element, walk)
  if (rows) return linesOfCells(rows.map(cells => ({ cells: cells.map(cell => boxToCell(cell, walk, look)) })))
  const cells = gridCells(element, style, walk)
  if (!cells) return null
  const last = Math.max(...cells.map(({ row }) => row))
  const inRow = (at: number) => cells.filter(({ row }) => row === at).sort((one, other) => one.column - other.column)
  const read = Array.from({ length: last + 1 }, (_, at) => ({
    cells: inRow(at).map(cell => ({
      ...boxToCell(cell.element, walk, look),
      ...{ column: cell.column, columns: cell.columns, rows: cell.rows },
    })),
  }))
  return [{ kind: 'table', rows: read }]
}

const boxToCell = (element: Element, walk: Walk, look: Look): MarkupCell => ({
  blocks: readCell(element, walk, look, 1).flatMap(({ blocks }) => blocks),
  columns: 1,
  rows: 1,
})

const shows = (element: Element, { styleOf }: Walk): boolean => styleOf(element).display !== 'none'

/** Fewer hidden rows at a table's end are no page of it. */
const FEW_ROWS = 2

/** Rows at the end of a table that show when one asks for its next page: they say what no other row says. */
const rowsOfLaterPages = (rows: readonly Element[], walk: Walk): ReadonlySet<Element> => {
  const last = rows.findLastIndex(row => shows(row, walk))
  const tail = rows.slice(last + 1)
  if (last < 0 || tail.length < FEW_ROWS) return new Set()
  const known = new Set(rows.slice(0, last + 1).map(wordsOf))
  const own = tail.filter(row => wordsOf(row) !== '' && !known.has(wordsOf(row)))
  return new Set(2 * own.length > tail.length ? tail : [])
}

const wordsOf = (row: Element) => textOf(row).replace(/[\s\d]+/g, '')

/** The rows by group, the head's first and the foot's last: a cell spans no further than its group. */
const groupsOf = (parts: readonly Element[]): Element[][] => {
  const rowsOf = (part: Element) => part.childNodes.filter(isElement).filter(row => row.tagName === 'tr')
  const named = (name: string) => parts.filter(part => part.tagName === name)
  const heads = named('thead')
  const feet = named('tfoot')
  const bodies = named('tbody')
  return [...heads, ...bodies, ...feet].map(rowsOf)
}

/** @param left rows of its group from its own on. */
const readCell = (element: Element, walk: Walk, look: Look, left: number): MarkupCell[] => {
  const flow = startFlow()
  const style = walk.styleOf(element)
  const own: Look = {
    ...look,
    ...sightWithin(style, look),
    unseen: false,
    white: false,
    ground: hasGround(element, style) ?? look.ground,
    struck: look.struck || style.struck === true,
    raised: false,
    small: false,
    inCell: isSmall(element),
    list: null,
  }
  addContent(element, style.before, flow, own)
  walk.nodes(element.childNodes, flow, own)
  addContent(element, style.after, flow, own)
  flow.end()
  const columns = Math.min(MAX_COLUMNS, spanOf(element, 'colspan') || 1)
  const rows = Math.min(left, spanOf(element, 'rowspan') || left)
  const cell = (width: number, blocks: readonly Block[]): MarkupCell => ({ blocks, columns: width, rows })
  // Excel: the text runs over blank cells beside it, which are cells all the same.
  if (style.overflow && columns > 1) return [cell(1, flow.blocks), ...Array.from({ length: columns - 1 }, () => cell(1, []))]
  return [cell(columns, flow.blocks)]
}

/** Cells with more characters, or a table in them, are parts of a page: its columns, its frame. */
const LONGEST_CELL = 400

const isSmall = (element: Element): boolean => !findElement(element, 'table') && textOf(element).length <= LONGEST_CELL

/** 0 stands for all that are left, and only rows can say so. */
const spanOf = (element: Element, name: 'colspan' | 'rowspan'): number => {
  // Of a cell of another element, which style makes as wide, its role says so.
  const said = attribute(element, name) ?? (/^t[dh]$/.test(element.tagName) ? undefined : attribute(element, `aria-${name}`))
  const span = Number.parseInt(said ?? '1', 10)
  return Number.isNaN(span) || span < 0 ? 1 : span
}

interface Placed {
  readonly cell: MarkupCell
  readonly from: number
  readonly to: number
}

/** Cells in columns. Behind the last column in which a cell begins there is none, so that a cell as wide as a hundred is as wide as the table. */
const startGrid = () => {
  /** For each column the row from which on it is free again. */
  const free: number[] = []
  const placed: Placed[][] = []
  return {
    row: (cells: readonly MarkupCell[]) => {
      const row = placed.length
      let column = 0
      placed.push(
        cells.map(cell => {
          while ((free[column] ?? 0) > row) column++
          const from = column
          for (; column < from + cell.columns; column++) free[column] = row + cell.rows
          return { cell, from, to: column }
        }),
      )
    },
    /** For each row the column behind its last cell. */
    ends: (): number[] => placed.map(row => row.at(-1)?.to ?? 0),
    rows: (): MarkupRow[] => {
      const last = placed.flat().reduce((most, { from }) => Math.max(most, from), 0)
      const end = placed.flat().reduce((least, { from, to }) => (from === last ? Math.min(least, to) : least), Number.POSITIVE_INFINITY)
      return placed.map(row => ({ cells: row.map(({ cell, from, to }) => ({ ...cell, columns: Math.min(to, end) - from })) }))
    },
  }
}

/** A table of particulars has at most so many rows. */
const MAX_PARTICULARS = 12

/** Tables in which sites say what a document is (索引号 | … | 发布日期 | …), as lines of name and value; null for any other. */
const particulars = (rows: readonly MarkupRow[]): Block[] | null => {
  if (rows.length > MAX_PARTICULARS) return null
  const texts = rows.map(({ cells }) =>
    cells.map(({ blocks }) => blocks.map(block => (block.kind === 'paragraph' ? block.text : '\n')).join('')),
  )
  const all = texts.flat()
  const names = all.filter(isParticular)
  if (names.length < 2 || 3 * names.length < all.filter(text => text !== '').length || all.filter(isFigure).length > names.length)
    return null
  return texts.flatMap(cells => {
    const lines: string[] = []
    for (const text of cells) {
      if (isParticular(text)) lines.push(`${text.replace(/[\s:：【】[\]]/g, '')}：`)
      else if (text !== '') lines.push(lines.length > 0 ? `${lines.pop()}${text}` : text)
    }
    return lines.map(paragraph)
  })
}

const isFigure = (text: string) => text !== '' && looksLikeValue(text)
