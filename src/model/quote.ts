/** The very words within the sentence that a finding quotes. */
import type { SourceLine } from './source'
import type { Place } from './subject'

/** Characters before the words that tell where in the quote they stand, when a number is in it twice. */
const context = 24

/**
 * Where in a finding's quote the words stand that its anchor points to. Offsets in the quote, end exclusive.
 * @returns undefined where the whole quote is meant or the words are not to be found.
 */
export const markIn = ({ quote, anchor }: Place, lines: readonly SourceLine[]): readonly [number, number] | undefined => {
  if (!quote || !anchor) return undefined
  const line = lines[anchor.line - 1]?.text ?? ''
  const words = line.slice(anchor.start, anchor.end).trim()
  if (words === '' || words.length >= quote.length) return undefined
  for (let known = Math.min(context, anchor.start); known >= 0; known--) {
    const found = quote.indexOf(line.slice(anchor.start - known, anchor.start) + words)
    if (found >= 0) return [found + known, found + known + words.length]
  }
  return undefined
}
