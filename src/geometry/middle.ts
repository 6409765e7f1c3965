/** Where the middles of boxes and of what is printed are: what stands in a cell, or on a line, is told by them. */
import type { Box } from '../model/place'

/** The middle of a box, left to right; points from the left edge. */
export const middleX = (box: Box): number => (box[0] + box[2]) / 2

/** The middle of a box, top to bottom; points from the upper edge. */
export const middleY = (box: Box): number => (box[1] + box[3]) / 2

export const middleOf = (box: Box): readonly [x: number, y: number] => [middleX(box), middleY(box)]

/** Whether the middle of one box stands in another, or on its border. */
export const hasMiddleIn = (box: Box, [left, top, right, bottom]: Box): boolean => {
  const [x, y] = middleOf(box)
  return left <= x && x <= right && top <= y && y <= bottom
}

export interface Extent {
  readonly left: number
  readonly right: number
}

export interface Place extends Extent {
  readonly top: number
  readonly bottom: number
}

/** The middle of a word, a slot or a cell, left to right, in the measure that its ends are in. */
export const middleAcross = ({ left, right }: Extent): number => (left + right) / 2

/** The middle of a word, top to bottom. */
export const middleDown = ({ top, bottom }: Pick<Place, 'top' | 'bottom'>): number => (top + bottom) / 2
