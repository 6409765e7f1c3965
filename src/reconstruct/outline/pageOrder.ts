/** Pages in the wrong order are said, never mended: the printed page numbers tell. */
import { pageNumberOf } from '../../text/pageNumber'
import type { PrintLine } from './printLines'

/**
 * @param furniture the lines that are page numbers, heads and feet.
 * @returns a sentence for the first page whose printed number is lower than that of a page before it; none where all rise.
 */
export const pageOrderLosses = (lines: readonly PrintLine[], furniture: ReadonlySet<number>): string[] => {
  let last: { number: number; page: number } | null = null
  for (const line of lines) {
    const number = furniture.has(line.number) && line.page > 0 ? pageNumberOf(line.text)?.number : undefined
    if (number === undefined) continue
    if (last && line.page > last.page && number < last.number)
      return [`第 ${line.page} 页印的页码是 ${number}，前面第 ${last.page} 页印的是 ${last.number}，页面次序可能颠倒，请理顺后再核对`]
    last = { number, page: line.page }
  }
  return []
}
