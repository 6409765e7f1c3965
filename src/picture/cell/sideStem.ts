import { runsOf } from '../raster/runsOf'

/** Where ink is in a cell's cut. */
interface CutInk {
  /** Row by row, 1 where ink is. */
  readonly mask: Uint8Array
  readonly width: number
  readonly height: number
  /** The page's measure, in pixels. */
  readonly unit: number
}

/** A figure's stem is so many units high and broad at least, no higher than this share of its cell, and not so near to its top or bottom. */
const [HEIGHT, BREADTH, PART, OFF] = [2.5, 0.4, 0.75, 0.1]
/** A rule is no broader in this share of its rows: a stem beside it may be as high as most of the cell. */
const USUAL = 0.25

/**
 * Whether a figure may stand so close to a cell's side that it looks like a rule, as where cells have no margins: for as long as it is high
 * there is more ink. @param edge how far from a side rules lie, in pixels.
 */
export const hasSideStem = ({ mask, width, height, unit }: CutInk, edge: number): boolean =>
  [0, width - edge].some(from => {
    const broad = Array.from({ length: height }, (_, y) => inked(mask.subarray(y * width + from, y * width + from + edge)))
    const usual = broad.toSorted((one, other) => one - other)[Math.floor(USUAL * height)] as number
    return runsOf(broad, usual + BREADTH * unit).some(
      ([top, bottom]) =>
        bottom - top >= HEIGHT * unit && bottom - top <= PART * height && top >= OFF * height && bottom <= (1 - OFF) * height,
    )
  })

const inked = (mask: Uint8Array): number => mask.reduce((sum, each) => sum + each, 0)
