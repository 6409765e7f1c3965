/** The document cut at its headings: a line in which a heading stands among other words is parted. */
import type { HeadingPlace, Spot } from './candidates'
import { anchorAround, type Piece, type PieceLine } from './piece'

/** Print of a report by section; lines that hold a heading are there in parts, with the number of the whole. */
export interface CutLines {
  readonly before: readonly PieceLine[]
  readonly sections: readonly { readonly heading: HeadingPlace; readonly lines: readonly PieceLine[] }[]
  /** Numbers of the lines that were parted. */
  readonly parted: ReadonlySet<number>
}

/** @param headings in the order of the document. */
export const cutLines = (lines: readonly PieceLine[], headings: readonly HeadingPlace[]): CutLines => {
  const end: Spot = { line: lines.length, at: 0 }
  const begin: Spot = { line: 0, at: 0 }
  const parted = headings.flatMap(({ begin, end }) => [begin.line, end.line].map(line => lines[line]?.number ?? 0))
  return {
    before: linesBetween(lines, begin, headings[0]?.begin ?? end),
    sections: headings.map((heading, index) => ({ heading, lines: linesBetween(lines, heading.end, headings[index + 1]?.begin ?? end) })),
    parted: new Set(parted),
  }
}

const linesBetween = (lines: readonly PieceLine[], from: Spot, to: Spot): PieceLine[] => {
  const first = lines[from.line]
  if (!first) return []
  if (from.line === to.line) return printed(partOf(first, from.at, to.at))
  const last = lines[to.line]
  return [
    ...(from.at === 0 ? [first] : printed(partOf(first, from.at, first.text.length))),
    ...lines.slice(from.line + 1, to.line),
    ...(last ? printed(partOf(last, 0, to.at)) : []),
  ]
}

/** A part with nothing but marks in it (##, |) is none. */
const printed = (part: PieceLine): PieceLine[] => (/[^\s\u3000#>*|\ufeff]/.test(part.text) ? [part] : [])

/** The part of a line between two offsets of its text, without blanks at its ends. */
export const partOf = (line: PieceLine, from: number, to: number): PieceLine => {
  const words = line.text.slice(from, to)
  const begin = from + (words.length - words.trimStart().length)
  const text = words.trim()
  const pieces = line.pieces.flatMap(piece => partOfPiece(piece, begin, begin + text.length))
  return { ...line, text, pieces: pieces.length > 0 ? pieces : [wholePiece(line, text, begin)] }
}

const partOfPiece = (piece: Piece, from: number, to: number): Piece[] => {
  const { start, end } = piece.anchor
  if (end <= from || start >= to) return []
  if (start >= from && end <= to) return [piece]
  const [begin, stop] = [Math.max(start, from), Math.min(end, to)]
  const at = (offset: number) => piece.left + ((piece.right - piece.left) * (offset - start)) / (end - start)
  const moved = { left: at(begin) - piece.left, right: at(stop) - piece.right }
  const { box } = piece.anchor
  return [
    {
      ...piece,
      text: piece.text.slice(begin - start, stop - start),
      left: piece.left + moved.left,
      right: piece.right + moved.right,
      anchor: {
        ...piece.anchor,
        start: begin,
        end: stop,
        ...(box ? { box: [box[0] + moved.left, box[1], box[2] + moved.right, box[3]] as const } : {}),
      },
    },
  ]
}

/** A line too long to be split into pieces has its place all the same. */
const wholePiece = ({ number, pieces }: PieceLine, text: string, start: number): Piece => {
  const anchor = anchorAround(pieces.map(piece => piece.anchor))
  return {
    text,
    anchor: { ...anchor, line: number, start, end: start + text.length },
    left: 0,
    right: 0,
    top: pieces[0]?.top ?? number,
    bottom: pieces[0]?.bottom ?? number + 1,
  }
}
