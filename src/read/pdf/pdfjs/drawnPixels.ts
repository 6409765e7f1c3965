/** A page drawn by pdf.js where it is read, as pixels: no font is at hand there, so that letters are left out. */
import { OPS } from './operations'
import { allowedScale } from './pictureSize'
import type { PDFDocumentProxy, PDFPageProxy } from './types'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of each, row by row from the top left. */
  readonly data: Uint8ClampedArray
  /** Pixels to a point. */
  readonly scale: number
}

/** What pdf.js has of a thread's canvas: OffscreenCanvas in a worker, a package that comes with pdf.js under Node. */
interface CanvasFactory {
  create(width: number, height: number): Entry
  destroy(entry: Entry): void
}

interface Entry {
  readonly canvas: unknown
  readonly context: {
    fillStyle: string
    fillRect(x: number, y: number, width: number, height: number): void
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray }
  }
}

/**
 * Draws all that a page shows, layers and clips as a viewer has them.
 * @param wanted pixels to a point; a huge page is drawn coarser.
 * @param letters whether text is drawn: right only where every font of the page draws its glyphs by operations (Type 3).
 * @returns null where nothing can be drawn, or the browser does not tell what was.
 */
export const drawnPixels = async (
  document: PDFDocumentProxy,
  page: PDFPageProxy,
  wanted: number,
  letters: boolean,
): Promise<Pixels | null> => {
  const factory = document.canvasFactory as CanvasFactory
  if (!tells(factory)) return null
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = allowedScale(width, height, wanted)
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
  const entry = factory.create(size.width, size.height)
  try {
    await page.render({
      canvas: entry.canvas as never,
      viewport: page.getViewport({ scale }),
      operationsFilter: (at, { fnArray }) => letters || fnArray[at] !== OPS.showText,
    }).promise
    return { ...size, scale, data: entry.context.getImageData(0, 0, size.width, size.height).data }
  } finally {
    factory.destroy(entry)
  }
}

/** Pixels along a side. */
const TRIED = 8

/** Whether a canvas gives back what was drawn on it: browsers that hide from what machine they are make other pixels of it, or give none. */
export const tells = (factory: CanvasFactory): boolean => {
  try {
    const entry = factory.create(TRIED, TRIED)
    const { context } = entry
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, TRIED, TRIED)
    context.fillStyle = '#123456'
    context.fillRect(0, 0, TRIED / 2, TRIED)
    const { data } = context.getImageData(0, 0, TRIED, TRIED)
    factory.destroy(entry)
    return data.length === 4 * TRIED * TRIED && data.every((value, i) => value === triedAt(i))
  } catch {
    return false
  }
}

const triedAt = (i: number): number => ((i >> 2) % TRIED < TRIED / 2 ? ([0x12, 0x34, 0x56, 0xff][i % 4] as number) : 0xff)
