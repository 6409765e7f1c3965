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

/**
 * Figures whose rest stands on the line right below, where their row's label goes on: one figure, but uncertain, for only their places tell.
 * @param beginsRow whether a text begins the label of a row: the figures on its line are another row's.
 * @param isApart whether words of two lines can be none of one label, since those of the second are another's: their figures stand apart, in doubt.
 */
export const joinOverLines = (
  bands: readonly Band[],
  beginsRow: (text: string) => boolean,
  isApart: (above: readonly Word[], below: readonly Word[]) => boolean,
): readonly Band[] => {
  const joined: Band[] = []
  for (const band of bands) {
    const above = joined.at(-1)
    const whole = above && wholeOf(above, band, beginsRow)
    if (!whole) joined.push(band)
    else if (isApart(above.labels, band.labels)) joined.splice(-1, 1, inDoubt(above), inDoubt(band))
    else joined.splice(-1, 1, whole, { ...band, slots: [] })
  }
  return joined
}

const inDoubt = (band: Band): Band => ({ ...band, slots: band.slots.map(slot => slot && { ...slot, uncertain: true }) })

/** The band with the rests of its figures from the one below; null where these are figures of their own. */
const wholeOf = (above: Band, below: Band, beginsRow: (text: string) => boolean): Band | null => {
  const [upper, lower] = [printedSlots(above), printedSlots(below)]
  if (above.page !== below.page || lower.length === 0 || above.labels.length === 0 || below.labels.some(word => beginsRow(word.text)))
    return null
  if (lower.length > upper.length || (lower.length === upper.length && below.labels.length > 0)) return null
  const rests = new Map<Slot, Slot>()
  for (const rest of lower) {
    const figure = upper.find(slot => isRest(slot, rest))
    if (!figure || rests.has(figure)) return null
    rests.set(figure, rest)
  }
  return {
    ...above,
    slots: above.slots.map(slot => {
      const rest = slot && rests.get(slot)
      return rest ? { ...slot, text: slot.text + rest.text, words: [...slot.words, ...rest.words], uncertain: true } : slot
    }),
  }
}

/** A line is broken where it is full: what is left is no longer than what stands above. */
const isRest = (figure: Slot, rest: Slot): boolean => {
  const [upper, lower] = [figure.words[0], rest.words[0]]
  if (!upper || !lower || !/^\d+$/.test(figure.text + rest.text) || rest.text.length > figure.text.length) return false
  return areOne(upper, lower)
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
