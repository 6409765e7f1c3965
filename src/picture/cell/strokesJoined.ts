/** Strokes that a threshold tore, joined: reader B has seen pages in shades, where a thin stroke is pale and not in pieces. */
import type { CellInk, Picture } from '../picture'

/** A pixel and those around it make so much of the ink that one stroke has. */
const INK = 2

/** A cell's ink, its strokes joined. */
export const strokesJoined = (cell: CellInk): CellInk => ({ ...cell, picture: withStrokesJoined(cell.picture) })

/** A picture, each pixel the mean of itself and those around it, made dark again. */
export const withStrokesJoined = ({ width, height, gray }: Picture): Picture => {
  const out = new Uint8Array(gray.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let ink = 0
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++)
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) ink += 255 - (gray[v * width + u] as number)
      out[y * width + x] = Math.max(0, 255 - (INK * ink) / 9)
    }
  return { width, height, gray: out }
}
