/** pdf.js as it reads: fonts are left alone, and what its halves say is not copied. */
import { MAX_SCAN } from '../../limits'
import { createElement } from './canvasElement'
import type { loadPdfjs } from './loadPdfjs'
import { NoFilters } from './noFilters'
import type { OpenPdf } from './opened'
import { openWith, VERBOSITY } from './opening'

/**
 * Opens files to be read, in the worker and in Node.
 * @param BinaryDataFactory gives the character maps, and the decoders of pictures where these are read.
 * @param pictures whether pages that are pictures will be read.
 */
export const reader = (
  { getDocument, freshReader }: Awaited<ReturnType<typeof loadPdfjs>>,
  BinaryDataFactory: object,
  pictures = false,
): OpenPdf => {
  stubFontFace()
  return openWith({ getDocument }, () => ({
    worker: freshReader(VERBOSITY),
    BinaryDataFactory,
    ownerDocument: noDocument as never,
    disableFontFace: false,
    // Pages whose print is drawn are drawn as pictures.
    ...(pictures ? { ...asPixels, FilterFactory: NoFilters, ownerDocument: drawingDocument as never } : {}),
  }))
}

/** JPEG 2000, JBIG2 and fax by pdf.js's own decoders, and all pictures as numbers rather than as bitmaps for a screen. */
const asPixels = {
  useWasm: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: MAX_SCAN,
} as const

const noDocument = { fonts: { add() {}, delete() {}, has: () => false } }
const drawingDocument = { ...noDocument, createElement }

/** Nothing is drawn here: letting the browser parse every embedded font makes the drawing instructions take twice as long. */
const stubFontFace = () => {
  class NoFontFace {
    readonly loaded = Promise.resolve(this)
    readonly status = 'loaded'
    constructor(readonly family: string) {}
    load() {
      return this.loaded
    }
  }
  Object.assign(globalThis, { FontFace: NoFontFace })
}
