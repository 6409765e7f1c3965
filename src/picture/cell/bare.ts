/** Whether nothing is printed in a cell. */
import type { Picture } from '../picture'

/** A cell that no ink was found in. */
export interface InklessCell {
  readonly page: Picture
  /** Where the cell's cut has its left upper corner in the page. */
  readonly left: number
  readonly top: number
  /** The cut, its paper white, rules and specks whitened. */
  readonly picture: Picture
  /** The paper's shade in the page. */
  readonly paper: number
  /** How far single pixels of paper stray, in shades. */
  readonly noise: number
  /** The page's measure, in pixels. */
  readonly unit: number
}

/** A rectangle that a stroke fills, and by how many shades it is darker than paper at least where one does, however even the paper is. */
interface Spot {
  readonly width: number
  readonly height: number
  readonly faint: number
}

/** The breadth of a stroke, in units. */
const STROKE = 0.7
/** Paper is more even over twice a stroke's breadth. */
const [FAINT, FAINT_LONG] = [14, 10]
/** A spot is print that is darker by more than so many times what a cell's spots, some ten thousand, usually stray by. */
const STRAYS = 5.5

/** Whether not even faint writing is left: no spot of a stroke's size is darker than paper's own, but for the soft edges of rules. */
export const isBare = (cell: InklessCell): boolean => {
  const side = Math.max(2, Math.round(cell.unit * STROKE))
  const spots = [
    { width: side, height: side, faint: FAINT },
    { width: 2 * side, height: side, faint: FAINT_LONG },
    { width: side, height: 2 * side, faint: FAINT_LONG },
  ]
  return spots.every(spot => isEven(cell, spot))
}

const isEven = (cell: InklessCell, spot: Spot): boolean => {
  const { noise, picture } = cell
  const { shades, across } = spotsOf(picture, spot)
  if (shades.every(shade => shade >= 255 - spot.faint)) return true
  // Print may fill a cell: then the usual spot is print.
  const least = Math.max(usualLeast(shades, spot), 255 - noise - Math.max(spot.faint, noise))
  return shades.every((shade, at) => shade >= least || isSoftEdge(cell, spot, at % across, Math.floor(at / across)))
}

/** The mean shades of all spots, row by row by their left upper corners. */
const spotsOf = ({ width, height, gray }: Picture, spot: Spot): { readonly shades: Float32Array; readonly across: number } => {
  const [across, down] = [Math.max(0, width - spot.width + 1), Math.max(0, height - spot.height + 1)]
  const shades = new Float32Array(across * down)
  const columns = new Uint32Array(width)
  for (let y = 0; y < height; y++) {
    const above = y - spot.height
    for (let x = 0; x < width; x++)
      columns[x] = (columns[x] as number) + (gray[y * width + x] as number) - (above < 0 ? 0 : (gray[above * width + x] as number))
    if (above < -1) continue
    let sum = 0
    for (let x = 0; x < width; x++) {
      sum += (columns[x] as number) - (x < spot.width ? 0 : (columns[x - spot.width] as number))
      if (x >= spot.width - 1) shades[(above + 1) * across + x - spot.width + 1] = sum / (spot.width * spot.height)
    }
  }
  return { shades, across }
}

/** How light a spot is at least, by how its cell's own spots stray: what pixels stray by does not tell, they go together or outweigh each other. */
const usualLeast = (shades: Float32Array, { faint }: Spot): number => {
  const usual = middleOf(shades)
  return usual - Math.max(faint, STRAYS * NORMAL * middleOf(shades.map(shade => Math.abs(shade - usual))))
}

/** A normal spread by its middle distance. */
const NORMAL = 1.5

const middleOf = (values: Float32Array): number => values.toSorted()[values.length >> 1] as number

/** Pixels from a cut's edge within which the soft edge of a rule outside of it begins. */
const SOFT = 1
/** A spot of it is so many times as dark one pixel further out. */
const STEEP = 1.75
/** Units that the rule goes on by to either side: a figure outside of the cut is lower. */
const ALONG = 4
/** The share of its darkness that a rule keeps there. */
const EVEN = 0.5

/** Whether a spot at the cut's edge belongs to a rule that the cut goes by: no print grows dark so fast, and for so long along the edge. */
const isSoftEdge = ({ page, left, top, picture, paper, unit }: InklessCell, spot: Spot, x: number, y: number): boolean => {
  const [right, bottom] = [picture.width - spot.width, picture.height - spot.height]
  const darkAt = (column: number, row: number) => darknessOf(page, spot, left + column, top + row, paper)
  const isRules = (dx: number, dy: number) => {
    if (darkAt(x + dx, y + dy) < STEEP * darkAt(x, y)) return false
    const reach = dx === 0 ? spot.height : spot.width
    const ruleAt = (along: number) => {
      const [column, row] = [clamped(x + along * Math.abs(dy), right), clamped(y + along * Math.abs(dx), bottom)]
      return Math.max(...Array.from({ length: reach }, (_, step) => darkAt(column + (step + 1) * dx, row + (step + 1) * dy)))
    }
    const least = EVEN * ruleAt(0)
    return [-1, -0.5, 0.5, 1].every(part => ruleAt(Math.round(part * ALONG * unit)) >= least)
  }
  return (
    (x <= SOFT && isRules(-1, 0)) ||
    (y <= SOFT && isRules(0, -1)) ||
    (x >= right - SOFT && isRules(1, 0)) ||
    (y >= bottom - SOFT && isRules(0, 1))
  )
}

const clamped = (at: number, most: number): number => Math.min(Math.max(0, at), most)

/** How much darker than paper a spot of a page is, in shades of white paper; 0 where it is not all on the page. */
const darknessOf = ({ width, height, gray }: Picture, spot: Spot, x: number, y: number, paper: number): number => {
  if (x < 0 || y < 0 || x + spot.width > width || y + spot.height > height) return 0
  let sum = 0
  for (let dy = 0; dy < spot.height; dy++)
    for (let dx = 0; dx < spot.width; dx++) sum += Math.max(0, 255 - ((gray[(y + dy) * width + x + dx] as number) * 255) / paper)
  return sum / (spot.width * spot.height)
}
