import type { SeenCell } from './seenPage'

/** Cells of a table of which no blank is certain. */
export const blanksAsked = (cells: readonly SeenCell[]): readonly SeenCell[] =>
  cells.map(cell => (cell.kind === 'empty' ? { ...cell, kind: 'unsure' } : cell))
