/** Where a page's operations put pictures: pdf.js gathers small ones that follow each other. */
import { identity, type Matrix } from '../../page/matrix'
import { OPS } from '../pdfjs/operations'

export interface PictureOperator {
  readonly code: number
  /** Transforms under which the pictures of one operation take the unit square, from its arguments as pdf.js gives them. */
  placesOf(args: readonly unknown[]): readonly Matrix[]
}

const one = (code: number): PictureOperator => ({ code, placesOf: () => [identity] })

/** The same picture at places that stand one after the other as numbers. */
const at = (positions: unknown, [a, b, c, d]: readonly number[]): Matrix[] => {
  const numbers = positions as ArrayLike<number>
  return Array.from(
    { length: numbers.length >> 1 },
    (_, index): Matrix => [...([a ?? 1, b ?? 0, c ?? 0, d ?? 1] as const), numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0],
  )
}

const transforms = (entries: unknown): Matrix[] => (entries as readonly { readonly transform: Matrix }[]).map(({ transform }) => transform)

/** All operators that paint pictures. */
export const pictureOperators: readonly PictureOperator[] = [
  one(OPS.paintImageXObject),
  one(OPS.paintInlineImageXObject),
  one(OPS.paintImageMaskXObject),
  one(OPS.paintSolidColorImageMask),
  { code: OPS.paintImageXObjectRepeat, placesOf: ([, scaleX, scaleY, positions]) => at(positions, [Number(scaleX), 0, 0, Number(scaleY)]) },
  {
    code: OPS.paintImageMaskXObjectRepeat,
    placesOf: ([, scaleX, skewX, skewY, scaleY, positions]) => at(positions, [scaleX, skewX, skewY, scaleY].map(Number)),
  },
  { code: OPS.paintImageMaskXObjectGroup, placesOf: ([images]) => transforms(images) },
  { code: OPS.paintInlineImageXObjectGroup, placesOf: ([, map]) => transforms(map) },
]
