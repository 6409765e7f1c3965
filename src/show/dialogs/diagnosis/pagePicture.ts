/** The picture of a page as an address that can stand in a file. */
import type { PageShape } from '../../../model/source'
import { useStore } from '../../../store/store'

/** Pixels to a point: print of ten points is legible, an A4 page has a million pixels. */
const SCALE = 1.6

/** @returns null where the page cannot be drawn. */
export const pagePicture = (file: number, { number, turn, lean }: PageShape): Promise<string | null> =>
  new Promise(done => {
    useStore
      .getState()
      .drawPage(
        { file, page: number, turn, ...(lean === undefined ? {} : { lean }), scale: SCALE },
        { drawn: bitmap => done(addressOf(bitmap)), failed: () => done(null) },
      )
  })

const addressOf = (bitmap: ImageBitmap): string => {
  const canvas = document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  return canvas.toDataURL('image/png')
}
