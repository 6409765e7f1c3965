/** How the lines of a long document are cut into chunks, and what is shown of an endless line. */

/** Lines in a chunk. A usual report has fewer than three chunks and is shown whole. */
export const chunkSize = 250

/** How many chunks so many lines make. */
export const chunkCount = (lines: number): number => Math.max(1, Math.ceil(lines / chunkSize))

/** The chunk of a line, counted from 1. */
export const chunkOf = (line: number): number => Math.floor((line - 1) / chunkSize)

/** Characters of one line that are shown; a file without line breaks would be one endless line. */
const longestLine = 6000

/** The part of a line's text to show, around a place in it. `before` and `after` say whether text is left out. */
export const partOfLine = (text: string, around: number): { start: number; text: string; before: boolean; after: boolean } => {
  if (text.length <= longestLine) return { start: 0, text, before: false, after: false }
  const start = Math.max(0, Math.min(around - longestLine / 2, text.length - longestLine))
  return { start, text: text.slice(start, start + longestLine), before: start > 0, after: start + longestLine < text.length }
}
