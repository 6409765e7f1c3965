import { MAX_OPERATORS } from '../../limits'
import { turnBack } from '../../page/lean'
import { identity } from '../../page/matrix'
import { limitOperators } from './operatorList'
import { allowedScale } from './pictureSize'
import type { PDFPageProxy } from './types'

/**
 * Draws a page into a picture.
 * @param turn degrees that it is turned back by. @param lean degrees clockwise that it is then turned back by about its middle. @param wanted pixels to a point; a huge page is drawn coarser.
 */
export const drawPage = async (page: PDFPageProxy, turn: number, lean: number, wanted: number): Promise<ImageBitmap> => {
  const rotation = (page.rotate - turn + 360) % 360
  const { width, height } = page.getViewport({ scale: 1, rotation })
  const scale = allowedScale(width, height, wanted)
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
  const straight = lean === 0 ? {} : { transform: [...turnBack(identity, lean, canvas.width, canvas.height)] }
  const task = page.render({ canvas: canvas as never, viewport: page.getViewport({ scale, rotation }), ...straight })
  limitOperators(page, MAX_OPERATORS, () => task.cancel())
  await task.promise
  page.cleanup()
  return canvas.transferToImageBitmap()
}
