/** OFD files whose pages are pictures: scans that were saved as one. */
import { MAX_PAGES } from '../limits'
import type { PagesPictured } from '../picture/picturesOfPages'
import { Refusal } from '../refusal'
import { sniff } from '../sniff'
import { openZip } from '../zip'
import { type DrawnPage, drawPage } from './drawPage'
import { openPackage } from './package'

/**
 * The pictures of a file each of whose pages is one picture and nothing else; null for any other: of what is drawn over a picture nobody would know which
 * cells it covers. What is damaged is none: whoever reads it says so.
 */
export const picturesOfOfd = (bytes: Uint8Array): PagesPictured | null => {
  try {
    return picturesIn(bytes)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

const picturesIn = (bytes: Uint8Array): PagesPictured | null => {
  const zip = openZip(bytes)
  const opened = openPackage(zip)
  if (!opened || opened.pages === 0 || opened.pages > MAX_PAGES || opened.more) return null
  const pictures: Uint8Array[] = []
  for (let index = 0; index < opened.pages; index++) {
    const page = opened.page(index)
    const id = page && pictureOf(drawPage(page))
    const file = id == null ? null : page?.image(id)
    if (!file || sniff(file) !== 'picture') return null
    pictures.push(file)
  }
  return { pictures, losses: [] }
}

/** A scan that is the page takes more than this share of it: what is smaller stands on a page of text. */
const PICTURE_SHARE = 0.3

/** Id of the picture that a page consists of. */
const pictureOf = ({ sheet, printed, outlines, pictures: [box, another], images: [id = null] }: DrawnPage): string | null => {
  if (!box || another || printed + outlines + sheet.rulings.length > 0) return null
  const [left, top, right, bottom] = box
  return (right - left) * (bottom - top) > PICTURE_SHARE * sheet.width * sheet.height ? id : null
}
