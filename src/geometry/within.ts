import type { Box } from '../model/place'

/** Whether a box stands in another one, or reaches up to its borders. */
export const standsWithin = (one: Box, other: Box): boolean =>
  one[0] >= other[0] && one[1] >= other[1] && one[2] <= other[2] && one[3] <= other[3]
