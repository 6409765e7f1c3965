/** Whether figures are conserved: what reconstruction says of where they went, held against the print tables and the report's cells. */
import { middleOf } from '../geometry/middle'
import type { Anchor } from '../model/place'
import type { Cell, Report } from '../model/report'
import type { SeenTable, Trace } from '../model/trace'
import { isFigure } from '../reconstruct/align/band'

/** A sentence for each figure of a table that is counted twice or not at all, is in two cells or in none, or is left over and in a cell. */
export const conservationFaults = (report: Report, { tables }: Trace): string[] =>
  tables.flatMap(table => [...countedWrongly(table), ...placedWrongly(report, table)].map(fault => `${table.key}: ${fault}`))

const keyOf = ({ line, start, end }: Anchor) => `${line}:${start}-${end}`

/** Every figure that stands in a print table, or beside it in the zone, has one entry. */
const countedWrongly = ({ printed, accounting }: SeenTable): string[] => {
  if (!accounting) return []
  const counted = [...accounting.inCells, ...accounting.inLabels, ...accounting.remainders.map(({ word }) => word)]
  const keys = counted.map(({ anchor }) => keyOf(anchor))
  const twice = counted.filter((_, index) => keys.indexOf(keys[index] as string) < index)
  const words = printed.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(cell => cell.words)))
  const figures = words.filter(word => /[0-9０-９]/.test(word.text) && isFigure(word))
  const missed = figures.filter(({ anchor }) => !counted.some(other => isWithin(other.anchor, anchor)))
  return [...twice.map(({ text }) => `${text} is counted twice`), ...missed.map(({ text }) => `${text} is not counted`)]
}

const isWithin = (part: Anchor, whole: Anchor) => part.line === whole.line && whole.start <= part.start && part.end <= whole.end

/** A figure in a cell is in one cell only, the others are in none. */
const placedWrongly = (report: Report, { key, accounting }: SeenTable): string[] => {
  if (!accounting) return []
  const own = Object.entries(report.cells).filter(([address]) => address.startsWith(`${key}/`))
  const certain = own.filter(([, cell]) => cell && !cell.unread && cell.text.trim() !== '')
  const unread = own.filter(([, cell]) => cell?.unread)
  const holding = (anchor: Anchor) => certain.flatMap(([address, cell]) => (cell && holds(cell, anchor) ? [address] : []))
  const isUnread = (text: string) => unread.some(([, cell]) => cell?.text.includes(text))
  return [
    ...accounting.inCells.flatMap(({ text, anchor }) => {
      const cells = holding(anchor)
      if (cells.length === 1 || (cells.length === 0 && isUnread(text))) return []
      return [`${text} of line ${anchor.line} is in ${cells.length > 0 ? cells.join(' and ') : 'no cell'}`]
    }),
    ...[...accounting.inLabels, ...accounting.remainders.map(({ word }) => word)].flatMap(({ text, anchor }) =>
      holding(anchor).map(address => `${text} of line ${anchor.line} is left over, and in ${address}`),
    ),
  ]
}

/** By its place in the text, or by its box where the cell's print goes on over several lines. */
const holds = ({ anchor }: Cell, figure: Anchor): boolean => {
  if (!anchor) return false
  if (isWithin(figure, anchor)) return true
  // Beside it on its own line stands another cell's, though a lost ruling line lets the boxes overlap.
  if (figure.line === anchor.line) return false
  if (!anchor.box || !figure.box || anchor.page !== figure.page) return false
  const [x, y] = middleOf(figure.box)
  const [left, top, right, bottom] = anchor.box
  return left < x && x < right && top < y && y < bottom
}
