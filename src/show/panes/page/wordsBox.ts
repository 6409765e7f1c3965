/** The part of a printed line that some of its words take. */
import type { Anchor, Box, SourceLine } from '../../../model/source'
import { emsOf } from './textWidth'

/** Boxes that differ by less than this (points) are the same line. */
const SAME = 1.5

/**
 * Narrows the box of a whole line to the words of an anchor, by the usual widths of characters.
 * @param box the anchor's; it is kept where it is not just its line's.
 */
export const wordsBox = ({ start, end }: Anchor, box: Box, line: SourceLine): Box => {
  const whole = line.box && box.every((side, index) => Math.abs(side - (line.box?.[index] ?? 0)) < SAME)
  const all = emsOf(line.text)
  if (!whole || end <= start || all === 0 || (start <= 0 && end >= line.text.length)) return box
  const [left, top, right, bottom] = box
  const perEm = (right - left) / all
  const from = left + emsOf(line.text.slice(0, start)) * perEm
  return [from, top, from + emsOf(line.text.slice(start, end)) * perEm, bottom]
}
