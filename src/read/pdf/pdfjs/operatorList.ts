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
export const readOperators = async (page: PDFPageProxy, limit = MAX_OPERATORS): Promise<PDFOperatorList> => {
  const operations = await new Promise<PDFOperatorList>((resolve, reject) => {
    limitOperators(page, limit, () => reject(new PageTooFull(page.pageNumber)))
    page.getOperatorList().then(resolve, reject)
  })
  if (operations.fnArray.length <= FEW) few.set(page, operations)
  return operations
}

/** So many operations lay a scan over its page, which scanners cut into stripes. */
const FEW = 100
const few = new WeakMap<PDFPageProxy, PDFOperatorList>()

/**
 * The operations of a page that were read before, where they are few: to ask once more has pdf.js decode all of its pictures again. The names of pictures in them
 * mean nothing once the page was cleaned up. @returns null where they are to be asked for.
 */
export const fewOperators = (page: PDFPageProxy): PDFOperatorList | null => few.get(page) ?? null

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
