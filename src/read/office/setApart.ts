/** Print of one cell that is not one figure, by how it is set: both formats of Word say sizes and heights of characters. */
import type { Block } from '../markup/blocks'
import type { Piece } from '../markup/noteMarks'

/** A piece and how it is set: its size in half points, null where nothing says it, and by how much it is lifted off the line. */
export interface SetPiece extends Piece {
  readonly size?: number | null
  readonly lift?: number
}

/** Smaller digits than this share of the others are no part of their figure. */
const SMALLER = 0.85

/** Whether digits of one figure are set in two sizes or heights: they are two then, or one and the mark of a note. @param text that of all pieces. */
export const isSetApart = (text: string, pieces: readonly SetPiece[]): boolean => {
  if (!/^[\d.,\s]+$/.test(text)) return false
  const digits = pieces.filter(piece => !piece.raised && /\d/.test(piece.text))
  const sizes = digits.flatMap(({ size }) => (size ? [size] : []))
  return Math.min(...sizes) < SMALLER * Math.max(...sizes) || new Set(digits.map(({ lift = 0 }) => lift)).size > 1
}

/** Whether a text box hangs on a paragraph with a figure: a date or stamp over it is none of the figure. @param hanging what hangs on it. */
export const isOverhung = (text: string, hanging: readonly Block[]): boolean => /\d/.test(text) && hanging.some(saysAnything)

const saysAnything = (block: Block): boolean => {
  if (block.kind === 'picture') return false
  return block.kind === 'paragraph'
    ? block.text.trim() !== ''
    : block.rows.some(row => row.cells.some(cell => cell.blocks.some(saysAnything)))
}
