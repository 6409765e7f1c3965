/** Print lighter than what it stands on, as heads and sums on bars have it: no ink is darker there than the bar, and the cell is not blank. */
import { blobsOf } from '../../geometry/blobs'
import type { Picture } from '../picture'
import type { InkLevels } from './inkLevels'

/** Light print is lighter than its bar by so many shades at least, and than so many times its noise. */
const LIGHTER = 40
const STRAYS = 4
/** Units from a cell's sides within which its rules lie, and what is white beside them. */
const EDGE = 2.2

/** Whether a stroke in a cell's cut is lighter than what most of the cell is. @param unit the page's measure, in pixels: a piece of less than its square is none. */
export const hasLightPrint = ({ width, height, gray }: Picture, { paper, noise }: InkLevels, unit: number): boolean => {
  const level = paper + Math.max(LIGHTER, STRAYS * noise)
  if (level > 255) return false
  const edge = EDGE * unit
  const mask = new Uint8Array(gray.length)
  for (let y = Math.ceil(edge); y < height - edge; y++)
    for (let x = Math.ceil(edge); x < width - edge; x++) if ((gray[y * width + x] as number) >= level) mask[y * width + x] = 1
  return blobsOf(mask, width).some(({ pixels }) => pixels.length >= unit * unit)
}
