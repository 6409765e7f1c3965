/** Cells of a file that is damaged: which of their figures nobody can vouch for. */
import type { Cell } from '../model/report'
import type { SourceDocument } from '../model/source'
import type { CellAddress } from '../statute/form'
import { readCellText } from '../text/cellText'
import { MAX_GARBLED } from './weights'

/** Characters that could not be decoded, and controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
const strange = /[\ufffd\0-\x08\x0e-\x1f\x7f]/

/**
 * The cells, unread where a character of theirs is lost, and uncertain where the file ends behind them or is damaged all over.
 * @param isCut the file ends before its report.
 */
export const withDoubts = (cells: Readonly<Record<string, Cell>>, source: SourceDocument, isCut: boolean): Record<CellAddress, Cell> => {
  if (source.pages.length > 0) return cells as Record<CellAddress, Cell>
  const last = isCut ? source.lines.findLastIndex(({ text }) => text.trim() !== '') + 1 : 0
  // Behind a line end the last figure is whole.
  const isTorn = last === source.lines.length
  const everywhere = (source.garbled ?? 0) > MAX_GARBLED
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => {
      if (cell.unread) return [address, cell]
      if (strange.test(cell.text) || (source.garbled && isWords(cell))) return [address, { ...cell, value: null, unread: true as const }]
      const isLast = isTorn && cell.anchor?.line === last && cell.anchor.end === source.lines[last - 1]?.text.trimEnd().length
      return [address, everywhere || isLast ? { ...cell, uncertain: true as const } : cell]
    }),
  )
}

const isWords = ({ text, value }: Cell): boolean => value === null && readCellText(text).kind === 'words'
