import { cellAt, tableOfAddress } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'
import { forms } from '../../statute/forms'
import { cellName } from '../../words/names'

/** What an address is called, in whichever form has it: 表四 行政复议，总计. */
export const addressName = (cell: CellAddress): string => {
  const places = [forms['2021'], forms['2019']].flatMap(form => cellAt(form.tables[tableOfAddress(cell)], cell) ?? [])
  return places[0] ? cellName(places[0]) : cell
}
