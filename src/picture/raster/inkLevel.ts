/** How dark print is at least on its paper. */
import type { Picture } from '../picture'
import { shadeAt } from './shadeAt'

/** Darker pixels are ink, as a part of the way from black to the paper. */
const INK = 0.62
/** Of faint print, as a part of the way from the paper to the darkest, but for a contrast (shades) that no paper has. */
const FAINT = 0.43
const CONTRAST = 60
/** So few pixels are as dark as the darkest that is printed. */
const DARKEST = 0.004

/** The shade below which a pixel is ink. @param paper the paper's shade. @param darkest that of the darkest print. */
export const inkLevel = (paper: number, darkest: number): number =>
  Math.max(INK * paper, paper - Math.max(CONTRAST, FAINT * (paper - darkest)))

/** The shade of the darkest print in a picture. */
export const darkestOf = ({ gray }: Picture): number => shadeAt(gray, DARKEST)
