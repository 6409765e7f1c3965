/** Pages as plain text of fixed width, blanks standing for the room between words, as layout-keeping converters print them. */
import type { Page, SourceDocument } from '../model/source'
import { runsToLines } from '../read/page/lines'
import { columnsOf } from '../reconstruct/outline/printLines'

export interface Print {
  /** Points that one column of print stands for. */
  readonly unit: number
  /** A Chinese character takes two columns; else one, and what stands behind it is moved to its place by blanks all the same. */
  readonly wide: boolean
  /** Pages are told apart by a form feed, by an empty line or not at all. */
  readonly between: '\f' | '\n' | ''
}

/** A drawn document as such text. */
export const layOut = (source: SourceDocument, print: Print): SourceDocument => {
  const text = source.pages.map((page, index) => (index === 0 ? '' : print.between) + pageText(page, print)).join('')
  return { kind: 'text', lines: text.split('\n').map(line => ({ text: line })), pages: [], losses: [] }
}

const pageText = (page: Page, print: Print): string => {
  const runs = page.runs.map(run => ({ ...run }))
  const lines = runsToLines(runs, { page: page.number, sheet: 0 }, 1)
  return lines
    .map((_, index) =>
      runs
        .filter(run => run.line === index + 1)
        .sort((one, other) => one.start - other.start)
        .reduce((line, run) => append(line, run.text, run.box[0], print), ''),
    )
    .map(line => `${line}\n`)
    .join('')
}

const append = (line: string, text: string, left: number, { unit, wide }: Print): string => {
  const taken = wide ? columnsOf(line) : line.length
  const blanks = Math.round(left / unit) - taken
  return line + ' '.repeat(line === '' ? Math.max(0, blanks) : Math.max(1, blanks)) + text
}
