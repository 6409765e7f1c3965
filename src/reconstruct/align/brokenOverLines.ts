/** Figures that break in narrow columns without lines: the pieces stand above and below the line of their row, one over the other. */

import { middleAcross, middleDown } from '../../geometry/middle'
import type { Word } from '../../model/print'
import { BROKEN_LINES } from '../weights'
import { type Band, printedSlots, type Slot } from './band'

/** Bands with such pieces in doubt: which row's they are, and that they are one figure, only their places tell. */
export const doubtOverLines = (bands: readonly Band[]): readonly Band[] => {
  const lines = bands.map(band => printedSlots(band).map(slot => ({ slot, word: slot.words[0] })))
  const broken = new Set<Slot>()
  for (const [index, { page }] of bands.entries())
    for (let below = index + 2; below <= index + MOST_BETWEEN && bands[below]?.page === page; below++)
      for (const upper of lines[index] ?? [])
        for (const lower of lines[below] ?? [])
          if (upper.word && lower.word && areOne(upper.word, lower.word) && lines.slice(index + 1, below).some(isLineBetween)) {
            broken.add(upper.slot)
            broken.add(lower.slot)
          }
  if (broken.size === 0) return bands
  return bands.map(band => ({ ...band, slots: band.slots.map(slot => (slot && broken.has(slot) ? { ...slot, crowded: true } : slot)) }))
}

/** Lines of a label, and of figures, that stand between the pieces. */
const MOST_BETWEEN = 4

const isLineBetween = (line: readonly unknown[]) => line.length > 0

const areOne = (upper: Word, lower: Word): boolean => {
  const apart = middleDown(lower) - middleDown(upper)
  const over = lower.left <= middleAcross(upper) && middleAcross(upper) <= lower.right
  const under = upper.left <= middleAcross(lower) && middleAcross(lower) <= upper.right
  return apart > 0 && apart < BROKEN_LINES * (upper.bottom - upper.top) && (over || under)
}
