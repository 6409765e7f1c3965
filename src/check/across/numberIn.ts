import { contentOf } from '../../model/content'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'

/** The number in a cell, to reason from; null where it holds none, is blank, was not read, is in doubt or below 0. */
export const numberIn = (report: Report, address: CellAddress): number | null => {
  const content = contentOf(report.cells[address])
  return content.kind === 'number' && content.value >= 0 ? content.value : null
}

/** Those in several cells; null where one of them has none. */
export const numbersIn = (report: Report, addresses: readonly CellAddress[]): readonly number[] | null => {
  const numbers = addresses.flatMap(address => numberIn(report, address) ?? [])
  return numbers.length === addresses.length ? numbers : null
}
