/** Labels of rows where no rule parts them: lines of print about the middle of the figures beside them. */
import { median } from '../../geometry/median'
import type { Box } from '../../model/place'
import { around } from '../cell/sortInk'
import { middleDown, type Piece } from './printPieces'

/** White between pieces of one line of print, in characters: a comma that is as small as dust leaves its whole place white, and what is white beside its neighbours. */
const GAP = 1.2
/** Lines begin below each other within so much of a character; a place where so many do is a column's. */
const BELOW = 0.4
const BEGIN = 3
/** White before a column, in characters: between the characters of a line there is less, wherever other lines begin. */
const COLUMN = 0.55
/** Lines of a label stand about its figures' middle within so much of a character. */
const MIDDLE = 0.4
/** Lines of one label are no further from each other, from middle to middle, in characters. */
const PITCH = 1.9
/** So far off, in characters, a line still begins or has its middle where another of its label does. */
const IN_LINE = 0.7

export interface TextLine {
  readonly box: Box
  readonly middle: number
}

/** Pieces as lines of print, from the top. @param parts whether a line ends before a piece, however little white is between. */
export const textLines = (pieces: readonly Piece[], em: number, parts: (piece: Piece) => boolean = () => false): readonly TextLine[] => {
  const lines: Piece[][] = []
  for (const piece of printOf(pieces, em)) {
    const home = lines.find(own => {
      const last = own.at(-1) as Piece
      return piece.box[0] - last.box[2] <= GAP * em && areBeside(around(own), piece.box)
    })
    if (home && !parts(piece)) home.push(piece)
    else lines.push([piece])
  }
  return lines.map(lineOf).toSorted((one, other) => one.middle - other.middle)
}

/** From the left; without points and dashes. */
const printOf = (pieces: readonly Piece[], em: number): readonly Piece[] =>
  pieces.filter(({ box }) => box[3] - box[1] > em / 4).toSorted((one, other) => one.box[0] - other.box[0])

/** The same of labels, which stand in columns: where other lines begin another one does. */
export const labelLines = (pieces: readonly Piece[], em: number): readonly TextLine[] => {
  const print = printOf(pieces, em)
  const whiteBefore = (piece: Piece) =>
    print.reduce(
      (least, { box }) => (box[2] <= piece.box[0] && areBeside(box, piece.box) ? Math.min(least, piece.box[0] - box[2]) : least),
      Number.POSITIVE_INFINITY,
    )
  const begins = print.filter(piece => whiteBefore(piece) > GAP * em).map(({ box }) => box[0])
  const isBelow = ({ box }: Piece) => begins.filter(x => Math.abs(x - box[0]) <= BELOW * em).length >= BEGIN
  return textLines(pieces, em, piece => isBelow(piece) && whiteBefore(piece) >= COLUMN * em).map(line => withNumeral(line, pieces, em))
}

/** Characters that a stroke of 一, 二 or 三 is wide: dust is less, a rule more. */
const STROKE = [0.4, 1.2] as const

/** A line with what it begins with where that is as low as a dash: 一、. Else the next one of its label would begin further left. */
const withNumeral = (line: TextLine, pieces: readonly Piece[], em: number): TextLine => {
  const [left, top, , bottom] = line.box
  const isStroke = ({ box }: Piece) => box[3] - box[1] <= em / 4 && box[2] - box[0] >= STROKE[0] * em && box[2] - box[0] <= STROKE[1] * em
  const isBefore = ({ box }: Piece) => box[2] <= left && left - box[2] <= GAP * em && box[1] >= top && box[3] <= bottom
  const strokes = pieces.filter(piece => isStroke(piece) && isBefore(piece))
  return strokes.length === 0 ? line : { ...line, box: around([line, ...strokes]) }
}

const lineOf = (pieces: readonly Piece[]): TextLine => {
  const box = around(pieces)
  const high = Math.max(...pieces.map(piece => piece.box[3] - piece.box[1]))
  const whole = pieces.filter(piece => piece.box[3] - piece.box[1] >= 0.7 * high)
  return { box, middle: median(whole.map(piece => middleDown(piece.box))) as number }
}

/** Whether print stands on one line: half of what is lower is beside the other. */
const areBeside = (one: Box, other: Box): boolean =>
  Math.min(one[3], other[3]) - Math.max(one[1], other[1]) >= Math.min(one[3] - one[1], other[3] - other[1]) / 2

/**
 * The label of each row of figures: of the lines about its middle the rightmost ones; what is left of them spans rows.
 * @param middles of the rows, from the top. @returns for each its label's lines, from the top; none where it has none.
 */
export const labelsOfRows = (middles: readonly number[], lines: readonly TextLine[], em: number): readonly (readonly TextLine[])[] => {
  const taken = new Set<TextLine>()
  const labels: (readonly TextLine[])[] = []
  for (const middle of middles) {
    const label = labelAt(
      middle,
      lines.filter(line => !taken.has(line)),
      middles,
      em,
    )
    for (const line of label) taken.add(line)
    labels.push(label)
  }
  return labels
}

const labelAt = (middle: number, lines: readonly TextLine[], middles: readonly number[], em: number): readonly TextLine[] => {
  const isOwn = (line: TextLine) => middles.every(other => Math.abs(other - line.middle) >= Math.abs(middle - line.middle))
  const own = lines.filter(isOwn)
  const isMiddle = (above: TextLine, below: TextLine) => Math.abs((above.middle + below.middle) / 2 - middle) <= MIDDLE * em
  const near = own.filter(line => isMiddle(line, line)).map(line => [line])
  const pairs = own.flatMap(above => own.filter(below => follows(above, below, em) && isMiddle(above, below)).map(below => [above, below]))
  const start = [...near, ...pairs].toSorted((one, other) => (other[0] as TextLine).box[0] - (one[0] as TextLine).box[0])[0]
  if (!start) return []
  const label = [...start]
  for (;;) {
    const [first, last] = [label[0] as TextLine, label.at(-1) as TextLine]
    const above = own.find(line => follows(line, first, em))
    const below = own.find(line => follows(last, line, em))
    if (!above || !below || !isMiddle(above, below)) return label
    label.unshift(above)
    label.push(below)
  }
}

/** Whether a line is the next of the same text: close below, and begun or centred below the other. */
export const follows = (above: TextLine, below: TextLine, em: number): boolean => {
  const step = below.middle - above.middle
  const off = (side: (box: Box) => number) => Math.abs(side(above.box) - side(below.box))
  return (
    step > em / 2 &&
    step <= PITCH * em &&
    Math.min(
      off(box => box[0]),
      off(box => (box[0] + box[2]) / 2),
    ) <=
      IN_LINE * em
  )
}

/** White around words in their cell, in characters. */
export const AROUND = 0.2

export const wider = ([left, top, right, bottom]: Box, by: number): Box => [left - by, top - by, right + by, bottom + by]
