/** Draws a page of a PDF into a picture that is handed over to the page. */
import { drawingSession } from '../read/pdf/pdfjs/drawingSession'
import { pagesPicturedIn } from '../read/picture/pagesPictured'
import { sniff } from '../read/sniff'
import { picturesAtHand } from './pictures/atHand'
import type { DrawAsk, Undrawn } from './protocol'

const session = drawingSession(picturesAtHand()?.decoder)

export const draw = async ({ blob, ...wanted }: DrawAsk): Promise<ImageBitmap | Undrawn> => {
  if (!canDraw()) return 'no-canvas'
  try {
    return await session.draw({ ...wanted, bytes: async () => asPdf(new Uint8Array(await blob.arrayBuffer())) })
  } catch (error) {
    // What a file is made of cannot be our mistake: pdf.js rejects with errors of many kinds.
    return (error as Error).name === 'NotReadableError' || (error as Error).name === 'NotFoundError' ? 'unreadable' : 'damaged'
  }
}

/** A picture file, and a file of another format whose pages are pictures, are drawn as they were read. */
const asPdf = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const pictures = picturesAtHand()
  if (!pictures) return bytes
  if (sniff(bytes) === 'picture') return pictures.toPdf(bytes)
  const found = await pagesPicturedIn(bytes)
  return found ? pictures.toPdf(...found.pictures) : bytes
}

/** Firefox before 105 and Safari before 16.4 have no canvas in workers, or none for drawing. */
const canDraw = (): boolean => typeof OffscreenCanvas !== 'undefined' && new OffscreenCanvas(1, 1).getContext('2d') !== null
