/** Which part of a long document is on the page: whole chunks around the place that was last asked for, growing as one scrolls. */

/** Lines in a chunk. A usual report has fewer than three chunks and is shown whole. */
export const chunkSize = 250

/** Chunks from `from` up to and including `to`. */
export interface LineWindow {
  readonly from: number
  readonly to: number
}

export const chunkCount = (lines: number): number => Math.max(1, Math.ceil(lines / chunkSize))

export const chunkOf = (line: number): number => Math.floor((line - 1) / chunkSize)

/** The window around a line (1-based), or at the beginning. */
export const windowAround = (line: number | null, lines: number): LineWindow => {
  const middle = Math.min(line === null ? 0 : chunkOf(line), chunkCount(lines) - 1)
  return { from: Math.max(0, middle - 1), to: Math.min(chunkCount(lines) - 1, middle + 1) }
}

/** The same window where the line is in it, otherwise the one around the line. */
export const windowWith = (window: LineWindow, line: number, lines: number): LineWindow => {
  const chunk = chunkOf(line)
  return chunk >= window.from && chunk <= window.to ? window : windowAround(line, lines)
}

/** The chunks of a window, in order. */
export const chunksOf = ({ from, to }: LineWindow): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

export const growUp = (window: LineWindow): LineWindow => (window.from === 0 ? window : { ...window, from: window.from - 1 })

export const growDown = (window: LineWindow, lines: number): LineWindow =>
  window.to >= chunkCount(lines) - 1 ? window : { ...window, to: window.to + 1 }

/** Characters of one line that are shown; a file without line breaks would be one endless line. */
const longestLine = 6000

/** The part of a line's text to show, around a place in it. `before` and `after` say whether text is left out. */
export const partOfLine = (text: string, around: number): { start: number; text: string; before: boolean; after: boolean } => {
  if (text.length <= longestLine) return { start: 0, text, before: false, after: false }
  const start = Math.max(0, Math.min(around - longestLine / 2, text.length - longestLine))
  return { start, text: text.slice(start, start + longestLine), before: start > 0, after: start + longestLine < text.length }
}
