/**
 * Figures and words that a clip cuts, as that of a box too narrow for them: what shows may be a part of them, and the rest need not have been set at
 * all. Where producers clip each text to a box of its own its ends stand at the clip as well: such boxes are as wide as their texts, others as their column.
 */
import { median } from '../../geometry/median'
import { groupBy } from '../../model/groupBy'
import type { Box, Ruling } from '../../model/source'
import { isCellSized } from './areas'
import type { Glyph } from './glyph'

/** Glyphs that are shown through one clip, from an index up to another. */
export interface Window {
  readonly clip: Box
  readonly from: number
  readonly to: number
}

/** A sign ends at a clip to this part of its width or height, and is cut where it goes on beyond. */
const AT_EDGE = 0.12
/** Of the texts in windows of a page so many stand alike at their clips where that is how they are set. */
const STYLE = 0.5

/** Clips are as wide as each other to this (points). */
const SAME_WIDTH = 0.5

/** Beside texts of other lengths the same room is left where their clips are made for them, to this (points). */
const SAME_ROOM = 0.3

/** How a text on one line stands in its clip. */
interface Piece {
  readonly clip: Box
  readonly first: number
  readonly last: number
  /** How wide its last sign is, and how large its type. */
  readonly digit: number
  readonly size: number
  /** What is left beside it, in points, and on its nearer side. */
  readonly room: number
  readonly side: number
  /** No other line stands in its clip. */
  readonly alone: boolean
  readonly atLeft: boolean
  readonly atRight: boolean
  /** Before it there is no room for a digit more. */
  readonly isFull: boolean
  /** There is no room for a line more below. */
  readonly isLast: boolean
}

/**
 * Marks the first or last character of what a clip may cut, and the last of what fills its clip, as the first line of a figure that breaks, or ends at the
 * clip of its page.
 * @param glyphs, windows, rulings of one page, in its points. @param most the largest area of a cell. @returns the glyphs, in their order.
 */
export const markClipped = (
  glyphs: readonly Glyph[],
  windows: readonly Window[],
  most: number,
  rulings: readonly Ruling[] = [],
): Glyph[] => {
  const marked = [...glyphs]
  const mark = (at: number, as: 'cut' | 'full' = 'cut') => {
    const glyph = marked[at]
    if (glyph) marked[at] = { ...glyph, [as]: true }
  }
  const pieces = windows.flatMap(window => piecesOf(glyphs, window))
  for (const { first, last, clip } of pieces) for (const at of [first, last]) if (isCrossed(glyphs[at] as Glyph, clip)) mark(at)
  for (const { last, clip } of pieces) if (isCrossedBelow(glyphs[last] as Glyph, clip)) mark(last)
  for (const last of atEdgeOfPage(
    glyphs,
    pieces.filter(({ clip }) => !isCellSized(clip, most)),
  ))
    mark(last, 'full')
  const own = pieces.filter(({ clip }) => isCellSized(clip, most))
  const isStyle = (test: (piece: Piece) => boolean) => own.filter(test).length >= STYLE * own.length
  const [left, right] = [isStyle(({ atLeft }) => atLeft), isStyle(({ atRight }) => atRight)]
  const isColumns = columnClips(own)
  const made = areMade(own)
  const padding = paddingOf(own)
  // A 1 may be narrower than what stands behind it.
  const widest = Math.max(0, ...own.filter(({ last }) => /[0-9]/.test(glyphs[last]?.text ?? '')).map(({ digit, size }) => digit / size))
  for (const piece of own) {
    const { atLeft, atRight, isFull, first, last } = piece
    if (piece.isLast && piece.room - 2 * padding < widest * piece.size && !made && !isInList(piece, rulings)) mark(last, 'full')
    if (atLeft && atRight) {
      if (isColumns(piece)) mark(last)
    } else if (atRight) {
      // What is set to the right goes over the edge where it has no room to the left.
      if (!right || isFull) mark(last)
    } else if (atLeft && !left) mark(first)
  }
  return marked
}

/** Digits that end where the clip of a page does, as no other line of it: a figure that runs over its margin goes on, and writers leave out what nobody sees. */
const atEdgeOfPage = (glyphs: readonly Glyph[], pieces: readonly Piece[]): readonly number[] => {
  const groups = groupBy(pieces, ({ clip }) => clip.join())
  return groups.flatMap(group => {
    const ends = group.filter(({ atRight }) => atRight)
    if (ends.length >= STYLE * group.length) return []
    return ends.map(({ last }) => last).filter(last => /[0-9０-９]/.test(glyphs[last]?.text ?? ''))
  })
}

/** What texts keep off the sides of clips that are whole cells, in points: but for those that end at them no text leaves less. More than two digits are no padding. */
const paddingOf = (pieces: readonly Piece[]): number => {
  const [least] = pieces.filter(({ side, digit }) => side > AT_EDGE * digit).sort((one, other) => one.side - other.side)
  return least && least.side <= 2 * least.digit ? least.side : 0
}

