/** pdf.js's own text of a page, up to the limit. */

import { MAX_TEXT_ITEMS, PageTooFull } from '../../limits'
import type { PDFPageProxy, TextContent } from './types'

/** @throws PageTooFull */
export const readTextItems = async (page: PDFPageProxy, limit = MAX_TEXT_ITEMS): Promise<TextContent['items']> => {
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader()
  const items: TextContent['items'] = []
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const item of next.value.items) items.push(item)
    if (items.length > limit) throw new PageTooFull(page.pageNumber)
  }
  return items
}
