import { readCellText } from '../../text/cellText'
import type { FoundCell } from '../found'

/** How the number of a cell is written: 'annotated' with words beside it, 'plain' as the form wants it or where there is no number. */
export const notationOf = ({ cell, column }: FoundCell) => {
  if (cell.unread || cell.uncertain || cell.value === null) return 'plain'
  const read = readCellText(cell.text, column.quantity)
  if (read.kind !== 'number') return 'plain'
  if (read.note) return 'annotated'
  // 本年收费金额（单位：万元） names the unit in its heading, 采购总金额 leaves it to the cell.
  if (read.notation === '带单位' && column.quantity === 'amount' && !column.label.includes('单位')) return 'plain'
  return read.notation ?? 'plain'
}
