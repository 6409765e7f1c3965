/** Words in a figure's cell in an ink that nothing else of the table has: a stamp may have put them there. */
import { gather } from '../../model/gather'
import { readCellText } from '../../text/cellText'
import { type Band, printedSlots, type Slot } from './band'

/** @returns the bands, content that is no number uncertain where no label or figure of theirs is printed in its ink: No.785785 of a stamp in a blank cell. */
export const doubtOtherInks = (bands: readonly Band[]): readonly Band[] => {
  const slots = gather(bands, printedSlots)
  if (slots.every(({ words }) => words.every(({ ink }) => ink === undefined))) return bands
  const own = new Set(
    [...gather(bands, band => band.labels), ...gather(slots, slot => (isWords(slot) ? [] : slot.words))].map(({ ink }) => ink),
  )
  const isOther = (slot: Slot) => isWords(slot) && slot.words.length > 0 && slot.words.every(({ ink }) => !own.has(ink))
  if (!slots.some(isOther)) return bands
  return bands.map(band => ({
    ...band,
    slots: band.slots.map(slot => (slot && isOther(slot) ? { ...slot, uncertain: true as const } : slot)),
  }))
}

const isWords = ({ text }: Slot): boolean => readCellText(text).kind === 'words'
