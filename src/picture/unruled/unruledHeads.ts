/** Heads over columns that only print tells. */
import type { Box } from '../../model/place'
import { around } from '../cell/sortInk'
import type { GridCell } from '../picture'
import type { Piece } from './printPieces'
import { AROUND, type TextLine, textLines, wider } from './unruledLabels'

/** Characters above a row within which its heads begin, and from line to line of one. */
const HEADS = 8
const PITCH = 1.7

/** Characters above a row within which the last lines of its heads stand. */
const LAST_HEADS = 5

/** Heads over a table's columns, of each its last line: what no other print is below. */
const lastHeads = (pieces: readonly Piece[], xs: readonly number[], begin: number, top: number, em: number): readonly Piece[] => {
  const from = xs[0] as number
  const above = pieces.filter(
    ({ box }) => box[3] <= top && box[1] >= begin && box[2] > from && (box[0] + box[2]) / 2 > from - em && box[3] - box[1] > em / 2,
  )
  const isOver = (one: Box, other: Box) => one[0] < other[2] && other[0] < one[2] && one[3] <= other[1] + em / 4
  return above.filter(({ box }) => !above.some(other => isOver(box, other.box)))
}

/**
 * Whether heads over columns stand as these do, one over each; or, where a page ends within them, each over one. Else digits of one figure were taken
 * for columns, or a column has no figure at all.
 * @param xs where columns begin and end. @param top of their first row's print. @param isLine whether all heads have to be there.
 */
export const standAsHeads = (pieces: readonly Piece[], xs: readonly number[], top: number, isLine: boolean, em: number): boolean => {
  const heads = lastHeads(pieces, xs, top - (isLine ? HEADS : LAST_HEADS) * em, top, em)
  return heads.length === xs.length - 1 ? areOneEach(heads, xs) : !isLine && !areOdd(heads, xs)
}

/** Whether each of as many heads as columns has its middle over its own. */
const areOneEach = (heads: readonly Piece[], xs: readonly number[]): boolean =>
  new Set(heads.map(({ box }) => xs.slice(1, -1).filter(x => x < (box[0] + box[2]) / 2).length)).size === heads.length

/** Whether a head stands across two columns, or beside all. */
const areOdd = (heads: readonly Piece[], xs: readonly number[]): boolean =>
  heads.some(({ box }) => box[0] > (xs.at(-1) as number) || xs.slice(1, -1).some(x => box[0] < x && x < box[2]))

/** Characters by which a head reaches over the figures of an outermost column. */
const OUTSIDE = 2

/** What stands right above columns, line by line, is their heads. */
export const headsOf = (pieces: readonly Piece[], xs: readonly number[], bottom: number, em: number): readonly GridCell[] =>
  xs.slice(1).flatMap((to, column): GridCell[] => {
    // The outermost columns are no narrower than their heads.
    const [left, right] = [(xs[column] as number) - (column === 0 ? OUTSIDE * em : 0), to + (column === xs.length - 2 ? OUTSIDE * em : 0)]
    const above = textLines(
      pieces.filter(({ box }) => box[0] >= left && box[2] <= right && box[3] <= bottom + 1 && box[1] >= bottom - HEADS * em),
      em,
    )
    const last = above.at(-1)
    if (!last) return []
    const own = [last]
    for (const line of above.toReversed().slice(1)) if ((own[0] as TextLine).middle - line.middle <= PITCH * em) own.unshift(line)
    return [{ row: 0, column: column + 1, rowSpan: 1, columnSpan: 1, box: wider(around(own), AROUND * em) }]
  })