/** Tells of a text whether its clip is as wide as that of a text of another length: then it was not made for its text. */
const columnClips = (pieces: readonly Piece[]): ((piece: Piece) => boolean) => {
  const widthOf = ({ clip }: Piece) => Math.round((clip[2] - clip[0]) / SAME_WIDTH)
  const lengths = new Map<number, Set<number>>()
  for (const piece of pieces) {
    const own = lengths.get(widthOf(piece)) ?? new Set()
    lengths.set(widthOf(piece), own.add(piece.last - piece.first))
  }
  return piece => {
    const near = [-1, 0, 1].flatMap(off => [...(lengths.get(widthOf(piece) + off) ?? [])])
    return near.some(length => length !== piece.last - piece.first)
  }
}

/** Whether clips are made for their texts: they leave the same room beside texts of other lengths. What stands on several lines tells nothing. */
const areMade = (pieces: readonly Piece[]): boolean => {
  const single = pieces.filter(({ alone }) => alone)
  const lengthOf = ({ first, last }: Piece) => last - first
  const usual = median(single.map(({ room }) => room)) ?? 0
  const length = median(single.map(lengthOf))
  const others = single.filter(piece => lengthOf(piece) !== length)
  if (others.length === 0) return length === 0 && single.some((piece, at) => goesOn(piece, single[at + 1]))
  return others.filter(({ room }) => Math.abs(room - usual) <= SAME_ROOM).length >= STYLE * others.length
}

/** The frame of a field stands this near to its text (points), but for the room of its arrow, which is no wider than that. */
const NEAR_FRAME = 4
const MAX_ARROW = 20

/** Whether a clip is that of a list to choose from: its frame leaves room for an arrow behind it, so that nothing kept the text from being wider. */
const isInList = ({ clip: [left, top, right, bottom], digit }: Piece, rulings: readonly Ruling[]): boolean => {
  const sides = rulings.filter(
    ({ along, from, to }) => along === 'y' && Math.abs(from - top) <= NEAR_FRAME && Math.abs(to - bottom) <= NEAR_FRAME,
  )
  const before = sides.filter(({ at }) => at <= left && at >= left - NEAR_FRAME)
  const behind = sides.filter(({ at }) => at > left)
  const end = Math.min(...behind.map(({ at }) => at))
  return before.length > 0 && end >= right + digit && end <= right + MAX_ARROW
}

/** Whether the next window goes on where one ends, as where each sign has one of its own. */
const goesOn = ({ clip }: Piece, next: Piece | undefined): boolean =>
  next !== undefined && Math.abs(next.clip[1] - clip[1]) <= SAME_WIDTH && Math.abs(next.clip[0] - clip[2]) <= AT_EDGE * (clip[2] - clip[0])

const widthOf = ({ box }: Glyph): number => box[2] - box[0]

const isCrossed = (glyph: Glyph, [from, , to]: Box): boolean =>
  glyph.turn === 0 && Math.max(from - glyph.box[0], glyph.box[2] - to) > AT_EDGE * widthOf(glyph)

/** Words of which a clip cuts off the foot may go on in lines below that it hides. */
const isCrossedBelow = ({ text, box, turn }: Glyph, [, , , bottom]: Box): boolean =>
  turn === 0 && /\p{Script=Han}/u.test(text) && box[3] - bottom > AT_EDGE * (box[3] - box[1])

/** The texts of a window, one a line; those that run down or up are none. */
const piecesOf = (glyphs: readonly Glyph[], { clip, from, to }: Window): Piece[] => {
  const pieces: Omit<Piece, 'alone'>[] = []
  let first = from
  for (let at = from; at < to; at++) {
    const [glyph, next] = [glyphs[at] as Glyph, glyphs[at + 1]]
    if (at + 1 < to && next?.baseline === glyph.baseline) continue
    const begin = glyphs[first] as Glyph
    if (glyph.turn === 0) pieces.push(pieceOf(clip, [first, begin], [at, glyph]))
    first = at + 1
  }
  return pieces.map(piece => ({ ...piece, alone: pieces.length === 1 }))
}

type Placed = readonly [at: number, glyph: Glyph]

const pieceOf = (clip: Box, [first, begin]: Placed, [last, end]: Placed): Omit<Piece, 'alone'> => {
  const [before, behind] = [begin.box[0] - clip[0], clip[2] - end.box[2]]
  const isAt = (room: number, glyph: Glyph) => Math.abs(room) <= AT_EDGE * widthOf(glyph)
  return {
    clip,
    first,
    last,
    digit: widthOf(end),
    size: end.size,
    room: before + behind,
    side: Math.min(before, behind),
    atLeft: isAt(before, begin),
    atRight: isAt(behind, end),
    isFull: before < widthOf(begin),
    isLast: clip[3] - end.box[3] < end.box[3] - end.box[1],
  }
}
