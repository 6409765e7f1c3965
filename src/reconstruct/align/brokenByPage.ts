/** A page may end inside a row whose figures break in their cells: 23 at its foot and 7 on the next one are 237. */
import { middleAcross } from '../../geometry/middle'
import { type Band, labelBand, printedSlots, type Slot } from './band'

/**
 * Figures that go on over a page's end are in doubt; so is what stands in the other part of a cell of which one part is.
 * @param parts the bands of each part of a table, in order. @param isRow whether a text says the label of a row.
 */
export const doubtBroken = (parts: readonly (readonly Band[])[], isRow: (text: string) => boolean): Band[] => {
  const all: Band[] = []
  for (const bands of parts) {
    const at = all.findLastIndex(band => band.slots.length > 0)
    const [upper, lower] = [all[at], bands[0]]
    if (upper && lower && lower.page === upper.page + 1 && goesOn(upper, lower, isRow)) {
      all[at] = { ...upper, slots: upper.slots.map(slot => (slot && under(slot, lower) ? { ...slot, crowded: true } : slot)) }
      all.push(labelBand(lower.labels, lower.page, true), ...bands.slice(1))
    } else if (upper && lower && lower.page === upper.page + 1 && isRestOf(lower, isRow)) {
      all[at] = withDoubtsOf(lower, upper)
      all.push(withDoubtsOf(upper, lower), ...bands.slice(1))
    } else {
      if (upper && lower && at === all.length - 1 && lower.page === upper.page + 1 && isBare(lower))
        all[at] = {
          ...upper,
          slots: upper.slots.map(slot => (slot?.text && under(slot, lower) ? { ...slot, uncertain: true as const } : slot)),
        }
      all.push(...bands)
    }
  }
  return all
}

/** Whether a row has figures and not a word of a label: it may be one of its own whose label was lost, or the rest of the one before. */
const isBare = (lower: Band): boolean => lower.labels.length === 0 && printedSlots(lower).length > 0

/** Whether a row of cells without figures and without the label of a row may be the rest of the one before the page's end. */
const isRestOf = (lower: Band, isRow: (text: string) => boolean): boolean =>
  lower.slots.length > 0 && printedSlots(lower).length === 0 && !lower.labels.some(({ text }) => isRow(text))

const withDoubtsOf = (other: Band, band: Band): Band => {
  const isDoubtful = (slot: Slot) =>
    other.slots.some(part => part?.uncertain && part.left < middleAcross(slot) && middleAcross(slot) < part.right)
  return { ...band, slots: band.slots.map(slot => (slot && isDoubtful(slot) ? { ...slot, uncertain: true } : slot)) }
}

/** Figures without the label of a row, each under one of the row above: beside cells without any, or where that row's lines are all full. */
const goesOn = (upper: Band, lower: Band, isRow: (text: string) => boolean): boolean => {
  const figures = printedSlots(lower)
  if (figures.length === 0 || lower.labels.some(({ text }) => isRow(text))) return false
  const above = figures.map(figure => under(figure, upper)?.text ?? '')
  if (above.includes('')) return false
  return figures.length < lower.slots.length || areFull(above, figures)
}

/** Whether all lines of a row are as long, of two signs at least, and none that may follow is longer: so they break where cells are narrow. */
const areFull = (above: readonly string[], below: readonly Slot[]): boolean => {
  const length = above[0]?.length ?? 0
  return length > 1 && above.every(text => text.length === length) && below.every(({ text }) => text.length <= length)
}

const under = (slot: Slot, { slots }: Band): Slot | null | undefined =>
  slots.find(other => other && other.left < middleAcross(slot) && middleAcross(slot) < other.right && other.text !== '')
