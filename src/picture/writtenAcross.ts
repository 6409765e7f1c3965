import { blobsOf } from './blobs'
import type { Picture } from './picture'
import { shadeAt } from './shadeAt'
import { unitOf } from './unit'

/**
 * Whether a page's writing runs from side to side, not up or down: figures and most letters are taller than wide.
 * A page with few of them is taken to stand as it is.
 */
export const writtenAcross = (picture: Picture): boolean => {
  const unit = unitOf(picture)
  const mask = darkOf(picture)
  let [tall, wide] = [0, 0]
  for (const { box } of blobsOf(mask, picture.width)) {
    const [width, height] = [box[2] - box[0], box[3] - box[1]]
    if (Math.max(width, height) < 2.5 * unit || Math.max(width, height) > 10 * unit) continue
    if (height > 1.35 * width && height < 2.6 * width) tall++
    if (width > 1.35 * height && width < 2.6 * height) wide++
  }
  return wide < 30 || wide < 1.5 * tall
}

/** Pixels much darker than the paper about them. */
const darkOf = ({ width, height, gray }: Picture): Uint8Array => {
  const mask = new Uint8Array(gray.length)
  const paper = shadeAt(gray, 0.5)
  for (let at = 0; at < width * height; at++) if ((gray[at] as number) < paper - 70) mask[at] = 1
  return mask
}
