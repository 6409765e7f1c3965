/** What print tells of a cell: what stands in it, and whether more may. */
import { hasMiddleIn } from '../../geometry/middle'
import type { Box } from '../../model/place'
import { around } from '../cell/sortInk'
import type { GridCell } from '../picture'
import { type PagePieces, WITHIN } from './printPieces'

/**
 * @param isSpeck whether what is so large may be dirt. @returns a cell with the print in it, left open where that may be dirt; hidden where a rest of a rule stands so close to it that it may be a digit of it.
 */
export const withPrint = (cell: GridCell, { pieces, em, rests }: PagePieces, isSpeck: (box: Box, em: number) => boolean): GridCell => {
  const inside = pieces.filter(({ box }) => hasMiddleIn(box, cell.box))
  const own = inside.filter(({ box }) => !isSpeck(box, em))
  if (own.length === 0 && inside.length > 0) return cell
  const figure = own.find(({ isFigure }) => isFigure)
  const print = figure?.box ?? (own.length > 0 ? around(own) : null)
  const isHidden = print !== null && rests.some(rest => mayBelongTo(print, rest, WITHIN * em))
  return { ...cell, print, ...(isHidden ? { hidden: true } : {}) }
}

/** Whether an upright rest stands no further beside print than its signs from each other. */
const mayBelongTo = (print: Box, rest: Box, white: number): boolean =>
  rest[3] - rest[1] > rest[2] - rest[0] &&
  rest[1] < print[3] &&
  rest[3] > print[1] &&
  rest[0] - print[2] <= white &&
  print[0] - rest[2] <= white
