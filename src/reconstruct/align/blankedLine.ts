/** The table of one line (表四) with a cell a line of the text: where some cells are blank, the blank lines among its figures are these. */
import type { Table } from '../../statute/form'
import { readCellText } from '../../text/cellText'
import type { Band, Slot } from './band'

/**
 * The bands, those of the line as one with a slot a column. The very same where its lines are not as many as the columns, or the totals do not say
 * that each figure is in its place: a blank line may stand anywhere, and one may be lost.
 */
export const withBlankedLine = (bands: readonly Band[], { layout, blocks: [block] }: Table): readonly Band[] => {
  if (layout !== 'line' || !block) return bands
  const isCell = ({ labels, slots }: Band) => labels.length === 0 && slots.length === 1
  const from = bands.findLastIndex(band => !isCell(band)) + 1
  const cells = bands.slice(from)
  const slots = cells.map(band => band.slots[0] ?? null)
  const [first] = cells
  if (!first || slots.length !== block.rows.length * block.columns.length || !slots.includes(null)) return bands
  const isTold = block.rows.every((_, at) => isTotalled(slots.slice(block.columns.length * at, block.columns.length * (at + 1))))
  return isTold ? [...bands.slice(0, from), { ...first, slots, order: 'fixed' }] : bands
}

/** Whether the last of the cells is the sum of the others and is printed. */
const isTotalled = (slots: readonly (Slot | null)[]): boolean => {
  const values = slots.map(slot => figureOf(slot))
  const total = values.at(-1) ?? null
  return (
    slots.at(-1) !== null && total !== null && values.slice(0, -1).reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0) === total
  )
}

const figureOf = (slot: Slot | null): number | null => {
  const read = readCellText(slot?.text ?? '')
  return read.kind === 'number' ? read.value : read.kind === 'blank' ? 0 : null
}
