/** Pages in the wrong order are said, never mended: the printed page numbers tell. */
import type { PieceLine } from './piece'

const printedNumber = /^(?:[-—–－·•]\s*(\d{1,4})\s*[-—–－·•]|第\s*(\d{1,4})\s*页.*|(\d{1,4})(?:\s*\/\s*\d{1,4})?)$/

/**
 * @param furniture the lines that are page numbers, heads and feet.
 * @returns a sentence for the first page whose printed number is lower than that of a page before it; none where all rise.
 */
export const pageOrderLosses = (lines: readonly PieceLine[], furniture: ReadonlySet<number>): string[] => {
  let last: { number: number; page: number } | null = null
  for (const line of lines) {
    const match = furniture.has(line.number) && line.page > 0 ? printedNumber.exec(line.text.trim()) : null
    if (!match) continue
    const number = Number(match[1] ?? match[2] ?? match[3])
    if (last && line.page > last.page && number < last.number)
      return [`第 ${line.page} 页印的页码是 ${number}，前面第 ${last.page} 页印的是 ${last.number}，页面次序可能颠倒，请理顺后再核对`]
    last = { number, page: line.page }
  }
  return []
}
