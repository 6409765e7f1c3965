/** Where the cells of the tables stand in print, to tell which are beside each other. */

import { gather } from '../../model/gather'
import { groupBy } from '../../model/groupBy'
import type { Report } from '../../model/report'
import type { FormCell } from '../../statute/compiled'
import type { CellAddress, TableKey } from '../../statute/form'
import { cellsFound } from '../found'

/** Row and column of print, from 0. 表四 is one row of 15 columns. */
export interface Place {
  readonly table: TableKey
  readonly row: number
  readonly column: number
}

export interface Places {
  readonly at: (address: CellAddress) => Place | undefined
  /** The cells left, right, above and below. */
  readonly beside: (address: CellAddress) => readonly CellAddress[]
}

/** The places of the cells that the report has. */
export const placesIn = (report: Report): Places => {
  const blocks = groupBy(cellsFound(report), cell => cell.block).map(cells => new Map(placesOfBlock(cells)))
  const blockOf = (address: CellAddress) => blocks.find(block => block.has(address))
  return {
    at: address => blockOf(address)?.get(address),
    beside: address => {
      const block = blockOf(address)
      const place = block?.get(address)
      return block && place ? around(place).flatMap(other => addressAt(block, other) ?? []) : []
    },
  }
}

/** Asked of few cells: those that a slip only a neighbour explains would change. */
const addressAt = (block: ReadonlyMap<CellAddress, Place>, { row, column }: Place): CellAddress | null => {
  for (const [address, place] of block) if (place.row === row && place.column === column) return address
  return null
}

const placesOfBlock = (cells: readonly FormCell[]): readonly (readonly [CellAddress, Place])[] => {
  const lines = cells[0]?.table.layout === 'line' ? [cells] : groupBy(cells, cell => cell.row)
  return gather(lines, (line, row) => line.map(({ address, table }, column) => [address, { table: table.key, row, column }] as const))
}

const around = ({ table, row, column }: Place): readonly Place[] => [
  { table, row, column: column - 1 },
  { table, row, column: column + 1 },
  { table, row: row - 1, column },
  { table, row: row + 1, column },
]
