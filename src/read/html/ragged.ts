/** Tables whose spans are lost or wrong: rows with equally many figures end in different columns, so that no figure stands under its head. */
import { looksLikeValue } from '../../text/cellText'
import { type Block, type MarkupCell, type MarkupRow, paragraph } from '../markup/blocks'

/** A row with fewer figures may be a row of another block. */
const MIN_FIGURES = 3
/** As many rows as a table may have that is only slightly wrong. */
const MOST_ASIDE = 1

/**
 * The rows of such a table as lines of cells, which alone is certain of them; null for any other table.
 * @param ends for each row the column behind its last cell.
 */
export const raggedLines = (rows: readonly MarkupRow[], ends: readonly number[]): Block[] | null => {
  const full = rows.flatMap(({ cells }, at) => {
    const figures = figuresAtEnd(cells)
    return figures >= MIN_FIGURES ? [{ figures, end: ends[at] ?? 0 }] : []
  })
  const wanted = commonest(full.map(({ figures }) => figures))
  const same = full.filter(({ figures }) => figures === wanted)
  const usual = commonest(same.map(({ end }) => end))
  if (same.filter(({ end }) => end !== usual).length <= MOST_ASIDE) return null
  return linesOfCells(rows)
}

/** Rows as lines of cells; null where a line cannot say all that they do. */
export const linesOfCells = (rows: readonly MarkupRow[]): Block[] | null => {
  const all = rows.flatMap(({ cells }) => cells)
  return all.every(isPlain) ? rows.map(({ cells }) => paragraph(cells.map(textOf).join('\t'))) : null
}

/** Cells behind the last one with words. */
const figuresAtEnd = (cells: readonly MarkupCell[]): number => {
  const texts = cells.map(textOf)
  return texts.length - 1 - texts.findLastIndex(text => text !== '' && !looksLikeValue(text))
}

const commonest = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<readonly [number, number] | null>((best, each) => (best && best[1] >= each[1] ? best : each), null)?.[0]
}

const textOf = ({ blocks }: MarkupCell): string =>
  blocks
    .map(block => (block.kind === 'paragraph' ? block.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether a line can say all that a cell does: doubts, several figures and pictures it cannot. */
const isPlain = ({ blocks, doubt }: MarkupCell): boolean =>
  !doubt &&
  blocks.every(block => block.kind === 'paragraph' && !block.doubt) &&
  blocks.filter(block => block.kind === 'paragraph' && looksLikeValue(block.text)).length < 2
