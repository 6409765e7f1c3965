/** Whether a text holds the lines of two columns, or of two pages on a sheet, side by side: running text with other print far behind it or before it. */
import type { SourceLine } from '../../model/source'

/** Blanks that part columns of a page; a table's rows have as many between label and figures, but no sentence. */
const gap = /[ \u3000]{8,999}/
/** So many Han characters are no label. */
const MIN_PROSE = 15
/** A date or a signature may stand behind a last sentence: so few lines are no column. */
const MIN_LINES = 3

export const isSideBySide = (lines: readonly SourceLine[]): boolean => {
  let found = 0
  for (const { text } of lines) {
    if (!text.includes('        ') || !/[。；]/.test(text)) continue
    const parts = text.trim().split(gap)
    if (parts.length > 1 && parts.some(isProse) && ++found >= MIN_LINES) return true
  }
  return false
}

const isProse = (part: string): boolean => /[。；]/.test(part) && (part.match(/\p{Script=Han}/gu)?.length ?? 0) >= MIN_PROSE
