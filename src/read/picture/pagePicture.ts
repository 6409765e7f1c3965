/** A page of a PDF that is a picture → that picture at the scan's own resolution, upright as the page is shown. */

import { blobsOf } from '../../geometry/blobs'
import type { Box } from '../../model/place'
import type { Picture } from '../../picture/picture'
import { MAX_PICTURE } from '../limits'
import { partsOfInk } from '../page/ink'
import { apply, applyToBox, intersect, inverse, type Matrix, multiply } from '../page/matrix'
import { everything } from '../pdf/page/graphicsState'
import { objectOf } from '../pdf/page/imageObjects'
import { writtenByNotes } from '../pdf/page/notesOver'
import { drawnOver, type IsShown, type PaintedPicture, paintedPictures } from '../pdf/page/paintedPictures'
import type { RawImage } from '../pdf/page/pictures'
import { drawnPixels } from '../pdf/pdfjs/drawnPixels'
import { readOperators } from '../pdf/pdfjs/operatorList'
import type { PDFDocumentProxy, PDFPageProxy } from '../pdf/pdfjs/types'

export interface PagePicture {
  readonly picture: Picture
  /** Pixels to a point. */
  readonly scale: number
  /** Ink that fades in its shades, as seals do and print in pure red, on the page as it is shown, in points. */
  readonly faded: readonly Box[]
  /** Lines and areas that the page draws over its pictures, and what its notes write there, in points. */
  readonly over: readonly Box[]
}

/** Pixels to a point beyond which nothing more is to be read: 330 dpi. What is finer is averaged. */
const FINEST = 330 / 72
/** The finest pictures that together take this part of the page say how fine the page is: a mask of print is finer than its paper, a logo small. */
const TELLING = 0.2
/** Ink fades where it is no darker than this in red, and looks darker by this (shades of 255). */
const PALE_RED = 190
const FADES = 60
/** So many pixels are a piece of print, where it is looked for at half of the page's resolution. */
const LEAST_PIECE = 4

/**
 * Lays the pictures of a page over each other as the page does: scanners cut a page into stripes, or lay its print as a mask over its paper.
 * Of colours the red part is taken, in which red seals fade. @param isShown whether a layer of the page is seen.
 * @param part of the page that is looked at, in points, as `withMargin` gives it with its margin: places are those within that.
 * @returns null where there is none, or it could not be decoded.
 * @throws PageTooFull
 */
export const pagePicture = async (page: PDFPageProxy, isShown: IsShown = () => true, part?: Box): Promise<PagePicture | null> => {
  const whole = page.getViewport({ scale: 1 })
  const [left, top, right, bottom] = part ? withMargin(part) : [0, 0, whole.width, whole.height]
  const [width, height] = [right - left, bottom - top]
  const viewport = multiply([1, 0, 0, 1, -left, -top], whole.transform as unknown as Matrix)
  const { fnArray, argsArray } = await readOperators(page)
  const painted = paintedPictures(fnArray, argsArray, viewport, isShown)
  const paints = await paintsOf(page, part ? within(painted, [MARGIN, MARGIN, width - MARGIN, height - MARGIN]) : painted)
  const own = finenessOf(paints, width * height)
  if (own === null) return null
  const scale = Math.min(own, FINEST, Math.sqrt(MAX_PICTURE / Math.max(1, width * height)))
  const picture = { width: Math.round(width * scale), height: Math.round(height * scale), gray: new Uint8Array(0) }
  const gray = new Uint8Array(picture.width * picture.height).fill(255)
  for (const { image, matrix } of paints) lay(image, multiply([scale, 0, 0, scale, 0, 0], matrix), { ...picture, gray, scale })
  const over = [
    ...drawnOver(fnArray, argsArray, viewport, isShown),
    ...writtenByNotes(fnArray, argsArray, await page.getAnnotations(), viewport),
  ]
  return { picture: { ...picture, gray }, scale, faded: fadedIn(paints, scale / 2, width, height), over }
}

