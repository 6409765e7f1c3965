import type { Box } from '../../model/place'
import type { Picture } from '../picture'
import { cut } from '../raster/cut'
import { middleAt, type PrintLine } from './printLines'

/** A line that falls by less, in pixels, is cut as it lies. */
const LEVEL = 1

/** A line of print cut out of its page, set straight: each column is moved by whole pixels. What is outside of the page is white. @param around pixels about its ink. */
export const cutLine = (page: Picture, { box, course, height }: PrintLine, around: number): Picture => {
  const grown: Box = [box[0] - around, box[1] - around, box[2] + around, box[3] + around]
  const ys = course.map(([, y]) => y)
  if (Math.max(...ys) - Math.min(...ys) < LEVEL) return cut(page, grown)
  const left = Math.max(0, Math.floor(grown[0]))
  const width = Math.min(page.width, Math.ceil(grown[2])) - left
  const down = Math.ceil(height + 2 * around)
  const gray = new Uint8Array(width * down).fill(255)
  for (let x = 0; x < width; x++) {
    const top = Math.round(middleAt(course, left + x) - down / 2)
    for (let y = Math.max(0, -top); y < down && top + y < page.height; y++)
      gray[y * width + x] = page.gray[(top + y) * page.width + left + x] as number
  }
  return { width, height: down, gray }
}
