import type { Picture } from '../picture'

/** A page rotated about its middle, clockwise, by a few degrees; it keeps its size, and what comes in from outside is white. */
export const rotated = ({ width, height, gray }: Picture, degrees: number): Picture => {
  const out = new Uint8Array(gray.length).fill(255)
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2]
  for (let y = 0; y < height; y++) {
    let fromX = middleX - cos * middleX + sin * (y - middleY)
    let fromY = middleY + sin * middleX + cos * (y - middleY)
    for (let x = 0; x < width; x++, fromX += cos, fromY -= sin) {
      if (fromX < 0 || fromY < 0 || fromX >= width - 1 || fromY >= height - 1) continue
      const left = Math.floor(fromX)
      const top = Math.floor(fromY)
      const right = fromX - left
      const down = fromY - top
      const at = top * width + left
      const above = (gray[at] as number) * (1 - right) + (gray[at + 1] as number) * right
      const below = (gray[at + width] as number) * (1 - right) + (gray[at + width + 1] as number) * right
      out[y * width + x] = Math.round(above * (1 - down) + below * down)
    }
  }
  return { width, height, gray: out }
}
