/** Pieces of ink: dark pixels that touch, also by their corners. */
import type { Box } from '../model/place'

export interface Blob {
  readonly box: Box
  /** Places in the mask, row by row. */
  readonly pixels: readonly number[]
}

/** All pieces of a mask in which ink is not 0, by their first pixel from the top. */
export const blobsOf = (mask: Uint8Array, width: number): readonly Blob[] => {
  const left = mask.slice()
  const blobs: Blob[] = []
  for (let at = 0; at < left.length; at++) if (left[at]) blobs.push(taken(left, width, at))
  return blobs
}

/** One piece, taken out of the mask. */
const taken = (mask: Uint8Array, width: number, start: number): Blob => {
  const pixels = [start]
  mask[start] = 0
  let [l, t, r, b] = [width, mask.length, 0, 0]
  for (let next = 0; next < pixels.length; next++) {
    const at = pixels[next] as number
    const x = at % width
    const y = (at - x) / width
    ;[l, t, r, b] = [Math.min(l, x), Math.min(t, y), Math.max(r, x), Math.max(b, y)]
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const other = at + dy * width + dx
        if (x + dx < 0 || x + dx >= width || !mask[other]) continue
        mask[other] = 0
        pixels.push(other)
      }
  }
  return { box: [l, t, r + 1, b + 1], pixels }
}
