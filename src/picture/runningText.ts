/** Running text whose strokes stand in line: what looks like rules there makes no table. */
import type { PictureGrid } from './picture'
import type { SeenTable } from './seenPage'

/** No table of the form has fewer columns all the way down; strokes of running text in line make one or two. */
export const FEWEST_COLUMNS = 4

/** @param seen what was read in a sound grid. @returns whether that is running text: it has few columns, and words alone. */
export const isRunningText = ({ xs }: Pick<PictureGrid, 'xs'>, { cells }: SeenTable): boolean =>
  xs.length <= FEWEST_COLUMNS && cells.every(({ kind, text }) => kind === 'words' || (kind === 'unsure' && text === ''))
