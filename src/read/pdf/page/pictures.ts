/** What pictures a page's operations paint and where: pdf.js gathers small ones that follow each other into one operation. */
import { identity, type Matrix } from '../../page/matrix'
import { OPS } from '../pdfjs/operations'

/** A picture as pdf.js hands it over; `data` is its name where it stands among the page's objects. */
export interface RawImage {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data?: Uint8Array | Uint8ClampedArray | string | null
}

/** A picture of one operation. */
export interface OwnPicture {
  /** As pdf.js hands it over; null for a mask that is one pixel of colour. */
  readonly image: string | RawImage | null
  /** A mask lets a colour through. */
  readonly isMask: boolean
  /** The unit square goes there, in the measure of the operation; its origin is the picture's left lower corner. */
  readonly matrix: Matrix
  /** Which part of it is painted, in its pixels; absent where all is. */
  readonly part?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** Gives the pictures of an operation from its arguments as pdf.js gives them. */
type PicturesOf = (args: readonly unknown[]) => readonly OwnPicture[]

const one =
  (isMask: boolean): PicturesOf =>
  ([image]) => [{ image: image as string | RawImage, isMask, matrix: identity }]

/** The same picture at places that stand one after the other as numbers. */
const repeated = (
  image: string | RawImage,
  isMask: boolean,
  [a, b, c, d]: readonly [number, number, number, number],
  positions: Float32Array,
) =>
  Array.from(
    { length: positions.length >> 1 },
    (_, i): OwnPicture => ({ image, isMask, matrix: [a, b, c, d, positions[2 * i] as number, positions[2 * i + 1] as number] }),
  )

/** All operations that paint pictures, by their codes. */
export const pictureOperations: ReadonlyMap<number, PicturesOf> = new Map<number, PicturesOf>([
  [OPS.paintImageXObject, one(false)],
  [OPS.paintInlineImageXObject, one(false)],
  [OPS.paintImageMaskXObject, one(true)],
  [OPS.paintSolidColorImageMask, () => [{ image: null, isMask: true, matrix: identity }]],
  [
    OPS.paintImageXObjectRepeat,
    args => {
      const [image, a, d, positions] = args as [string, number, number, Float32Array]
      return repeated(image, false, [a, 0, 0, d], positions)
    },
  ],
  [
    OPS.paintImageMaskXObjectRepeat,
    args => {
      const [image, a, b, c, d, positions] = args as [RawImage, number, number, number, number, Float32Array]
      return repeated(image, true, [a, b, c, d], positions)
    },
  ],
  [
    OPS.paintImageMaskXObjectGroup,
    args => {
      const [images] = args as [readonly (RawImage & { readonly transform: Matrix })[]]
      return images.map(({ transform, ...image }) => ({ image, isMask: true, matrix: transform }))
    },
  ],
  [
    OPS.paintInlineImageXObjectGroup,
    args => {
      const [image, map] = args as [RawImage, readonly { transform: Matrix; x: number; y: number; w: number; h: number }[]]
      return map.map(({ transform, x, y, w, h }) => ({ image, isMask: false, matrix: transform, part: { x, y, width: w, height: h } }))
    },
  ],
])
