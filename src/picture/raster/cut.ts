import type { Box } from '../../model/place'
import type { Picture } from '../picture'

/** A part of a picture (pixels); what reaches over its edge is left out. */
export const cut = ({ width, height, gray }: Picture, box: Box): Picture => {
  const left = Math.max(0, Math.floor(box[0]))
  const top = Math.max(0, Math.floor(box[1]))
  const part = {
    width: Math.max(0, Math.min(width, Math.ceil(box[2])) - left),
    height: Math.max(0, Math.min(height, Math.ceil(box[3])) - top),
  }
  const out = new Uint8Array(part.width * part.height)
  for (let y = 0; y < part.height; y++) {
    const from = (top + y) * width + left
    out.set(gray.subarray(from, from + part.width), y * part.width)
  }
  return { ...part, gray: out }
}

/** A part of a picture; what is outside of it is of one shade. @param box in whole pixels. */
export const framed = ({ width, height, gray }: Picture, [left, top, right, bottom]: Box, outside: number): Picture => {
  const [across, down] = [right - left, bottom - top]
  const out = new Uint8Array(across * down).fill(outside)
  for (let y = Math.max(0, -top); y < down && top + y < height; y++) {
    const [from, to] = [Math.max(0, left), Math.min(width, right)]
    if (from < to) out.set(gray.subarray((top + y) * width + from, (top + y) * width + to), y * across + from - left)
  }
  return { width: across, height: down, gray: out }
}

/** The same turned by 180 degrees. */
export const upsideDown = ({ width, height, gray }: Picture): Picture => ({ width, height, gray: gray.slice().reverse() })

/** Pictures of one height side by side on white, with so many white pixels before, between and behind; and where each came to stand. */
export const sideBySide = (parts: readonly Picture[], gap: number, margin: number): { picture: Picture; places: [number, number][] } => {
  const height = Math.max(0, ...parts.map(part => part.height))
  const width = parts.reduce((sum, part) => sum + part.width, 0) + gap * Math.max(0, parts.length - 1) + 2 * margin
  const gray = new Uint8Array(width * height).fill(255)
  const places: [number, number][] = []
  let left = margin
  for (const part of parts) {
    for (let y = 0; y < part.height; y++) gray.set(part.gray.subarray(y * part.width, (y + 1) * part.width), y * width + left)
    places.push([left, left + part.width])
    left += part.width + gap
  }
  return { picture: { width, height, gray }, places }
}
