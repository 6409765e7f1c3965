/** What reconstruction hands out of what it saw: nothing is worked out here, and nothing is seen a second time. */
import type { Box } from '../model/place'
import type { PrintTable } from '../model/print'
import type { Accounting, SeenPage, SeenRow, SeenTable } from '../model/trace'
import type { TableKey } from '../statute/form'
import type { AlignedRow } from './align/alignRows'
import { printedSlots } from './align/band'
import type { Sheet } from './evidence/sheet'
import type { ReadTable } from './tables/table'

/** A page with its grids, as boxes of its sheet. */
export const seenPage = ({ page, left, grids }: Sheet): SeenPage => {
  const onSheet = (box: Box): Box => (left === 0 ? box : [box[0] + left, box[1], box[2] + left, box[3]])
  return {
    ...page,
    grids: grids.map(({ box, rows, columns, cells }) => ({
      box: onSheet(box),
      rows,
      columns,
      cells: cells.map(cell => onSheet(cell.box)),
    })),
  }
}

/** @param read null where no form's rows could be matched with the print. */
export const seenTable = (
  key: TableKey,
  printed: readonly PrintTable[],
  read: ReadTable | null,
  accounting: Accounting | null,
): SeenTable => ({ key, printed, rows: read?.alignment?.rows.map(seenRow) ?? [], accounting })

const seenRow = ({ row, band, printed, tokens }: AlignedRow): SeenRow => ({
  key: row?.key ?? null,
  printed,
  label: tokens.map(token => token.word),
  figures: band ? printedSlots(band).flatMap(slot => slot.words) : [],
})
