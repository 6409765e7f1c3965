/** What a clipboard holds → rows of figures: labels and heads of a table come with its rows, and go into no cell. */
import { looksLikeValue } from '../../text/cellText'
import { clipboardRows } from './clipboardRows'
import { tableToText } from './tableToText'

type Rows = readonly (readonly string[])[]

/** @param html is asked first: where a cell holds several lines the text has one a line, whichever cell it is of. */
export const figureRows = (text: string, html: string): Rows => {
  const table = tableToText(html)
  return withoutLabels(clipboardRows(table === '' ? text : table))
}

/** Rows as they are where it is not certain which of their cells are labels: whoever puts them into cells will say so. */
const withoutLabels = (rows: Rows): Rows => {
  if (!rows.flat().some(isLabel) || !rows.flat().some(isFigure)) return rows
  const kept = rows.filter(row => !isHead(row))
  if (kept.some(row => row.some(isLabel) && !row.some(isFigure))) return rows
  const figures = kept.map(row => row.slice(row.findLastIndex(isLabel) + 1))
  return figures.every(row => row.length === figures[0]?.length) ? figures : rows
}

const isFigure = (cell: string) => cell !== '' && looksLikeValue(cell)
const isLabel = (cell: string) => cell !== '' && !looksLikeValue(cell)

/** No figure, and a label last. With a blank last it may be a row whose figures were left out. */
const isHead = (row: readonly string[]): boolean => !row.some(isFigure) && isLabel(row.at(-1) ?? '')
