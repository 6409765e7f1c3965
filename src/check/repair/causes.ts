/** What a patch looks like: the slip that it undoes. */
import { contentOf } from '../../model/content'
import type { RepairCause } from '../../model/finding'
import type { Report } from '../../model/report'
import type { CellAddress, TableKey } from '../../statute/form'
import { cellsFound } from '../found'
import type { Change, Patch } from './patches'
import { type Place, placesIn } from './places'
import { slipOf } from './slips'
import type { System } from './system'

export interface Cause {
  readonly cause: RepairCause
  /** Whether chance seldom looks like it. A case moved along a row always settles what it upsets; two numbers exchanged do not. */
  readonly isTelling: boolean
}

/** Below this, neighbouring cells hold the same number by chance: most cells hold 0, 1 or 2. */
const leastNeighbour = 10

/** A changed cell: what it holds, what it would hold, where it stands. */
interface Changed {
  readonly address: CellAddress
  readonly written: number
  readonly meant: number
  readonly isTotal: boolean
  readonly isBlank: boolean
  readonly text: string
  readonly place: Place | undefined
}

/** Tells the causes of the patches of one report; null for a patch without the look of a slip. */
export const causesIn = (report: Report, system: System): ((patch: Patch) => Cause | null) => {
  const places = placesIn(report)
  let values: ReadonlyMap<CellAddress, number> | null = null
  /** Few reports have a slip that only a neighbour explains. */
  const valuesBeside = (address: CellAddress): readonly number[] => {
    const known = values ?? new Map(system.cells.map(cell => [cell.address, cell.amount]))
    values = known
    return places.beside(address).map(beside => known.get(beside) ?? 0)
  }
  const changedBy = ({ cell, by }: Change): Changed => {
    const { address, amount, isTotal } = system.cells[cell] as System['cells'][number]
    const found = report.cells[address]
    const isBlank = contentOf(found).kind === 'blank'
    return { address, written: amount, meant: amount + by, isTotal, isBlank, text: found?.text ?? '', place: places.at(address) }
  }
  const causes = new Map<Patch, Cause | null>()
  return patch => {
    const known = causes.get(patch)
    if (known !== undefined) return known
    const cause = causeOf(patch.changes.map(changedBy), report, valuesBeside)
    causes.set(patch, cause)
    return cause
  }
}

const causeOf = (changed: readonly Changed[], report: Report, valuesBeside: (address: CellAddress) => readonly number[]): Cause | null => {
  const [one, other, third] = changed
  if (!one) return null
  if (changed.every(({ text, meant }) => shows(text, meant))) return telling('reading')
  if (changed.every(({ isTotal, written }) => isTotal && written === 0)) return telling('total left at 0')
  if (changed.every(({ isBlank }) => isBlank)) return { cause: 'left blank', isTelling: printsZeros(report, one.place?.table) }
  if (!other) return causeOfOne(one, valuesBeside)
  return third ? null : causeOfTwo(one, other)
}

const telling = (cause: RepairCause): Cause => ({ cause, isTelling: true })

const causeOfOne = ({ written, meant, address }: Changed, valuesBeside: (address: CellAddress) => readonly number[]): Cause | null => {
  const slip = slipOf(written, meant)
  if (slip) return telling(slip)
  return written >= leastNeighbour && valuesBeside(address).includes(written) ? telling('neighbour') : null
}

const causeOfTwo = (one: Changed, other: Changed): Cause | null => {
  if (!one.place || !other.place) return null
  const isAlongRow = one.place.row === other.place.row
  if (!isAlongRow && one.place.column !== other.place.column) return null
  if (isAlongRow && Math.abs(one.place.column - other.place.column) === 1) {
    const [written, meant] = [joined(one.written, other.written), joined(one.meant, other.meant)]
    if (written === one.meant || written === other.meant) return telling('split')
    if (meant === one.written || meant === other.written) return telling('run together')
  }
  if (one.written + other.written !== one.meant + other.meant) return null
  const isExchanged = one.written === other.meant && other.written === one.meant
  return { cause: isAlongRow ? 'wrong column' : 'wrong row', isTelling: isExchanged }
}

/** 1 and 2 to 12; null where it isn't a number that one would write: 06. */
const joined = (left: number, right: number): number | null => (left === 0 ? null : Number(`${left}${right}`))

/** Where zeros are printed, a blank is an omission. Many agencies print none. */
const printsZeros = (report: Report, table: TableKey | undefined): boolean => {
  const contents = cellsFound(report)
    .filter(found => found.table.key === table)
    .map(({ content }) => content)
  const blanks = contents.filter(({ kind }) => kind === 'blank').length
  return blanks < contents.filter(content => content.kind === 'number' && content.value === 0).length
}

/** Whether the print of a cell has the number after all: in a note, or torn apart: 1 2 for 12. */
const shows = (text: string, meant: number): boolean => {
  const plain = text
    .normalize('NFKC')
    .replace(/(\d),(\d{3})/g, '$1$2')
    .trim()
  const numbers = plain.match(/\d+/g) ?? []
  const isTorn = /^\d+(?:\s+\d+)+$/.test(plain)
  return numbers.length > 1 && [...numbers, ...(isTorn ? [numbers.join('')] : [])].some(number => Number(number) === meant)
}
