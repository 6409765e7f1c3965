/** Figures of lines as columns hold them, one each: what stands close in tight columns runs together, and digits that are set apart fall apart. */
import type { Box } from '../../model/place'
import { around } from '../cell/sortInk'
import type { Piece } from './printPieces'

/** Figures side by side, from the left. */
export interface Line {
  readonly figures: readonly Piece[]
  readonly middle: number
}

export interface Column {
  readonly left: number
  readonly right: number
}

/** White between columns, in characters. */
export const APART = 0.3
/** White between digits of one figure is no wider than this part of that between columns, */
const DIGITS = 0.5
/** and of that between the figures of a table of one line: there no other line tells. */
const DIGITS_ALONE = 0.3
/** White between two figures of tight columns is at least so wide, in characters, and so many times as wide as any between digits of either. */
const TIGHT = 0.12
const WIDER = 1.3

/** Where figures of all lines stand, with white between them from the first line to the last. */
export const columnsOf = (lines: readonly Line[], em: number, apart = APART): readonly Column[] => {
  const columns: { left: number; right: number }[] = []
  const boxes = lines.flatMap(({ figures }) => figures.map(({ box }) => box)).toSorted((one, other) => one[0] - other[0])
  for (const [left, , right] of boxes) {
    const last = columns.at(-1)
    if (last && left - last.right < apart * em) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

/** White between columns, from the left. */
export const channelsOf = (columns: readonly Column[]) =>
  columns.slice(1).map((column, at) => [(columns[at] as Column).right, column.left] as const)

interface Columned {
  readonly lines: readonly Line[]
  readonly columns: readonly Column[]
}

/** @returns the same lines with one figure a column at most, and their columns; null where it can't be told what is one. */
export const oneEach = (lines: readonly Line[], em: number): Columned | null => {
  const [only] = lines
  if (only && lines.length === 1) {
    const joined = [joinedAlone(only)]
    return { lines: joined, columns: columnsOf(joined, em) }
  }
  const parted = columnsOf(lines, em).reduce<readonly Line[] | null>((all, column) => all && partedIn(all, column, em), lines)
  if (!parted) return null
  const columns = columnsOf(parted, em, parted === lines ? APART : TIGHT)
  const joined = joinedIn(parted, columns)
  return joined && { lines: joined, columns }
}

const within = ({ figures }: Line, { left, right }: Column): readonly Piece[] =>
  figures.filter(({ box }) => box[0] < right && box[2] > left)

/**
 * A column in which most lines have two figures is two: where others have one across both, its signs are parted there. What does not part is left out, so
 * that it has no place and its row is asked for, where the white of the columns is too wide, and too empty, for one between digits.
 */
const partedIn = (lines: readonly Line[], column: Column, em: number): readonly Line[] | null => {
  const twos = lines.map(line => within(line, column)).filter(own => own.length === 2) as (readonly [Piece, Piece])[]
  const left = Math.max(...twos.map(([{ box }]) => box[2]))
  const right = Math.min(...twos.map(([, { box }]) => box[0]))
  const isAcross = ({ box }: Piece) => box[0] < left && box[2] > right
  const across = lines.filter(line => within(line, column).some(isAcross))
  if (twos.length <= across.length || 2 * twos.length < lines.length || right - left < TIGHT * em) return lines
  const out = lines.map(line => ({
    ...line,
    figures: line.figures.flatMap(figure =>
      within(line, column).includes(figure) && isAcross(figure) ? partsOf(figure, left, right, em) : [figure],
    ),
  }))
  const unparted = out.flatMap(line => within(line, column).filter(isAcross))
  if (unparted.length === 0) return out
  const seen = [...twos.flat(), ...unparted].map(({ signs }) => signs)
  const isEmpty = !seen.flat().some(sign => sign[0] >= left && sign[2] <= right)
  if (!isEmpty || right - left < WIDER * Math.max(0, ...seen.flatMap(whitesOf))) return null
  const told = out.map(line => ({ ...line, figures: line.figures.filter(figure => !unparted.includes(figure)) }))
  return told.some(({ figures }) => figures.length === 0) ? null : told
}

/** A figure's signs on either side of a place between two columns; the figure itself where they don't part there. */
const partsOf = (figure: Piece, left: number, right: number, em: number): readonly Piece[] => {
  const middle = (left + right) / 2
  const sides = [
    figure.signs.filter(box => (box[0] + box[2]) / 2 < middle),
    figure.signs.filter(box => (box[0] + box[2]) / 2 >= middle),
  ] as const
  if (sides.some(side => side.length === 0)) return [figure]
  const [first, second] = sides.map(signs => partOf(figure, signs)) as [Piece, Piece]
  const white = second.box[0] - first.box[2]
  const digits = Math.max(0, ...sides.flatMap(whitesOf))
  return white >= TIGHT * em && white >= WIDER * digits ? [first, second] : [figure]
}

const partOf = (figure: Piece, signs: readonly Box[]): Piece => ({ ...figure, signs, box: around(signs.map(box => ({ box }))) })

/** White between what stands side by side; none between strokes above each other. */
const whitesOf = (boxes: readonly Box[]): readonly number[] => {
  let end = boxes[0]?.[2] ?? 0
  return boxes
    .toSorted((one, other) => one[0] - other[0])
    .slice(1)
    .map(box => {
      const white = box[0] - end
      end = Math.max(end, box[2])
      return white
    })
}

/** Where most lines have one figure in a column, two of another line are one whose digits stand apart: no wider than others, with less white than between columns. */
const joinedIn = (lines: readonly Line[], columns: readonly Column[]): readonly Line[] | null => {
  const cells = lines.map(line => columns.map(column => within(line, column)))
  const widest = Math.max(0, ...cells.flat().flatMap(own => (own.length === 1 ? widthOf(own) : [])))
  const isMostlyOne = (column: number) =>
    count(cells, own => (own[column]?.length ?? 0) > 1) < count(cells, own => own[column]?.length === 1)
  // A digit that stands where the white is leaves no room for an edge of columns there.
  const isFilled = (own: readonly Piece[], column: number) =>
    own
      .slice(1)
      .every(({ box: [right] }, at) =>
        cells.some(row => row[column]?.length === 1 && isDigitOver(row[column]?.[0] as Piece, (own[at] as Piece).box[2], right)),
      )
  const isOne = (own: readonly Piece[], column: number, row: readonly (readonly Piece[])[]) =>
    (isMostlyOne(column) || isFilled(own, column)) &&
    widthOf(own) <= widest &&
    Math.max(...whitesOf(boxesOf(own))) <= DIGITS * Math.min(...whitesOf(row.filter(({ length }) => length > 0).map(around)))
  const out = cells.map(row => row.map((own, column) => (own.length > 1 && isOne(own, column, row) ? [wholeOf(own)] : own)))
  return out.some(row => row.some(({ length }) => length > 1))
    ? null
    : lines.map((line, at) => ({ ...line, figures: (out[at] ?? []).flat() }))
}

const isDigitOver = ({ signs, box }: Piece, from: number, to: number): boolean => signs.length === 1 && box[0] <= from && box[2] >= to

const count = <T>(all: readonly T[], is: (item: T) => boolean): number => all.filter(is).length

const boxesOf = (pieces: readonly Piece[]): readonly Box[] => pieces.map(({ box }) => box)

const joinedAlone = (line: Line): Line => {
  const boxes = boxesOf(line.figures)
  const usual = whitesOf(boxes).toSorted((one, other) => one - other)[boxes.length >> 1] ?? 0
  const figures: Piece[] = []
  for (const figure of line.figures) {
    const last = figures.at(-1)
    if (last && figure.box[0] - last.box[2] <= DIGITS_ALONE * usual) figures[figures.length - 1] = wholeOf([last, figure])
    else figures.push(figure)
  }
  return { ...line, figures }
}

const widthOf = (own: readonly Piece[]): number => (own.at(-1) as Piece).box[2] - (own[0] as Piece).box[0]

const wholeOf = (own: readonly Piece[]): Piece => ({ ...(own[0] as Piece), signs: own.flatMap(({ signs }) => signs), box: around(own) })
