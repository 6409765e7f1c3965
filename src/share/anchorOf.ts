import type { Anchor, Box } from '../model/source'
import { visible } from '../text/visible'

/** A place as a result gives it. */
export interface Placed {
  readonly page?: number
  readonly box?: Box
  readonly line?: number
  readonly ref?: string
}

/** The place; null where none is given. Line 0 is no line: of what has a page, the line is not passed on. */
export const anchorOf = ({ page, box, line, ref }: Placed): Anchor | null => {
  if (page !== undefined) return { line: 0, start: 0, end: 0, page, ...(box && { box }) }
  return line === undefined ? null : { line, start: 0, end: 0, ...(ref !== undefined && { ref: visible(ref) }) }
}
