import type { Picture } from '../picture'
import { shadeAt } from '../raster/shadeAt'

/** So few pixels are as dark as the darkest print, also where a page holds a few lines only. */
const DARKEST = 0.001
/** Print is at least so much darker than its paper (shades) that every measure of it holds as it is; */
const ENOUGH = 120
/** what differs by less is the paper's own grain: nothing is printed there. */
const NOTHING = 40
/** The contrast that pale print is brought to: that of print on white paper. */
const FULL = 180

/**
 * A page whose print and paper differ little (an old drum, thin ink, a page held against the light) with its shades drawn apart; any other as it is.
 * The paper keeps its shade, and what is lighter goes white.
 */
export const withFullContrast = (page: Picture): Picture => {
  const paper = shadeAt(page.gray, 0.5)
  const contrast = paper - shadeAt(page.gray, DARKEST)
  if (contrast < NOTHING || contrast >= ENOUGH) return page
  const shades = Uint8Array.from({ length: 256 }, (_, shade) =>
    Math.max(0, Math.min(255, Math.round(paper + ((shade - paper) * Math.min(FULL, paper)) / contrast))),
  )
  return { ...page, gray: page.gray.map(shade => shades[shade] as number) }
}
