/** Ink in strokes broader than those of print, as a seal's: paper of another shade to what is printed under it. */
import type { Picture } from '../picture'
import { shadeAt } from '../raster/shadeAt'
import { unitOf } from '../raster/unit'

/** Units, of half a millimetre, that strokes of print are narrower than: those of a seal are about a millimetre wide. */
const BROAD = 1
/** Fainter than this part of the darkest that is left are corners and edges of broad strokes. */
const FAINT = 0.4
/** So few pixels are as dark as the darkest. */
const DARKEST = 0.01
/** Ground that is darker than paper by so many shades is ink. */
const INK = 40

/**
 * A cell's cut with broad strokes made paper; null where it has none.
 * @param page whose cut it is.
 */
export const withoutBroadInk = (page: Picture, own: Picture): Picture | null => {
  const ground = groundOf(own, Math.max(3, Math.round(BROAD * unitOf(page))))
  const paper = shadeAt(ground, 0.7)
  if (!ground.some(shade => shade < paper - INK)) return null
  const depths = own.gray.map((shade, at) => 255 - Math.min(255, Math.round((255 * shade) / Math.max(1, ground[at] as number))))
  const deepest =
    255 -
    shadeAt(
      depths.map(depth => 255 - depth),
      DARKEST,
    )
  const least = FAINT * deepest
  return { ...own, gray: depths.map(depth => Math.round(255 - (Math.max(0, depth - least) * 255) / (255 - least))) }
}

/** The shade about each pixel, without strokes that are narrower than so many pixels: the darkest of the lightest of each square of so many. */
const groundOf = ({ width, height, gray }: Picture, broad: number): Uint8Array => {
  const ahead = Math.floor(broad / 2)
  const back = broad - 1 - ahead
  const slid = (shades: Uint8Array, way: 'across' | 'down', from: number, to: number, pick: (one: number, other: number) => number) => {
    const out = new Uint8Array(shades.length)
    const [step, length] = way === 'across' ? [1, width] : [width, height]
    for (let at = 0; at < shades.length; at++) {
      const place = way === 'across' ? at % width : Math.floor(at / width)
      let best = shades[at] as number
      for (let off = Math.max(-from, -place); off <= Math.min(to, length - 1 - place); off++)
        best = pick(best, shades[at + off * step] as number)
      out[at] = best
    }
    return out
  }
  const light = slid(slid(gray, 'across', back, ahead, Math.max), 'down', back, ahead, Math.max)
  return slid(slid(light, 'across', ahead, back, Math.min), 'down', ahead, back, Math.min)
}
