import type { Picture } from '../picture'
import { transposed } from './turned'

/** A picture in another size: every pixel the mean of what it covers, weighed by nearness (a triangle, as Pillow's BILINEAR, which the training uses). */
export const resized = (picture: Picture, width: number, height: number): Picture => {
  const across = transposed(withRows(picture, width))
  return transposed(withRows(across, height))
}

/** Each row in another length. */
const withRows = ({ width: from, height: rows, gray }: Picture, to: number): Picture => {
  const out = new Uint8Array(to * rows)
  const scale = from / to
  const reach = Math.max(1, scale)
  for (let x = 0; x < to; x++) {
    const centre = (x + 0.5) * scale
    const [first, end] = [Math.max(0, Math.floor(centre - reach + 0.5)), Math.min(from, Math.floor(centre + reach + 0.5))]
    const weights = Array.from({ length: end - first }, (_, index) => Math.max(0, 1 - Math.abs(first + index - centre + 0.5) / reach))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    for (let y = 0; y < rows; y++) {
      let sum = 0
      for (let index = 0; index < weights.length; index++) sum += (weights[index] as number) * (gray[y * from + first + index] as number)
      out[y * to + x] = Math.round(sum / total)
    }
  }
  return { width: to, height: rows, gray: out }
}
