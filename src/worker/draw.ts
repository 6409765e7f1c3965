/** Draws a page of a PDF into a picture that is handed over to the page. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api'
import { MAX_OPERATORS } from '../read/limits'
import { createShelf } from '../read/pdf/pdfjs/documentShelf'
import { openToDraw } from '../read/pdf/pdfjs/openToDraw'
import { limitOperators } from '../read/pdf/pdfjs/operatorList'
import { allowedScale } from './pictureSize'
import type { DrawAsk, Undrawn } from './protocol'

const shelf = createShelf()

export const draw = async ({ file, blob, password, page, turn, scale }: DrawAsk): Promise<ImageBitmap | Undrawn> => {
  if (!canDraw()) return 'no-canvas'
  try {
    const document = await shelf.take(file, async () => openToDraw(new Uint8Array(await blob.arrayBuffer()), password))
    const drawn = await document.getPage(page)
    return await drawPage(drawn, turn, scale)
  } catch (error) {
    // What a file is made of cannot be our mistake: pdf.js rejects with errors of many kinds.
    return (error as Error).name === 'NotReadableError' || (error as Error).name === 'NotFoundError' ? 'unreadable' : 'damaged'
  }
}

const drawPage = async (page: PDFPageProxy, turn: number, wanted: number): Promise<ImageBitmap> => {
  const rotation = (page.rotate - turn + 360) % 360
  const { width, height } = page.getViewport({ scale: 1, rotation })
  const scale = allowedScale(width, height, wanted)
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
  const task = page.render({ canvas: canvas as never, viewport: page.getViewport({ scale, rotation }) })
  limitOperators(page, MAX_OPERATORS, () => task.cancel())
  await task.promise
  page.cleanup()
  return canvas.transferToImageBitmap()
}

/** Firefox before 105 and Safari before 16.4 have no canvas in workers, or none for drawing. */
const canDraw = (): boolean => typeof OffscreenCanvas !== 'undefined' && new OffscreenCanvas(1, 1).getContext('2d') !== null
