import type { Turn } from '../../model/source'

/** The size of a page after it was turned upright. */
export const turnedSize = ({ width, height }: { readonly width: number; readonly height: number }, turn: Turn) =>
  turn === 90 || turn === 270 ? { width: height, height: width } : { width, height }
