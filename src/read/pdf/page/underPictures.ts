/** Digits under pictures that were painted over them: the pixels of the picture tell whether they show. */
import type { Box } from '../../../model/source'
import type { Glyph } from '../../page/glyph'
import { isUnder } from '../../page/level'
import { apply, inverse } from '../../page/matrix'
import { digit, inkPlaces, MIN_PLACES, THICK_EM } from '../../page/unseen'
import type { PDFPageProxy } from '../pdfjs/types'
import { hasOpacity, isOpaqueAt, objectOf } from './imageObjects'
import type { OwnPicture } from './pictures'

/** A picture on a page; its place is on the page. */
export interface Overlay extends OwnPicture {
  /** What shows of it at most. */
  readonly box: Box
  /** So many glyphs were drawn before it. */
  readonly before: number
}

/** A picture that shows through in places, as a seal does, hides a digit where it hides so many of the places of its ink: between the strokes it shows. */
const MOST_PLACES = 5

/**
 * Marks digits under pictures that hide them `cut`: what is shown there nobody knows. Where pictures lie on most of a page, they are what it shows.
 * @param glyphs in the order of drawing, those that pictures lie on marked `under`. @param overlays in the order of drawing.
 */
export const cutUnderPictures = async (
  page: PDFPageProxy,
  glyphs: readonly Glyph[],
  overlays: readonly Overlay[],
): Promise<readonly Glyph[]> => {
  if (overlays.length === 0 || isUnder(glyphs)) return glyphs
  const hidden = new Set<number>()
  for (const overlay of overlays) {
    const below = glyphs.slice(0, overlay.before).flatMap((glyph, index) => (isBelow(glyph, overlay) ? [{ glyph, index }] : []))
    if (below.length === 0) continue
    const { hides, most } = await opacityOf(page, overlay)
    for (const { glyph, index } of below) if (inkPlaces(glyph).filter(hides).length >= most) hidden.add(index)
  }
  return hidden.size === 0 ? glyphs : glyphs.map((glyph, index) => (hidden.has(index) ? { ...glyph, cut: true } : glyph))
}

const isBelow = ({ text, box, invisible, size }: Glyph, { box: [left, top, right, bottom] }: Overlay): boolean =>
  digit.test(text) &&
  !invisible &&
  Math.min(right - left, bottom - top) >= THICK_EM * size &&
  box[0] < right &&
  left < box[2] &&
  box[1] < bottom &&
  top < box[3]

interface Opacity {
  readonly hides: (place: readonly [x: number, y: number]) => boolean
  /** It hides a digit where it hides so many places of its ink. */
  readonly most: number
}

const clear: Opacity = { hides: () => false, most: 1 }

const opacityOf = async (
  page: PDFPageProxy,
  { image, isMask, matrix, part, box: [left, top, right, bottom] }: Overlay,
): Promise<Opacity> => {
  const isInside = ([x, y]: readonly [number, number]) => x >= left && x <= right && y >= top && y <= bottom
  // A mask of one pixel is an area of colour; other masks are signs and seals.
  if (image === null) return { hides: isInside, most: MIN_PLACES }
  const back = inverse(matrix)
  if (isMask || !back) return clear
  const raw = typeof image === 'string' ? await objectOf(page, image) : image
  if (!raw) return clear
  const { x: fromX, y: fromY, width, height } = part ?? { x: 0, y: 0, width: raw.width, height: raw.height }
  const hides = (place: readonly [number, number]) => {
    const [u, v] = apply(back, ...place)
    return isInside(place) && isOpaqueAt(raw, fromX + pixelAt(u, width), fromY + pixelAt(1 - v, height))
  }
  return { hides, most: hasOpacity(raw) ? MOST_PLACES : MIN_PLACES }
}

/** @param part of the way along so many pixels. */
const pixelAt = (part: number, pixels: number): number => Math.min(pixels - 1, Math.max(0, Math.floor(part * pixels)))
