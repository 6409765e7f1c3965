/** Running text whose strokes stand in line: what looks like rules there makes no table. */
import type { PictureGrid } from './picture'
import type { SeenTable } from './seenPage'

/** Uprights of a table that is no narrower than any of the form's. */
const UPRIGHTS = 5

/** @param seen what was read in a sound grid. @returns whether that is running text: it has few columns, and words alone. */
export const isRunningText = ({ xs }: Pick<PictureGrid, 'xs'>, { cells }: SeenTable): boolean =>
  xs.length < UPRIGHTS && cells.every(({ kind, text }) => kind === 'words' || (kind === 'unsure' && text === ''))