/** Paper around a part of a page: tables are cut out along their outer rules. Points. */
const MARGIN = 12

export const withMargin = ([left, top, right, bottom]: Box): Box => [left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN]

/** What of pictures is painted within a part of their page. */
const within = (painted: readonly PaintedPicture[], part: Box): PaintedPicture[] =>
  painted.flatMap(picture => {
    const clip = intersect(picture.clip, part)
    const [left, top, right, bottom] = intersect(applyToBox(picture.matrix, [0, 0, 1, 1]), clip)
    return left < right && top < bottom ? [{ ...picture, clip }] : []
  })

/** @param scale pixels to a point at which it is looked for. @param width, height of the page, in points. @returns pieces of ink that fade, in points. */
const fadedIn = (paints: readonly Paint[], scale: number, width: number, height: number): readonly Box[] => {
  if (!paints.some(({ image }) => image.fadeAt)) return []
  const plane = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const fades = new Uint8Array(plane.width * plane.height)
  for (const { image, matrix } of paints) {
    const at = image.fadeAt ?? ((x: number, y: number) => Math.min(0, image.at(x, y)))
    const { clip = everything } = image
    lay(
      { width: image.width, height: image.height, at, clip },
      multiply([scale, 0, 0, scale, 0, 0], matrix),
      { ...plane, gray: fades, scale },
      1,
    )
  }
  const pieces = blobsOf(
    fades.map(fade => (fade >= FADES ? 1 : 0)),
    plane.width,
  )
  return pieces.flatMap(({ box: [left, top, right, bottom], pixels }): Box[] =>
    pixels.length >= LEAST_PIECE ? [[left / scale, top / scale, right / scale, bottom / scale]] : [],
  )
}

/** Pixels to a point of a page that is drawn: 240 dpi, at which scans are read best. */
const DRAWN = 240 / 72

/**
 * Draws a page whose print is outlines, or glyphs that are drawn. Shades are those of how light colours look: what is drawn is sharp, and red print must
 * not fade.
 * @param letters whether its text is drawn too. @returns null where it can't be drawn.
 */
export const drawnPicture = async (document: PDFDocumentProxy, page: PDFPageProxy, letters: boolean): Promise<PagePicture | null> => {
  const pixels = await drawnPixels(document, page, DRAWN, letters)
  if (!pixels) return null
  const { width, height, data, scale } = pixels
  const gray = new Uint8Array(width * height)
  for (let at = 0; at < gray.length; at++) gray[at] = lightOf(data, 4 * at)
  return { picture: { width, height, gray }, scale, faded: [], over: [] }
}

/** How light the colour at a place of red, green and blue looks: 0 to 255 (ITU-R BT.601). */
const lightOf = (data: ArrayLike<number>, at: number): number =>
  (299 * (data[at] as number) + 587 * (data[at + 1] as number) + 114 * (data[at + 2] as number)) / 1000

/** A picture with where it is painted: the unit square goes there. */
interface Paint {
  readonly image: Shades
  readonly matrix: Matrix
}

/** Shades of gray, and what of it is see-through. */
interface Shades {
  readonly width: number
  readonly height: number
  /** 0 black, 255 white, -1 nothing. */
  at(x: number, y: number): number
  /** By how much it looks darker than that where this is pale, -1 nothing; absent where nothing of it does. */
  fadeAt?(x: number, y: number): number
  /** How much of it shows there: 0 nothing, 255 all; absent where all does. */
  alphaAt?(x: number, y: number): number
  /** How much of the whole shows: 0 nothing, 1 all, as where it is absent. */
  readonly alpha?: number
  /** What shows of it at most, in points of the page. */
  readonly clip?: Box
  /** It darkens what is below it, as ink does. */
  readonly isInk?: boolean
}

/** Pixels of the picture to one of what it is painted on, along the side that has more: so none of them is dropped. */
const perUnit = ({ image, matrix: [a, b, c, d] }: Paint): number =>
  Math.max(image.width / Math.max(1e-6, Math.hypot(a, b)), image.height / Math.max(1e-6, Math.hypot(c, d)))

