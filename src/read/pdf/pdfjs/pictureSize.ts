/** How large a picture of a page may become. */

/**
 * Larger pictures (pixels) are drawn coarser: these take 48 MB, and some browsers draw nothing on a larger canvas.
 * An A4 page at 150 % on a screen with two pixels to one has 8 million.
 */
export const MOST_PIXELS = 12_000_000

/** Pixels to a point for a page of this size (points): the wanted ones, as far as the limit allows. */
export const allowedScale = (width: number, height: number, wanted: number): number =>
  Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)))
