/** Pieces: the words of the document with their places, whether the place is a box on a page or a column of a text line. */
import type { Anchor, Box, SourceDocument, SourceLine } from '../../model/source'

export interface Piece {
  readonly text: string
  readonly anchor: Anchor
  /** Horizontal extent: points on a page, columns (half-width characters) in a text. */
  readonly left: number
  readonly right: number
  /** Vertical extent: points on a page, line numbers in a text. */
  readonly top: number
  readonly bottom: number
}

/** A line with its pieces from left to right. */
export interface PieceLine {
  /** Counts from 1 into the document's lines. */
  readonly number: number
  readonly text: string
  /** Index of its sheet in the document's pages, plus 1; 0 for text. */
  readonly page: number
  readonly pieces: readonly Piece[]
}

/** Every line of the document with its pieces; lines without print have none. */
export const documentToLines = (source: SourceDocument): PieceLine[] =>
  source.kind === 'pdf' ? pagesToLines(source) : source.lines.map((line, index) => textToLine(line, index + 1))

const pagesToLines = (source: SourceDocument): PieceLine[] => {
  const pieces = source.lines.map((): Piece[] => [])
  for (const page of source.pages) {
    const edge = page.left ?? 0
    for (const run of page.runs) {
      const anchor: Anchor = { line: run.line, start: run.start, end: run.start + run.text.length, page: page.number, box: run.box }
      pieces[run.line - 1]?.push({
        text: run.text,
        anchor,
        left: run.box[0] - edge,
        right: run.box[2] - edge,
        top: run.box[1],
        bottom: run.box[3],
      })
    }
  }
  for (const line of pieces) line.sort((one, other) => one.anchor.start - other.anchor.start)
  return source.lines.map((line, index) => ({
    number: index + 1,
    text: line.text,
    page: (line.sheet ?? -1) + 1,
    pieces: pieces[index] ?? [],
  }))
}

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** Columns a text takes in a fixed-width face: a Chinese character two, any other one. */
export const columnsOf = (text: string): number => {
  let columns = 0
  for (const char of text) columns += wide.test(char) ? 2 : 1
  return columns
}

/** Longer lines than this hold no table; splitting them into words would only cost time and memory. Characters. */
export const MAX_TABLE_LINE = 2000

const textToLine = (line: SourceLine, number: number): PieceLine => {
  if (line.text.length > MAX_TABLE_LINE) return { number, text: line.text, page: 0, pieces: [] }
  const pieces: Piece[] = []
  let end = 0
  let right = 0
  for (const match of line.text.matchAll(/[^\s\u3000\u00a0]+/g)) {
    const start = match.index
    const left = right + columnsOf(line.text.slice(end, start))
    end = start + match[0].length
    right = left + columnsOf(match[0])
    const anchor: Anchor = { line: number, start, end }
    pieces.push({ text: match[0], anchor, left, right, top: number, bottom: number + 1 })
  }
  return { number, text: line.text, page: 0, pieces }
}

/** One anchor around pieces that stand on one line, or the first line's part of pieces that do not; null for none. */
export const anchorAround = (anchors: readonly Anchor[]): Anchor | null => {
  const first = anchors[0]
  if (!first) return null
  if (anchors.length === 1) return first
  let { start, end, box } = first
  for (const anchor of anchors) {
    if (anchor.line === first.line) {
      start = Math.min(start, anchor.start)
      end = Math.max(end, anchor.end)
    }
    if (anchor.page === first.page && anchor.box) box = box ? boxAround(box, anchor.box) : anchor.box
  }
  return { line: first.line, start, end, ...(first.page === undefined ? {} : { page: first.page }), ...(box ? { box } : {}) }
}

const boxAround = (one: Box, other: Box): Box => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
]
