/** The document cut at its headings: a line in which a heading stands among other words is parted. */

import type { Word } from '../../model/print'
import type { HeadingPlace } from './candidates'
import { anchorAround, type PrintLine } from './printLines'
import type { Spot } from './spot'

/** Print of a report by section; lines that hold a heading are there in parts, with the number of the whole. */
export interface CutLines {
  readonly before: readonly PrintLine[]
  readonly sections: readonly { readonly heading: HeadingPlace; readonly lines: readonly PrintLine[] }[]
  /** Numbers of the lines that were parted. */
  readonly parted: ReadonlySet<number>
}

/** @param headings in the order of the document. */
export const cutLines = (lines: readonly PrintLine[], headings: readonly HeadingPlace[]): CutLines => {
  const end: Spot = { line: lines.length, at: 0 }
  const begin: Spot = { line: 0, at: 0 }
  const parted = headings.flatMap(({ begin, end }) => [begin.line, end.line].map(line => lines[line]?.number ?? 0))
  return {
    before: linesBetween(lines, begin, headings[0]?.begin ?? end),
    sections: headings.map((heading, index) => ({ heading, lines: linesBetween(lines, heading.end, headings[index + 1]?.begin ?? end) })),
    parted: new Set(parted),
  }
}

const linesBetween = (lines: readonly PrintLine[], from: Spot, to: Spot): PrintLine[] => {
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
const printed = (part: PrintLine): PrintLine[] => (/[^\s\u3000#>*|\ufeff]/.test(part.text) ? [part] : [])

/** The part of a line between two offsets of its text, without blanks at its ends. */
export const partOf = (line: PrintLine, from: number, to: number): PrintLine => {
  const print = line.text.slice(from, to)
  const begin = from + (print.length - print.trimStart().length)
  const text = print.trim()
  const words = line.words.flatMap(word => partOfWord(word, begin, begin + text.length))
  return { ...line, text, words: words.length > 0 ? words : [wholeWord(line, text, begin)] }
}

const partOfWord = (word: Word, from: number, to: number): Word[] => {
  const { start, end } = word.anchor
  if (end <= from || start >= to) return []
  if (start >= from && end <= to) return [word]
  const [begin, stop] = [Math.max(start, from), Math.min(end, to)]
  const at = (offset: number) => word.left + ((word.right - word.left) * (offset - start)) / (end - start)
  const moved = { left: at(begin) - word.left, right: at(stop) - word.right }
  const { box } = word.anchor
  return [
    {
      ...word,
      text: word.text.slice(begin - start, stop - start),
      left: word.left + moved.left,
      right: word.right + moved.right,
      anchor: {
        ...word.anchor,
        start: begin,
        end: stop,
        ...(box ? { box: [box[0] + moved.left, box[1], box[2] + moved.right, box[3]] as const } : {}),
      },
    },
  ]
}

/** A line too long to be split into words has its place all the same. */
const wholeWord = ({ number, words }: PrintLine, text: string, start: number): Word => {
  const anchor = anchorAround(words.map(word => word.anchor))
  return {
    text,
    anchor: { ...anchor, line: number, start, end: start + text.length },
    left: 0,
    right: 0,
    top: words[0]?.top ?? number,
    bottom: words[0]?.bottom ?? number + 1,
  }
}
