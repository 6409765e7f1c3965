/** Cells of a file that is damaged: which of their figures nobody can vouch for. */
import type { Cell } from '../model/report'
import type { SourceDocument } from '../model/source'
import type { CellAddress } from '../statute/form'
import { drawsFigure, holdsPicture, saysBar } from '../text/besideReport'
import { readCellText } from '../text/cellText'
import { hasUndecoded } from '../text/undecoded'
import type { Seam } from './tables/seams'
import { MAX_GARBLED } from './weights'

/**
 * The cells, unread where a character of theirs is lost or what stands there is none of the report's, and uncertain where the file ends behind them or amid their row, where it is damaged all
 * over, and where a row is put together of two.
 * @param isCut the file ends before its report.
 */
export const withDoubts = (
  cells: Readonly<Record<string, Cell>>,
  source: SourceDocument,
  isCut: boolean,
  seams: readonly Seam[],
): Record<CellAddress, Cell> => {
  const isOfPages = source.pages.length > 0
  if (isOfPages && !source.garbled) return cells as Record<CellAddress, Cell>
  // A font that says wrong characters says them wherever it is used: its figures are right, or none is a figure.
  const everywhere = !isOfPages && (source.garbled ?? 0) > MAX_GARBLED
  const doubtful = new Set<string>([...(isCut ? cellsAtEnd(cells, source) : []), ...seams.flatMap(seam => seam.cells)])
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => {
      if (cell.unread) return [address, cell]
      if (hasUndecoded(cell.text) || isOfOthers(cell, source) || (source.garbled && isWords(cell)))
        return [address, { ...cell, value: null, unread: true as const }]
      return [address, everywhere || doubtful.has(address) ? { ...cell, uncertain: true as const } : cell]
    }),
  )
}

/**
 * Whether a copy or a page set something in the cell that is none of the report's, or digits are drawn in it as pictures are. What else a Word file or a
 * workbook says is its own.
 */
const isOfOthers = ({ text }: Cell, { kind }: SourceDocument): boolean =>
  text !== '' && (drawsFigure(text) || (kind === 'text' && (saysBar(text) || holdsPicture(text))) || (kind === 'html' && saysBar(text)))

/** Where a file ends within a row, its cells: with too few figures their places are not certain. Where it ends behind one, its last figure, which may go on. */
const cellsAtEnd = (cells: Readonly<Record<string, Cell>>, { lines }: SourceDocument): string[] => {
  const last = lines.findLastIndex(({ text }) => text.trim() !== '') + 1
  const onLast = Object.entries(cells).filter(([, { anchor, text }]) => text !== '' && anchor?.line === last)
  const rows = new Set(onLast.map(([address]) => rowOf(address)))
  const begun = Object.entries(cells).filter(([address]) => rows.has(rowOf(address)))
  if (begun.some(([, { text, unread }]) => text === '' || unread)) return begun.map(([address]) => address)
  // Behind a line end the last figure is whole.
  if (last < lines.length) return []
  const end = lines[last - 1]?.text.trimEnd().length
  return onLast.flatMap(([address, { anchor }]) => (anchor?.end === end ? [address] : []))
}

const rowOf = (address: string): string => address.slice(0, address.lastIndexOf('/'))

const isWords = ({ text, value }: Cell): boolean => value === null && readCellText(text).kind === 'words'
