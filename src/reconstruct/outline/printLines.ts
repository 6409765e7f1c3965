/** The words of a document with their places, line by line, whether a place is a box on a page, a cell of a table or a column of a text line. */

import type { Anchor, Box } from '../../model/place'
import type { Word } from '../../model/print'
import type { Run, SourceDocument } from '../../model/source'
import { BARS, isRule } from '../../text/bars'
import { withoutNoContent } from '../../text/noContent'
import { withoutTranslations } from '../../text/translation'
import { MAX_TABLE_LINE, MAX_WORDS_OF_LINE } from '../weights'
import { type Separator, separatorOf } from './separator'

/** A line with its words from left to right. */
export interface PrintLine {
  /** Counts from 1 into the document's lines. */
  readonly number: number
  readonly text: string
  /** Index of its sheet in the document's pages, plus 1; 0 for a document without pages. */
  readonly page: number
  readonly words: readonly Word[]
}

/** Every line of the document with its words: those of its tables, else those printed on its pages, else those of its text. */
export const documentToLines = (source: SourceDocument): PrintLine[] => {
  const words = wordsByLine(source)
  const all = source.lines.map(line => line.text)
  const texts = source.pages.length === 0 && words.size === 0 ? withoutTranslations(withoutNoContent(all)) : all
  const separator = source.pages.length === 0 ? separatorOf(texts) : null
  return source.lines.map((line, index) => {
    const text = texts[index] ?? ''
    return {
      number: index + 1,
      text: separator ? withoutBlankCells(text, separator) : text,
      page: (line.sheet ?? -1) + 1,
      words: words.get(index + 1) ?? (source.pages.length > 0 ? [] : textToWords(text, index + 1, separator)),
    }
  })
}

/** What stands alone in a row of a sheet: a title, a heading or running text, without the separators of the blank cells behind it. */
const withoutBlankCells = (text: string, separator: Separator): string => {
  const first = text.indexOf(separator)
  return first >= 0 && /^[,;\s]*$/.test(text.slice(first)) ? text.slice(0, first) : text
}

const wordsByLine = ({ pages, printTables = [] }: SourceDocument): ReadonlyMap<number, readonly Word[]> => {
  const lines = new Map<number, Word[]>()
  const add = (word: Word) => {
    const line = lines.get(word.anchor.line)
    if (line) line.push(word)
    else lines.set(word.anchor.line, [word])
  }
  for (const table of printTables) for (const { cells } of table.rows) for (const { words } of cells) for (const word of words) add(word)
  for (const page of pages) {
    const edge = page.left ?? 0
    for (const run of page.runs) add(runToWord(run, page.number, edge))
  }
  for (const line of lines.values()) line.sort((one, other) => one.anchor.start - other.anchor.start)
  return lines
}

const runToWord = ({ text, line, start, box, ink, doubt, cut, full }: Run, page: number, edge: number): Word => {
  const anchor = { line, start, end: start + text.length, page, box }
  const word = { text, anchor, left: box[0] - edge, right: box[2] - edge, top: box[1], bottom: box[3] }
  if (ink === undefined && !doubt && !cut && !full) return word
  const marks = { ...(doubt ? { doubt } : {}), ...(cut ? { cut } : {}), ...(full ? { full } : {}) }
  return { ...word, ...(ink === undefined ? {} : { ink }), ...marks }
}

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** Columns a text takes in a fixed-width face: a Chinese character two, any other one. */
export const columnsOf = (text: string): number => {
  let columns = 0
  for (const char of text) columns += wide.test(char) ? 2 : 1
  return columns
}

/** What parts words, besides blanks: bars, and in a sheet saved as text its separator and quotes too. */
const words = {
  text: new RegExp(`[^\\s\\u3000\\u00a0${BARS}]+`, 'g'),
  ',': new RegExp(`[^\\s\\u3000\\u00a0${BARS},"]+`, 'g'),
  ';': new RegExp(`[^\\s\\u3000\\u00a0${BARS};"]+`, 'g'),
}

/** What mail programs set before the lines of the mail that is answered. */
const quoteMark = /^>{1,9}$/

/** What a figure counts, a blank behind it: 10 件 is one word. */
const unit = /^(?:件次?|条|宗|个|项|份|起|人次?|户次?|万?元)$/

/** The mark of a label's numeral that blanks part from both: 5 . 属于三类内部事务信息. Without it 5 is a figure. */
const smallGap = /^[ \u00a0\u3000]{1,2}$/
const markApart = /^[.．、][ \u00a0\u3000]{0,2}\p{Script=Han}/u
const isNumeralApart = ({ text, anchor: { start, end } }: Word, line: string, next: number): boolean => {
  if (!smallGap.test(line.slice(end, next))) return false
  // The mark, then the first word behind it.
  return /^\d{1,2}$/.test(text) ? markApart.test(line.slice(next, next + 4)) : /^\d{1,2}[.．、]$/.test(text) && end - start > text.length
}

const textToWords = (line: string, number: number, separator: Separator | null): Word[] => {
  if (line.length > MAX_TABLE_LINE || isRule(line)) return []
  const found: Word[] = []
  let end = 0
  let right = 0
  for (const match of line.matchAll(words[separator && line.includes(separator) ? separator : 'text'])) {
    const start = match.index
    if (found.length === 0 && quoteMark.test(match[0])) continue
    const left = right + columnsOf(line.slice(end, start))
    end = start + match[0].length
    right = left + columnsOf(match[0])
    const last = found.at(-1)
    const isUnit = last && unit.test(match[0]) && /[0-9０-９]$/.test(last.text) && start === last.anchor.end + 1
    if (last && (isUnit || isNumeralApart(last, line, start))) {
      found[found.length - 1] = { ...last, text: last.text + match[0], anchor: { ...last.anchor, end }, right }
      continue
    }
    if (found.length >= MAX_WORDS_OF_LINE) return []
    found.push({ text: match[0], anchor: { line: number, start, end }, left, right, top: number, bottom: number + 1 })
  }
  return found
}

/** One anchor around words that stand on one line, or the first line's part of words that do not; null for none. */
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
