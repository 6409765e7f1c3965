/** Ink of cells that print told: a cut may have taken some of it for a rule at the cell's side, or left it out. */
import type { Box } from '../../model/place'
import type { CellInk, GridCell } from '../picture'

/** What is left may end before the print by so much of its height, or so many blurred pixels: less than a 1 and its white. */
const SHORT = 0.15
const SOFT = 2

/** @returns ink of a cell as it is, or unclear where it is not all of the print that was seen there, or there was none. */
export const asToldByPrint = ({ print }: GridCell, ink: CellInk): CellInk =>
  print === undefined || ink.kind === 'unclear' || isAllOf(print, ink) ? ink : { ...ink, kind: 'unclear' }

const isAllOf = (print: Box | null, { kind, left, top, ink }: CellInk): boolean => {
  if (print === null || kind === 'empty') return print === null && kind === 'empty'
  const short = Math.max(SOFT, SHORT * (print[3] - print[1]))
  return (
    left + ink[0] - print[0] <= short &&
    top + ink[1] - print[1] <= short &&
    print[2] - left - ink[2] <= short &&
    print[3] - top - ink[3] <= short
  )
}
