import type { Picture } from '../picture'
import { shadeAt } from './shadeAt'

/** Shares of the pixels, from the darkest, that tell the shades of what is written and of what it is written on. */
const DARKEST = 0.005
const MIDDLE = 0.5
const LIGHTEST = 0.995
/** Light print is so much lighter than what it stands on, in shades, and so many times as far from it as the darkest is. */
const CONTRAST = 60
const FURTHER = 1.5

/** A part of a page as it is, or where light print stands on dark, as heads have it, with its shades turned round: what reads words wants them dark. */
export const darkOnLight = (part: Picture): Picture => {
  const [darkest, middle, lightest] = [shadeAt(part.gray, DARKEST), shadeAt(part.gray, MIDDLE), shadeAt(part.gray, LIGHTEST)]
  const isLight = lightest - middle >= Math.max(CONTRAST, FURTHER * (middle - darkest))
  return isLight ? { ...part, gray: part.gray.map(shade => 255 - shade) } : part
}
