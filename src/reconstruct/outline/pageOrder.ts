/** Pages in the wrong order are said, never mended: the printed page numbers tell. */
import type { Loss, NumberedPage } from '../../model/loss'
import { pageNumberOf } from '../../text/pageNumber'
import type { PrintLine } from './printLines'

/**
 * @param furniture the lines that are page numbers, heads and feet.
 * @returns a loss for the first page whose printed number is lower than that of a page before it; none where all rise.
 */
export const pageOrderLosses = (lines: readonly PrintLine[], furniture: ReadonlySet<number>): Loss[] => {
  let before: NumberedPage | null = null
  for (const line of lines) {
    const printed = furniture.has(line.number) && line.page > 0 ? pageNumberOf(line.text)?.number : undefined
    if (printed === undefined) continue
    const page = { page: line.page, printed }
    if (before && page.page > before.page && printed < before.printed) return [{ kind: 'page-order', page, before }]
    before = page
  }
  return []
}
