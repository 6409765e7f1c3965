/** A page of a PDF that is a picture → that picture at the scan's own resolution, upright as the page is shown. */
import type { Picture } from '../../picture/picture'
import { MAX_PICTURE } from '../limits'
import { apply, applyToBox, identity, type Matrix, multiply } from '../page/matrix'
import { OPS } from '../pdf/pdfjs/operations'
import { readOperators } from '../pdf/pdfjs/operatorList'
import type { PDFPageProxy } from '../pdf/pdfjs/types'

export interface PagePicture {
  readonly picture: Picture
  /** Pixels to a point. */
  readonly scale: number
}

/**
 * Lays the pictures of a page over each other as the page does: scanners cut a page into stripes, or lay its print as a mask over its paper.
 * Of colours the red part is taken, in which red seals fade.
 * @returns null where there is none, or it could not be decoded.
 * @throws PageTooFull
 */
export const pagePicture = async (page: PDFPageProxy): Promise<PagePicture | null> => {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const paints = await paintsOf(page, transform as unknown as Matrix)
  const largest = paints.reduce<Paint | null>((best, paint) => (best && areaOf(best) >= areaOf(paint) ? best : paint), null)
  if (!largest) return null
  const own = Math.sqrt((largest.image.width * largest.image.height) / Math.max(1, areaOf(largest)))
  const scale = Math.min(own, Math.sqrt(MAX_PICTURE / Math.max(1, width * height)))
  const picture = { width: Math.round(width * scale), height: Math.round(height * scale), gray: new Uint8Array(0) }
  const gray = new Uint8Array(picture.width * picture.height).fill(255)
  for (const { image, matrix } of paints) lay(image, multiply([scale, 0, 0, scale, 0, 0], matrix), { ...picture, gray })
  return { picture: { ...picture, gray }, scale }
}

/** A picture with where it is painted: the unit square goes there. */
interface Paint {
  readonly image: Shades
  readonly matrix: Matrix
}

/** Shades of gray, and what of it is see-through. */
interface Shades {
  readonly width: number
  readonly height: number
  /** 0 black, 255 white, -1 nothing. */
  at(x: number, y: number): number
}

const areaOf = ({ matrix: [a, b, c, d] }: Paint) => Math.abs(a * d - b * c)

const paintsOf = async (page: PDFPageProxy, viewport: Matrix): Promise<Paint[]> => {
  const { fnArray, argsArray } = await readOperators(page)
  const paints: Paint[] = []
  let matrix: Matrix = viewport
  const saved: Matrix[] = []
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i] as readonly unknown[] | null
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? viewport
    if (operator === OPS.transform) matrix = multiply(matrix, args as unknown as Matrix)
    if (operator === OPS.paintFormXObjectBegin) matrix = multiply(matrix, (args as [Matrix | null] | null)?.[0] ?? identity)
    const image = await imageOf(page, operator, args)
    if (image) paints.push({ image, matrix })
  }
  return paints
}

/** A picture as pdf.js hands it over; `data` is its number where it stands among the page's objects. */
interface RawImage {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data?: Uint8Array | Uint8ClampedArray | string | null
}

const imageOf = async (page: PDFPageProxy, operator: number | undefined, args: readonly unknown[] | null): Promise<Shades | null> => {
  if (operator === OPS.paintImageXObject) return toShades(await objectOf(page, args?.[0] as string))
  if (operator === OPS.paintInlineImageXObject) return toShades(args?.[0] as RawImage)
  if (operator !== OPS.paintImageMaskXObject) return null
  const mask = args?.[0] as RawImage
  return toMask(typeof mask.data === 'string' ? await objectOf(page, mask.data) : mask)
}

const objectOf = (page: PDFPageProxy, name: string): Promise<RawImage | null> =>
  new Promise(resolve => (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve))

/** ImageKind of pdf.js. */
const BITS = 1
const RGB = 2

const toShades = (image: RawImage | null): Shades | null => {
  const { width, height, kind, data } = image ?? { width: 0, height: 0 }
  if (!data || typeof data === 'string') return null
  if (kind === BITS) return ofBits(width, height, data, [0, 255])
  const step = kind === RGB ? 3 : 4
  if (step === 3) return { width, height, at: (x, y) => data[3 * (y * width + x)] as number }
  return { width, height, at: (x, y) => ((data[4 * (y * width + x) + 3] as number) < 128 ? -1 : (data[4 * (y * width + x)] as number)) }
}

/** Black where the bit is 0. */
const toMask = (mask: RawImage | null): Shades | null => {
  const { width, height, data } = mask ?? { width: 0, height: 0 }
  return !data || typeof data === 'string' ? null : ofBits(width, height, data, [0, -1])
}

/** Rows of bits, each row in whole bytes. @param shades what 0 and 1 look like. */
const ofBits = (width: number, height: number, data: ArrayLike<number>, shades: readonly [number, number]): Shades => {
  const row = (width + 7) >> 3
  return { width, height, at: (x, y) => shades[((data[y * row + (x >> 3)] as number) >> (7 - (x & 7))) & 1] as number }
}

/** Each pixel that the picture is painted over takes the picture's nearest. */
const lay = (image: Shades, matrix: Matrix, { width, height, gray }: { width: number; height: number; gray: Uint8Array }): void => {
  const back = inverse(matrix)
  if (!back) return
  const [left, top, right, bottom] = applyToBox(matrix, [0, 0, 1, 1])
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y++)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, Math.ceil(right)); x++) {
      const [u, v] = apply(back, x + 0.5, y + 0.5)
      if (u < 0 || v < 0 || u >= 1 || v >= 1) continue
      // The unit square's origin is the picture's left lower corner.
      const shade = image.at(Math.floor(u * image.width), Math.floor((1 - v) * image.height - 1e-9))
      if (shade >= 0) gray[y * width + x] = shade
    }
}

const inverse = ([a, b, c, d, e, f]: Matrix): Matrix | null => {
  const area = a * d - b * c
  if (area === 0) return null
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
}
