/** Heads over columns that only print tells. */
import { groupBy } from '../../model/groupBy'
import type { Box } from '../../model/place'
import { around } from '../cell/sortInk'
import type { GridCell } from '../picture'
import { middleDown, type Piece } from './printPieces'
import { AROUND, type TextLine, textLines, wider } from './unruledLabels'

/** Characters above a row within which its heads begin, and from line to line of one. */
const HEADS = 8
const PITCH = 1.7

/** Characters above a row within which the last lines of its heads stand. */
const LAST_HEADS = 5

/** Characters by which a head reaches over the figures of an outermost column. */
const OUTSIDE = 2

/** Heads over a table's columns, of each its last line: what no other print is below. */
const lastHeads = (pieces: readonly Piece[], xs: readonly number[], begin: number, top: number, em: number): readonly Piece[] => {
  const from = xs[0] as number
  const above = pieces.filter(
    ({ box }) => box[3] <= top && box[1] >= begin && box[2] > from && (box[0] + box[2]) / 2 > from - em && box[3] - box[1] > em / 2,
  )
  const isOver = (one: Box, other: Box) => one[0] < other[2] && other[0] < one[2] && one[3] <= other[1] + em / 4
  return above.filter(({ box }) => !above.some(other => isOver(box, other.box)))
}

/** Of last heads those of the lowest line, where one stands over each column: what is above, and reaches past them, is a title over all columns. */
const lowestLine = (heads: readonly Piece[], xs: readonly number[], em: number): readonly Piece[] => {
  const lowest = Math.max(...heads.map(({ box }) => middleDown(box)))
  const line = wholeHeads(
    heads.filter(({ box }) => lowest - middleDown(box) <= em / 2),
    xs,
    em,
  )
  return line.length === xs.length - 1 && areOneEach(line, xs) ? line : heads
}

/** White within a head, in characters, and of the least white between two heads: print that is spaced, or small beside its figures, falls apart. */
const [SPACED, SPACED_OF] = [0.7, 0.5]

/** Heads that fell apart made whole: pieces over one column, where white between heads over others is much wider. */
const wholeHeads = (heads: readonly Piece[], xs: readonly number[], em: number): readonly Piece[] => {
  const columnOf = ({ box }: Piece) => xs.slice(1, -1).filter(x => x < (box[0] + box[2]) / 2).length
  const sorted = heads.toSorted((one, other) => one.box[0] - other.box[0])
  const whites = sorted.slice(1).map((piece, at) => {
    const before = sorted[at] as Piece
    return { within: columnOf(piece) === columnOf(before), white: piece.box[0] - before.box[2] }
  })
  const [within, between] = [true, false].map(own => whites.filter(each => each.within === own).map(({ white }) => white)) as [
    number[],
    number[],
  ]
  if (Math.max(0, ...within) > Math.min(SPACED * em, SPACED_OF * Math.min(...between))) return heads
  return groupBy(sorted, columnOf).map(own => ({ ...(own[0] as Piece), box: around(own) }))
}

/**
 * Whether heads over columns stand as these do, one over each; or, where a page ends within them, each over one. Else digits of one figure were taken
 * for columns, or a column has no figure at all.
 * @param xs where columns begin and end. @param top of their first row's print. @param isLine whether all heads have to be there, if none is on another page.
 */
export const standAsHeads = (pieces: readonly Piece[], xs: readonly number[], top: number, isLine: boolean, em: number): boolean => {
  const last = lowestLine(lastHeads(pieces, xs, top - (isLine ? HEADS : LAST_HEADS) * em, top, em), xs, em)
  const heads = last.length < xs.length ? last : wholeHeads(last, xs, em)
  if (heads.length === xs.length - 1) return areOneEach(heads, xs)
  return (!isLine || (beginsPage(pieces, xs, top, em) && areLast(heads, xs))) && !areOdd(heads, xs, em)
}

/** Whether nothing but lines over columns is printed above a row: the rest of its heads stands on the page before. */
const beginsPage = (pieces: readonly Piece[], xs: readonly number[], top: number, em: number): boolean => {
  const [left, right] = [(xs[0] as number) - OUTSIDE * em, (xs.at(-1) as number) + OUTSIDE * em]
  const isHead = ({ box }: Piece) => box[1] >= top - HEADS * em && box[0] >= left && box[2] <= right
  return pieces.every(piece => piece.box[3] > top || piece.box[3] - piece.box[1] <= em / 2 || isHead(piece))
}

/** Whether each of as many heads as columns has its middle over its own. */
const areOneEach = (heads: readonly Piece[], xs: readonly number[]): boolean =>
  new Set(heads.map(({ box }) => xs.slice(1, -1).filter(x => x < (box[0] + box[2]) / 2).length)).size === heads.length

/** Whether heads stand over the last columns, without one between: those before end on the page before. */
const areLast = (heads: readonly Piece[], xs: readonly number[]): boolean => {
  const own = xs.slice(xs.length - 1 - heads.length)
  return areOneEach(heads, own) && heads.every(({ box }) => (box[0] + box[2]) / 2 > (own[0] as number))
}

/** Characters by which a head over one column reaches over the middle of the white beside it at most: it is wider than short figures are. */
const OVER = 0.3

/** Whether a head stands across two columns, or beside all. */
const areOdd = (heads: readonly Piece[], xs: readonly number[], em: number): boolean =>
  heads.some(({ box }) => box[0] > (xs.at(-1) as number) || xs.slice(1, -1).some(x => box[0] < x - OVER * em && x + OVER * em < box[2]))

/** What stands right above columns, line by line, is their heads. */
export const headsOf = (pieces: readonly Piece[], xs: readonly number[], bottom: number, em: number): readonly GridCell[] => {
  const parted = pieces.flatMap(piece =>
    piece.box[3] <= bottom + 1 && piece.box[1] >= bottom - HEADS * em ? partedAt(piece, xs) : [piece],
  )
  return xs.slice(1).flatMap((to, column): GridCell[] => {
    // The outermost columns are no narrower than their heads.
    const [left, right] = [(xs[column] as number) - (column === 0 ? OUTSIDE * em : 0), to + (column === xs.length - 2 ? OUTSIDE * em : 0)]
    const above = textLines(
      parted.filter(({ box }) => box[0] >= left && box[2] <= right && box[3] <= bottom + 1 && box[1] >= bottom - HEADS * em),
      em,
    )
    const last = above.at(-1)
    if (!last) return []
    const own = [last]
    for (const line of above.toReversed().slice(1)) if ((own[0] as TextLine).middle - line.middle <= PITCH * em) own.unshift(line)
    return [{ row: 0, column: column + 1, rowSpan: 1, columnSpan: 1, box: wider(around(own), AROUND * em) }]
  })
}

/** Lines of heads that run together, parted where columns do if no sign stands there. */
const partedAt = (piece: Piece, xs: readonly number[]): readonly Piece[] => {
  const inner = xs.slice(1, -1)
  if (piece.signs.some(([left, , right]) => inner.some(x => left < x && x < right))) return [piece]
  const columnOf = (box: Box) => inner.filter(x => x < (box[0] + box[2]) / 2).length
  return groupBy(piece.signs, columnOf).map(signs => ({ ...piece, signs, box: around(signs.map(box => ({ box }))) }))
}
