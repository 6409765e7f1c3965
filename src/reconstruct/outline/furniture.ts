/** What stands on a page but is not part of the report: page numbers, running heads, addresses that browsers print. */
import type { Page } from '../../model/source'
import type { PieceLine } from './piece'

/** Printed heads and feet stand within this part of the page's height from its edge. */
const MARGIN = 0.09

const pageNumber =
  /^(?:[-—–－·•]\s{0,9}\d{1,4}\s{0,9}[-—–－·•]|第\s{0,9}\d{1,4}\s{0,9}页(?:\s{0,9}[,，/]?\s{0,9}共\s{0,9}\d{1,4}\s{0,9}页)?|Page\s{0,9}\d{1,6}(?:\s{0,9}of\s{0,9}\d{1,6})?)$/i
const bareNumber = /^\d{1,4}(?:\s*\/\s*\d{1,4})?$/
const address = /^(?:https?|file):\/\/\S*(?:\s+\d+\s*\/\s*\d+)?$/i

/** Numbers of the lines that belong to the page and not to the report. */
export const findFurniture = (lines: readonly PieceLine[], pages: readonly Page[]): ReadonlySet<number> => {
  const found = new Set<number>()
  const margins = new Map<string, { lines: number[]; pages: Set<number> }>()
  for (const line of lines) {
    const text = line.text.trim()
    if (pageNumber.test(text) || address.test(text)) found.add(line.number)
    const page = pages[line.page - 1]
    if (!page || !inMargin(line, page)) continue
    if (bareNumber.test(text)) found.add(line.number)
    const shape = text.replace(/\d+/g, '0')
    const seen = margins.get(shape) ?? { lines: [], pages: new Set<number>() }
    seen.lines.push(line.number)
    seen.pages.add(line.page)
    margins.set(shape, seen)
  }
  // A head or foot is what the margins of several pages repeat; a table's rows do not differ by page only.
  for (const { lines: repeated, pages: on } of margins.values()) if (on.size >= 2) for (const number of repeated) found.add(number)
  return found
}

const inMargin = (line: PieceLine, page: Page): boolean => {
  const first = line.pieces[0]
  if (!first || line.pieces.length > 4) return false
  return first.bottom < page.height * MARGIN || first.top > page.height * (1 - MARGIN)
}
