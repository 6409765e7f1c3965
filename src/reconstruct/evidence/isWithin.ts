import type { Box } from '../../model/place'
import { NEAR_CELL } from '../weights'

/** Whether a rectangle keeps to a cell: its borders stand within it or near its own. */
export const isWithin = (box: Box, cell: Box): boolean =>
  box[0] >= cell[0] - NEAR_CELL && box[1] >= cell[1] - NEAR_CELL && box[2] <= cell[2] + NEAR_CELL && box[3] <= cell[3] + NEAR_CELL
