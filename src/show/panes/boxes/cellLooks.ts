import type { Report } from '../../../model/report'
import { cellsOfTable } from '../../../statute/compiled'
import type { CellAddress } from '../../../statute/form'
import type { Edits } from '../../../store/state'
import { tablesOf } from '../../../store/verdict/amounts'
import { type CellLook, cellLook } from '../grid/cellLook'
import type { CellMarks } from '../grid/cellMarks'

/** Look and name of every cell of the tables, as in the grid. */
export const cellLooks = (report: Report, edits: Edits, marks: CellMarks): ReadonlyMap<CellAddress, CellLook> =>
  new Map(
    tablesOf(report)
      .flatMap(cellsOfTable)
      .map(place => {
        const { address } = place
        return [address, cellLook(place, report.cells[address], edits[address], marks.get(address))]
      }),
  )
