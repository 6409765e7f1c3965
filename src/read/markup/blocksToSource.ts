/** Blocks → the document as lines, with its tables cell by cell. */
import type { Anchor } from '../../model/place'
import type { PrintCell, PrintRow, PrintTable, Word } from '../../model/print'
import type { SourceDocument, SourceKind, SourceLine, SourcePicture } from '../../model/source'
import { looksLikeValue } from '../../text/cellText'
import { leavesBlanks, saysNoContent } from '../../text/noContent'
import { withoutUnseen } from '../../text/unseen'
import type { Block, MarkupCell, MarkupTable } from './blocks'
import { openLayout } from './openLayout'

/**
 * @param blocks in the order in which they are read; tables around others are opened.
 * @param losses what the reader could not read, as sentences in Chinese. @param more what else it found.
 */
export const blocksToSource = (
  kind: SourceKind,
  blocks: readonly Block[],
  losses: readonly string[],
  more: Pick<SourceDocument, 'leftOut' | 'hidden' | 'revisions'> = {},
): SourceDocument => {
  const lines: SourceLine[] = []
  const pictures: SourcePicture[] = []
  const printTables: PrintTable[] = []
  let cells = 0
  const next = () => ++cells
  for (const block of withoutNoContent(openLayout(blocks))) {
    if (block.kind === 'table') printTables.push(toPrintTable(block, { lines, pictures, next }))
    else if (block.kind === 'picture') pictures.push({ line: lines.length, of: block.of })
    else for (const text of withoutUnseen(block.text).split('\n')) lines.push({ text })
  }
  return { kind, lines, pages: [], printTables, losses, ...(pictures.length > 0 ? { pictures } : {}), ...more }
}

/** The same blocks, with blank cells for those of which a program wrote that they have no content. */
const withoutNoContent = (blocks: readonly Block[]): readonly Block[] => {
  const rows = blocks.flatMap(block =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ blocks: own }) => textOf(own))) : [],
  )
  if (!leavesBlanks(rows)) return blocks
  const blanked = (cell: MarkupCell): MarkupCell => (saysNoContent(textOf(cell.blocks)) ? { ...cell, blocks: [] } : cell)
  return blocks.map(block =>
    block.kind === 'table' ? { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map(blanked) })) } : block,
  )
}

const textOf = (blocks: readonly Block[]): string => blocks.map(block => (block.kind === 'paragraph' ? block.text : '\n')).join('\n')

type Place = Pick<PrintCell, 'rowFrom' | 'rowTo' | 'columnFrom' | 'columnTo'>

interface Writing {
  readonly lines: SourceLine[]
  readonly pictures: SourcePicture[]
  /** The number of the next cell. */
  next(): number
}

/** Lays cells out in rows and columns, and writes each line of theirs on a line of its own. */
const toPrintTable = ({ rows }: MarkupTable, writing: Writing): PrintTable => {
  /** For each column the row from which on it is free again. */
  const free: number[] = []
  const isTaken = (column: number, row: number) => (free[column] ?? 0) > row
  const printed = rows.map(({ cells }, rowFrom): PrintRow => {
    let column = 0
    return {
      page: 0,
      cells: cells.map(cell => {
        if (cell.column === undefined) while (isTaken(column, rowFrom)) column++
        else column = cell.column
        const place = {
          ...{ rowFrom, rowTo: Math.min(rows.length, rowFrom + cell.rows) },
          ...{ columnFrom: column, columnTo: column + cell.columns },
        }
        if (cell.column === undefined) for (; column < place.columnTo; column++) free[column] = place.rowTo
        notePictures(cell.blocks, writing)
        return toPrintCell(cell, place, writing)
      }),
    }
  })
  return { evidence: 'markup', rows: withoutMargin(printed) }
}

/**
 * Columns at the right in which no cell begins with print are the margin of rows that are wider than the others, those at the left in
 * which none ends the margin of rows that begin before them.
 */
const withoutMargin = (rows: readonly PrintRow[]): PrintRow[] => {
  const printed = rows.flatMap(row => row.cells).filter(cell => cell.text !== '' || cell.crowded)
  if (printed.length === 0) return [...rows]
  const [begin, end] = [Math.min(...printed.map(cell => cell.columnTo)), Math.max(...printed.map(cell => cell.columnFrom))]
  return rows.map(row => ({ ...row, cells: row.cells.filter(cell => cell.columnTo >= begin && cell.columnFrom <= end) }))
}

const notePictures = (blocks: readonly Block[], { lines, pictures }: Writing): void => {
  for (const block of blocks) if (block.kind === 'picture') pictures.push({ line: lines.length, of: block.of })
}

const toPrintCell = ({ blocks, name, doubt }: MarkupCell, place: Place, { lines, next }: Writing): PrintCell => {
  const extent = { left: place.columnFrom, right: place.columnTo }
  const own = { cell: next(), ...(name === undefined ? {} : { ref: name }) }
  const words = textsOf(blocks).map((text): Word => {
    lines.push({ text })
    const [line, start] = [lines.length, text.length - text.trimStart().length]
    const anchor: Anchor = { line, start, end: text.trimEnd().length, ...own }
    return { text: text.trim(), anchor, ...extent, top: line, bottom: line + 1, ...(doubt ? { doubt } : {}) }
  })
  const inDoubt = doubt || blocks.some(block => block.kind === 'paragraph' && block.doubt)
  return {
    text: words.map(word => word.text).join(''),
    words,
    anchor: words[0]?.anchor ?? { line: 0, start: 0, end: 0, ...own },
    ...extent,
    ...place,
    // Where all of it is struck out, nobody can say that the cell is blank.
    ...(isCrowded(words) || (inDoubt && words.length === 0) ? { crowded: true as const } : {}),
    ...(inDoubt ? { uncertain: true as const } : {}),
  }
}

/** The lines of a cell that say something. */
const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(block => (block.kind === 'paragraph' ? withoutUnseen(block.text).split('\n') : [])).filter(text => text.trim() !== '')

/** Figures under each other: 12 over 69 is not 1269. */
const isCrowded = (words: readonly Word[]): boolean =>
  words.some((word, index) => {
    const next = words[index + 1]
    return next !== undefined && looksLikeValue(word.text) && looksLikeValue(next.text)
  })