/** @param area of the page, in square points. @returns pixels to a point; null where nothing is painted. */
const finenessOf = (paints: readonly Paint[], area: number): number | null => {
  const sizes = paints
    .map(paint => ({ fine: perUnit(paint), area: Math.abs(paint.matrix[0] * paint.matrix[3] - paint.matrix[1] * paint.matrix[2]) }))
    .sort((one, other) => other.fine - one.fine)
  let covered = 0
  for (const each of sizes) {
    covered += each.area
    if (covered >= TELLING * area) return each.fine
  }
  return sizes[0]?.fine ?? null
}

const paintsOf = async (page: PDFPageProxy, pictures: readonly PaintedPicture[]): Promise<Paint[]> => {
  const paints: Paint[] = []
  for (const painted of pictures) {
    const { alpha, isInk, clip, matrix } = painted
    const image = await shadesOf(page, painted)
    if (image) paints.push({ image: { ...image, alpha, isInk, clip }, matrix })
  }
  return paints
}

const shadesOf = async (page: PDFPageProxy, { image, isMask, fill, part }: PaintedPicture): Promise<Shades | null> => {
  const raw = typeof image === 'string' ? await objectOf(page, image) : image
  if (isMask) return toMask(typeof raw?.data === 'string' ? await objectOf(page, raw.data) : raw, partsOfInk(fill) ?? BLACK)
  const shades = toShades(raw)
  if (!shades || !part) return shades
  const { at, fadeAt, alphaAt } = shades
  const ofPart = (of: Shades['at']) => (x: number, y: number) => of(x + part.x, y + part.y)
  return {
    ...{ width: part.width, height: part.height, at: ofPart(at) },
    ...(fadeAt && { fadeAt: ofPart(fadeAt) }),
    ...(alphaAt && { alphaAt: ofPart(alphaAt) }),
  }
}

const BLACK: readonly number[] = [0, 0, 0]

/** By how much the colour at a place of red, green and blue looks darker than its red. */
const fadeOf = (data: ArrayLike<number>, at: number): number => {
  const red = data[at] as number
  return red < PALE_RED ? 0 : Math.max(0, red - lightOf(data, at))
}

/** ImageKind of pdf.js. */
const BITS = 1
const RGB = 2

const toShades = (image: RawImage | null): Shades | null => {
  const { width, height, kind, data } = image ?? { width: 0, height: 0 }
  if (!data || typeof data === 'string') return null
  if (kind === BITS) return ofBits(width, height, data, [0, 255])
  if (kind === RGB) {
    const place = (x: number, y: number) => 3 * (y * width + x)
    return { width, height, at: (x, y) => data[place(x, y)] as number, fadeAt: (x, y) => fadeOf(data, place(x, y)) }
  }
  const place = (x: number, y: number) => 4 * (y * width + x)
  const alphaAt = (x: number, y: number) => data[place(x, y) + 3] as number
  return {
    ...{ width, height, alphaAt },
    at: (x, y) => data[place(x, y)] as number,
    fadeAt: (x, y) => (alphaAt(x, y) < 128 ? -1 : fadeOf(data, place(x, y))),
  }
}

/** @param colour of what is let through: where the bit is 0. */
const toMask = (mask: RawImage | null, colour: readonly number[]): Shades | null => {
  const { width, height, data } = mask ?? { width: 0, height: 0 }
  if (!data || typeof data === 'string') return null
  const shown = ofBits(width, height, data, [colour[0] as number, -1])
  const fade = fadeOf(colour, 0)
  return fade < FADES ? shown : { ...shown, fadeAt: ofBits(width, height, data, [fade, -1]).at }
}

/** Rows of bits, each row in whole bytes. @param shades what 0 and 1 look like. */
const ofBits = (width: number, height: number, data: ArrayLike<number>, shades: readonly [number, number]): Shades => {
  const row = (width + 7) >> 3
  return { width, height, at: (x, y) => shades[((data[y * row + (x >> 3)] as number) >> (7 - (x & 7))) & 1] as number }
}

