/** Tables of a page whose cells could not be told: what looks like rules in a title, a shadow or a table that is read is none. */
import { hasMiddleIn } from '../geometry/middle'
import type { DigitReader, Picture, PictureGrid } from './picture'
import { printPieces } from './unruled/printPieces'

/** So many figures stand in a table at least: a year stands in a title. */
const FIGURES = 3

/** @param grids all of a page. @returns how many of those that could not be cut into cells hold figures. */
export const unreadTables = (page: Picture, grids: readonly PictureGrid[], digits: DigitReader): number => {
  const sound = grids.filter(({ doubt }) => doubt === null)
  const doubtful = grids.filter(({ doubt, box }) => doubt !== null && !sound.some(other => hasMiddleIn(box, other.box)))
  if (doubtful.length === 0) return 0
  const figures = (printPieces(page, digits)?.pieces ?? []).filter(({ isFigure }) => isFigure)
  return doubtful.filter(({ box }) => figures.filter(figure => hasMiddleIn(figure.box, box)).length >= FIGURES).length
}
