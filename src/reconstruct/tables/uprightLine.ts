/** The table of one line (表四) set upright: its results below each other, and beside each of them the figure of every row of the form. */
import { middleAcross } from '../../geometry/middle'
import type { Block } from '../../statute/form'
import { type Band, hasSlots, type Slot } from '../align/band'
import { squashForm } from '../align/formWording'
import { squash, wordsToTokens } from '../align/labels'

/**
 * @param bands of which all cells are slots, as no label stands before the figures of this table else.
 * @returns the figures in the order of the form's line, null for a blank; null where not each result and head of the form stands in its place,
 * or no lines bound the cells.
 */
export const uprightLine = (bands: readonly Band[], { rows, columns }: Block): readonly (Slot | null)[] | null => {
  const lines = bands.filter(hasSlots)
  const [first] = lines
  if (!first || rows.length < 2 || lines.length !== columns.length) return null
  const isResult = ({ labels, slots: [result, ...figures], bounded }: Band, index: number) =>
    bounded &&
    labels.length === 0 &&
    figures.length === rows.length &&
    squash(result?.text ?? '') === squashForm(columns[index]?.label ?? '')
  if (!lines.every(isResult)) return null
  const heads = wordsToTokens(bands.slice(0, bands.indexOf(first)).flatMap(({ labels }) => labels))
  const isHeaded = (label: string, slot: Slot | null | undefined) =>
    heads.some(
      ({ squashed, word }) => squashed === squashForm(label) && slot && word.left < middleAcross(slot) && middleAcross(slot) < word.right,
    )
  if (!rows.every(({ label }, index) => isHeaded(label, first.slots[index + 1]))) return null
  return rows.flatMap((_, index) => lines.map(({ slots }) => slots[index + 1] ?? null))
}
