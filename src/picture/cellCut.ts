import type { Box } from '../model/place'
import type { Picture } from './picture'

export interface Cut {
  readonly picture: Picture
  /** Where its left upper corner is in the page. */
  readonly left: number
  readonly top: number
}

/** A part of a page, as far as the page goes. */
export const cutOf = ({ width, height, gray }: Picture, box: Box): Cut => {
  const [left, top] = [Math.max(0, Math.round(box[0])), Math.max(0, Math.round(box[1]))]
  const [right, bottom] = [Math.min(width, Math.round(box[2])), Math.min(height, Math.round(box[3]))]
  const [across, down] = [Math.max(0, right - left), Math.max(0, bottom - top)]
  const out = new Uint8Array(across * down)
  for (let y = 0; y < down; y++) out.set(gray.subarray((top + y) * width + left, (top + y) * width + left + across), y * across)
  return { picture: { width: across, height: down, gray: out }, left, top }
}
