/** Where the cells of the tables stand in print, to tell which are beside each other. */

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
  const blocks = groupBy(cellsFound(report), cell => cell.block).map(placesOfFound)
  const at = (address: CellAddress) => blocks.find(({ places }) => places.has(address))
  return {
    at: address => at(address)?.places.get(address),
    beside: address => {
      const block = at(address)
      const place = block?.places.get(address)
      return block && place ? around(place).flatMap(other => block.addresses.get(keyOf(other)) ?? []) : []
    },
  }
}

/** The cells of a block by address, and the other way round. */
interface BlockPlaces {
  readonly places: ReadonlyMap<CellAddress, Place>
  readonly addresses: ReadonlyMap<string, CellAddress>
}

const placesOfFound = (cells: readonly FormCell[]): BlockPlaces => {
  const placed = placesOfBlock(cells)
  return { places: new Map(placed), addresses: new Map(placed.map(([address, place]) => [keyOf(place), address])) }
}

const placesOfBlock = (cells: readonly FormCell[]): readonly (readonly [CellAddress, Place])[] => {
  const lines = cells[0]?.table.layout === 'line' ? [cells] : groupBy(cells, cell => cell.row)
  return lines.flatMap((line, row) => line.map(({ address, table }, column) => [address, { table: table.key, row, column }] as const))
}

const around = ({ table, row, column }: Place): readonly Place[] => [
  { table, row, column: column - 1 },
  { table, row, column: column + 1 },
  { table, row: row - 1, column },
  { table, row: row + 1, column },
]

const keyOf = ({ table, row, column }: Place): string => `${table} ${row} ${column}`
