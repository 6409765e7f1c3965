/** Which places of a document are pictures: whole pages, and pictures of tables amid the print of others. */
import type { Anchor } from './place'
import type { Page, SourceDocument } from './source'

/** A part of a page that is a picture; in points, from the top. */
export interface SeenPart {
  readonly page: number
  readonly from: number
  readonly to: number
}

export interface SeenPlaces {
  /** Numbers of the pages that are pictures, or have some that were read. */
  readonly seen?: readonly number[]
  /** Of those that have print besides: what of them is a picture. */
  readonly seenParts?: readonly SeenPart[]
}

export const seenPartsOf = ({ pages }: Pick<SourceDocument, 'pages'>): readonly SeenPart[] =>
  pages.flatMap(({ number, pictured }) => (pictured ? [{ page: number, from: pictured[0], to: pictured[1] }] : []))

export const isSeenPage = ({ number, besidePicture }: Page, { seen = [] }: SeenPlaces): boolean => seen.includes(number) && !besidePicture

/** Whether what has a place stands on a picture. */
export const isSeenAt = ({ page, box }: Pick<Anchor, 'page' | 'box'>, { seen = [], seenParts = [] }: SeenPlaces): boolean => {
  if (page === undefined || !seen.includes(page)) return false
  const parts = seenParts.filter(part => part.page === page)
  if (parts.length === 0 || box === undefined) return true
  const middle = (box[1] + box[3]) / 2
  return parts.some(({ from, to }) => from <= middle && middle <= to)
}
