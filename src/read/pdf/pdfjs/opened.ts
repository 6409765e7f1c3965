/** An opened PDF, as the worker and Node hand it in: `read` itself never opens pdf.js. */

import type { Failure } from '../../../model/result'
import type { PDFDocumentProxy } from './types'

export interface OpenedPdf {
  readonly document: PDFDocumentProxy
  /** Names of fonts that do not say which characters they show. */
  readonly withoutMap?: ReadonlySet<string>
  /** What pdf.js lost so far, as sentences in Chinese; ask after the last page has been read. */
  losses(): readonly string[]
  /** Whether the file is damaged or cut off, not only hard to read. */
  broken(): boolean
  close(): Promise<void>
}

/**
 * Opens a PDF. The bytes are handed over: they are empty afterwards.
 * @returns the failure `encrypted` or `damaged` where the file cannot be opened.
 */
export type OpenPdf = (bytes: Uint8Array, password?: string) => Promise<OpenedPdf | Failure>
