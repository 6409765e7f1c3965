/** Tables whose rules are white, on cells of a darker ground: the page as it would be with dark rules on white. */
import type { Picture } from '../picture'
import { paperSquares } from '../raster/paperSquares'
import { shadeAt } from '../raster/shadeAt'
import { unitOf } from '../raster/unit'

/** Units of the squares in which a ground is looked for, by how many shades it is darker than paper, and of how many squares. */
const SQUARE = 16
const GROUND = 10
const SOME = 0.03
/** Share of squares that are darker than what paper is. */
const PAPER = 0.9
/** Units that a stroke of writing is wide at most: what is dark and narrower is no ground. */
const STROKE = 2
/** Units within which a ground has light beside it that bounds it: half the width of a rule. */
const BOUND = 0.75

/** What is lighter by so many shades than the ground beside it may be a rule, and by so many it is one, whatever the ground. */
const NOISE = 6
const RULE = 22

/** The page with light rules dark, and all else white; a ground's edges are rules too. Null of a page that has no ground darker than paper. */
export const lightRules = (page: Picture): Picture | null => {
  const unit = unitOf(page)
  const { shades } = paperSquares(page, SQUARE * unit)
  const paper = shadeAt(Uint8Array.from(shades), PAPER)
  if (shades.filter(shade => shade <= paper - GROUND).length < SOME * shades.length) return null
  const [stroke, bound] = [Math.round((STROKE * unit) / 2), Math.max(1, Math.round(BOUND * unit))]
  const ground = darkest(lightest(page, stroke), stroke)
  const beside = darkest(ground, bound).gray
  const gray = ground.gray.map((shade, at) => {
    const lighter = shade - (beside[at] as number) - NOISE
    return 255 - Math.round(255 * Math.min(1, Math.max(0, lighter) / (RULE - NOISE)))
  })
  return { ...page, gray }
}

const darkest = (picture: Picture, reach: number): Picture => inverse(lightest(inverse(picture), reach))
const inverse = (picture: Picture): Picture => ({ ...picture, gray: picture.gray.map(shade => 255 - shade) })

/** Each pixel the lightest of those up to so many pixels across and down from it. */
const lightest = ({ width, height, gray }: Picture, reach: number): Picture => {
  const across = lightestOf(gray, 1, reach)
  return { width, height, gray: lightestOf(across, width, reach) }
}

/** @param step from one pixel to the next of its row or column: at a page's edge rows run into each other. */
const lightestOf = (gray: Uint8Array, step: number, reach: number): Uint8Array => {
  const whole = 2 * reach + 1
  let known = gray
  for (let seen = 1; seen < whole; ) {
    const more = Math.min(seen, whole - seen)
    const next = known.slice()
    for (let at = 0, other = more * step; other < known.length; at++, other++)
      if ((known[other] as number) > (known[at] as number)) next[at] = known[other] as number
    known = next
    seen += more
  }
  const middle = known.slice()
  middle.copyWithin(reach * step, 0, known.length - reach * step)
  return middle
}
