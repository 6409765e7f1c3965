/** The pictures that a page's drawing operations paint, each with its place; pdf.js puts many small ones into one operation, which is taken apart. */
import { identity, type Matrix, multiply } from '../../page/matrix'
import { OPS } from '../pdfjs/operations'

export interface PaintedPicture {
  /** As pdf.js hands it over. `data` of a mask may be a name. */
  readonly image: string | RawImage
  /** A mask lets a colour through. */
  readonly isMask: boolean
  /** That colour: #rrggbb */
  readonly fill: string
  /** The unit square goes there; its origin is the picture's left lower corner. */
  readonly matrix: Matrix
  /** Which part of it is painted, in its pixels; absent where all is. */
  readonly part?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** A picture as pdf.js hands it over; `data` is its name where it stands among the page's objects. */
export interface RawImage {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data?: Uint8Array | Uint8ClampedArray | string | null
}

/** @param viewport what page points are made with; the identity leaves them as the file has them. @returns in the order of painting. */
export const paintedPictures = (operators: readonly number[], args: readonly unknown[], viewport: Matrix): PaintedPicture[] => {
  const painted: PaintedPicture[] = []
  const saved: State[] = []
  let state: State = { matrix: viewport, fill: BLACK }
  for (const [i, operator] of operators.entries()) {
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(state)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) state = saved.pop() ?? state
    const own = matrixOf(operator, args[i])
    if (own) state = { ...state, matrix: multiply(state.matrix, own) }
    if (operator === OPS.setFillRGBColor) state = { ...state, fill: String((args[i] as [unknown])[0]) }
    if (operator === OPS.setFillColorN) state = { ...state, fill: BLACK }
    for (const { matrix, ...picture } of picturesOf(operator, args[i]))
      painted.push({ fill: state.fill, ...picture, matrix: multiply(state.matrix, matrix) })
  }
  return painted
}

interface State {
  readonly matrix: Matrix
  readonly fill: string
}

const BLACK = '#000000'

const matrixOf = (operator: number, args: unknown): Matrix | null => {
  if (operator === OPS.transform) return args as Matrix
  return operator === OPS.paintFormXObjectBegin ? ((args as [Matrix | null])[0] ?? null) : null
}

type Own = Omit<PaintedPicture, 'fill'>

/** Of one operation, by their places in its own measure. */
const picturesOf = (operator: number, args: unknown): readonly Own[] => {
  if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject)
    return [{ image: (args as [string | RawImage])[0], isMask: false, matrix: identity }]
  if (operator === OPS.paintImageMaskXObject) return [{ image: (args as [RawImage])[0], isMask: true, matrix: identity }]
  if (operator === OPS.paintImageMaskXObjectGroup)
    return (args as [readonly (RawImage & { readonly transform: Matrix })[]])[0].map(({ transform, ...image }) => ({
      image,
      isMask: true,
      matrix: transform,
    }))
  if (operator === OPS.paintImageMaskXObjectRepeat) {
    const [image, a, b, c, d, positions] = args as [RawImage, number, number, number, number, Float32Array]
    return placesOf(positions).map(([x, y]): Own => ({ image, isMask: true, matrix: [a, b, c, d, x, y] }))
  }
  if (operator === OPS.paintImageXObjectRepeat) {
    const [image, a, d, positions] = args as [string, number, number, Float32Array]
    return placesOf(positions).map(([x, y]): Own => ({ image, isMask: false, matrix: [a, 0, 0, d, x, y] }))
  }
  if (operator === OPS.paintInlineImageXObjectGroup) {
    const [image, map] = args as [RawImage, readonly { transform: Matrix; x: number; y: number; w: number; h: number }[]]
    return map.map(
      ({ transform, x, y, w, h }): Own => ({
        ...{ image, isMask: false, matrix: transform },
        part: { x, y, width: w, height: h },
      }),
    )
  }
  return []
}

const placesOf = (positions: Float32Array): readonly (readonly [number, number])[] =>
  Array.from({ length: positions.length >> 1 }, (_, i) => [positions[2 * i] as number, positions[2 * i + 1] as number])
