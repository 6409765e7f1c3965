import type { Picture } from '../picture'
import { darkOnLight } from '../raster/darkOnLight'
import { shadeAt } from '../raster/shadeAt'

/** The ground of a screen is darker than this, */
const DARK = 110
/** and of one shade from the middle of a picture's pixels to so large a share of them, but for so many shades: a desk around a page is not. */
const MOST = 0.85
const EVEN = 40

/** A page as it is, or that of a screen in dark colours, or of film, light print on a dark ground, with its shades turned round. */
export const withDarkPrint = (page: Picture): Picture => {
  const ground = shadeAt(page.gray, 0.5)
  return ground > DARK || shadeAt(page.gray, MOST) - ground > EVEN ? page : darkOnLight(page)
}
