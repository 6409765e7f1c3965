/** Where the cells of the tables stand in print, to tell which are beside each other. */
import type { FormCell } from '../../model/cells'
import type { Report } from '../../model/report'
import type { CellAddress, TableKey } from '../../statute/form'
import { groupBy } from '../groupBy'
import { cellsFound } from '../tables'

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
  const placed = groupBy(cellsFound(report), cell => cell.block).flatMap(placesOfBlock)
  const places = new Map(placed)
  const addresses = new Map(placed.map(([address, place]) => [keyOf(place), address]))
  return {
    at: address => places.get(address),
    beside: address => {
      const place = places.get(address)
      return place ? around(place).flatMap(other => addresses.get(keyOf(other)) ?? []) : []
    },
  }
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
