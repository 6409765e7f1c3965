import { blobsOf } from '../../geometry/blobs'
import type { Picture } from '../picture'
import { paperInk } from '../raster/paperInk'
import { unitOf } from '../raster/unit'

/** Signs that tell little, however they lie. */
const FEW = 30
/** Signs that are wide for each that is tall: 0.95 at most on 113 upright pages, 1.59 and more on 25 that lie on their side. */
const WIDE = 1.25

/**
 * Whether a page's writing runs from side to side, not up or down: figures and most letters are taller than wide.
 * A page with few of them is taken to stand as it is.
 */
export const writtenAcross = (picture: Picture): boolean => {
  const unit = unitOf(picture)
  const mask = paperInk(picture)
  let [tall, wide] = [0, 0]
  for (const { box } of blobsOf(mask, picture.width)) {
    const [width, height] = [box[2] - box[0], box[3] - box[1]]
    if (Math.max(width, height) < 2.5 * unit || Math.max(width, height) > 10 * unit) continue
    if (height > 1.35 * width && height < 2.6 * width) tall++
    if (width > 1.35 * height && width < 2.6 * height) wide++
  }
  return wide < FEW || wide < WIDE * tall
}