interface Plane {
  readonly width: number
  readonly height: number
  readonly gray: Uint8Array
  /** Of its pixels, to a point. */
  readonly scale: number
}

/** Each pixel that the picture is painted over takes the picture's nearest, or the middle of those that fall into it where they are finer. */
const lay = (
  image: Shades,
  matrix: Matrix,
  { width, height, gray, scale }: Plane,
  samples = Math.max(1, Math.ceil(perUnit({ image, matrix }) - 0.02)),
): void => {
  const back = inverse(matrix)
  if (!back) return
  const { clip = everything } = image
  const box = intersect(applyToBox(matrix, [0, 0, 1, 1]), applyToBox([scale, 0, 0, scale, 0, 0], clip))
  const [left, top] = [Math.max(0, Math.floor(box[0])), Math.max(0, Math.floor(box[1]))]
  const [right, bottom] = [Math.min(width, Math.ceil(box[2])), Math.min(height, Math.ceil(box[3]))]
  const middles = (from: number, to: number) =>
    Float64Array.from(
      { length: Math.max(0, to - from) * samples },
      (_, at) => from + Math.floor(at / samples) + ((at % samples) + 0.5) / samples,
    )
  const [xs, ys] = [middles(left, right), middles(top, bottom)]
  const shadeAt = lookingUp(image, back, xs, ys)
  const { alpha = 1, isInk, alphaAt } = image
  if (samples === 1 && alpha === 1 && !isInk && !alphaAt) {
    // A plain scan at its own resolution, as most are.
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        const shade = shadeAt(x - left, y - top)
        if (shade >= 0) gray[y * width + x] = shade
      }
    return
  }
  const opacityAt = alphaAt ? lookingUp({ ...image, at: alphaAt }, back, xs, ys) : () => 255
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const below = gray[y * width + x] as number
      let sum = 0
      for (let down = 0; down < samples; down++)
        for (let along = 0; along < samples; along++) {
          const [across, under] = [(x - left) * samples + along, (y - top) * samples + down]
          const shade = shadeAt(across, under)
          const shown = shade < 0 ? below : isInk ? (below * shade) / 255 : shade
          sum += below + ((shown - below) * alpha * opacityAt(across, under)) / 255
        }
      gray[y * width + x] = sum / (samples * samples)
    }
}

/**
 * The picture's shade where one of some places across and one of some down meet, by their numbers; -1 beyond it. Of a picture that stands straight or
 * on its side each place is looked up once, not for every pixel.
 */
const lookingUp = (image: Shades, back: Matrix, xs: Float64Array, ys: Float64Array): ((across: number, down: number) => number) => {
  const [a, b, c, d] = back
  if (b === 0 && c === 0) {
    const [columns, rows] = [xs.map(x => columnAt(image, apply(back, x, 0)[0])), ys.map(y => rowAt(image, apply(back, 0, y)[1]))]
    return (across, down) => shadeIn(image, columns[across] as number, rows[down] as number)
  }
  if (a === 0 && d === 0) {
    const [columns, rows] = [ys.map(y => columnAt(image, apply(back, 0, y)[0])), xs.map(x => rowAt(image, apply(back, x, 0)[1]))]
    return (across, down) => shadeIn(image, columns[down] as number, rows[across] as number)
  }
  return (across, down) => {
    const [u, v] = apply(back, xs[across] as number, ys[down] as number)
    return shadeIn(image, columnAt(image, u), rowAt(image, v))
  }
}

const shadeIn = (image: Shades, column: number, row: number): number => (column < 0 || row < 0 ? -1 : image.at(column, row))

/** @param u in the unit square, whose origin is the picture's left lower corner. @returns -1 outside of it. */
const columnAt = ({ width }: Shades, u: number): number => (u < 0 || u >= 1 ? -1 : Math.floor(u * width))

/** @param v as u. */
const rowAt = ({ height }: Shades, v: number): number => (v < 0 || v >= 1 ? -1 : Math.floor((1 - v) * height - 1e-9))
