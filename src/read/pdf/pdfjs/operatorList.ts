/** A page's drawing operations, up to the limit. */

import { MAX_OPERATORS, PageTooFull } from '../../limits'
import type { PDFOperatorList, PDFPageProxy } from './types'

/** Where pdf.js hands over what it has of a page; not part of its types. */
interface Receiver {
  _renderPageChunk?(chunk: { readonly length: number }, state: unknown): void
}

/**
 * Asks for all operations of a page. A page can repeat a drawing in a drawing in a drawing, so that a small file makes as many
 * operations as it likes: beyond the limit they are dropped as they come.
 * @throws PageTooFull
 */
export const readOperators = (page: PDFPageProxy, limit = MAX_OPERATORS): Promise<PDFOperatorList> =>
  new Promise((resolve, reject) => {
    limitOperators(page, limit, () => reject(new PageTooFull(page.pageNumber)))
    page.getOperatorList().then(resolve, reject)
  })

/** Drops what a page draws beyond the limit. @param exceeded is called once, at the first operation too many. */
export const limitOperators = (page: PDFPageProxy, limit: number, exceeded: () => void): void => {
  const receiver = page as unknown as Receiver
  const receive = receiver._renderPageChunk?.bind(page)
  if (!receive) return
  let received = 0
  receiver._renderPageChunk = (chunk, state) => {
    if (received > limit) return
    received += chunk.length
    if (received > limit) exceeded()
    else receive(chunk, state)
  }
}
