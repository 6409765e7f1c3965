/**
 * A file of pictures → a PDF whose pages they are. So they are decoded, turned upright, read and drawn as scanned pages are, by pdf.js alone.
 */
import { boundIn } from '../../model/boundPictures'
import { Refusal } from '../refusal'
import { type Image, withinLimit } from './image'
import { imagesToPdf } from './imagesToPdf'
import { jpegImage } from './jpegImage'
import { pngImage } from './pngImage'
import { isTiff, tiffImages } from './tiffImages'

/**
 * @param files in the order of the pages: a JPG, a PNG, a TIFF, whose pages follow each other, or several of these bound together.
 * @throws Refusal where one is damaged, too large or of a rare kind.
 */
export const pictureToPdf = (...files: readonly Uint8Array[]): Uint8Array => {
  const all = files.flatMap(file => boundIn(file) ?? [file])
  return imagesToPdf(all.flatMap((file, at) => (all.length > 1 ? sayingWhich(at + 1, () => withinLimits(file)) : withinLimits(file))))
}

const withinLimits = (file: Uint8Array): readonly Image[] => {
  const images = imagesOf(file)
  for (const image of images) withinLimit(image)
  return images
}

/** Of many pictures the user has to know which one is to be mended. */
const sayingWhich = <T>(nth: number, make: () => T): T => {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal({ ...error.failure, message: `第 ${nth} 张图片：${error.failure.message}` })
  }
}

const imagesOf = (bytes: Uint8Array): readonly Image[] => {
  if (bytes[0] === 0xff) return [jpegImage(bytes)]
  return isTiff(bytes) ? tiffImages(bytes) : [pngImage(bytes)]
}
