/** Two pages side by side on one sheet that is a picture. */
import type { Box } from '../../model/place'
import type { SeenPage } from '../../picture/seenPage'

export interface Half {
  readonly seen: Pick<SeenPage, 'lines' | 'tables'>
  /** Where its left edge is on the levelled sheet, in pixels. */
  readonly left: number
}

/** How near to the middle of the sheet nothing stands but numbers of the sheet: this part of its width, to each side. */
const GUTTER = 0.01

/** @returns the page itself where it stands upright, all of it is on one side, or anything with words reaches over the middle. */
export const halvesOf = (seen: SeenPage): Half[] => {
  const middle = seen.width / 2
  const isOver = ([left, , right]: Box) => left < middle + GUTTER * seen.width && right > middle - GUTTER * seen.width
  const isWhole =
    seen.tables.some(({ box }) => isOver(box)) || seen.lines.some(({ text, box }) => isOver(box) && /\p{Script=Han}/u.test(text))
  const halves = [0, middle].map((left): Half => {
    const isHere = ({ box }: { readonly box: Box }) => (box[0] + box[2]) / 2 >= middle === left > 0
    return { left, seen: { lines: seen.lines.filter(isHere), tables: seen.tables.filter(isHere) } }
  })
  const isEmpty = halves.some(half => half.seen.lines.length + half.seen.tables.length === 0)
  return seen.width <= seen.height || isWhole || isEmpty ? [{ left: 0, seen }] : halves
}
