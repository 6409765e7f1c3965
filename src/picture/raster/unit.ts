import type { Picture } from '../picture'

/** A page's short side in units: then one is half a millimetre on A4, about four pixels at 200 dpi. */
const UNITS = 420

/** The measure of everything that is drawn on a page, in pixels: what is fine for the scanner of one office is coarse for another's. */
export const unitOf = ({ width, height }: Picture): number => Math.max(2, Math.round(Math.min(width, height) / UNITS))
