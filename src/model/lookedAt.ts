/** Cells that were read from a picture and that a person has looked at: what the person says counts as read. */

import { cellsOfTable, tableOfAddress } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import type { Edit, Edits } from './edits'
import { formOfTable, sumOf, tablesOf } from './equations'
import type { Loss } from './loss'
import type { Cell, Cells, Report } from './report'
import { isSeenAt } from './seenPlaces'
import { cellsNamed, type Subject } from './subject'

/**
 * The report with what a person says stands in these cells; cells that it does not have are left out.
 * @param together whether the person saw them beside what they are added up with: who types one alone may mistype it, which the sum shows then.
 */
export const lookedAt = (report: Report, said: Edits, together = false): Report =>
  withSaid(
    report,
    (Object.entries(said) as [CellAddress, Edit | undefined][]).flatMap(([address, edit]) => {
      const cell = report.cells[address]
      if (!cell || !edit) return []
      return [[address, { text: edit.text, value: edit.value, said: together || saysTheSame(cell, edit) ? 'sure' : 'typed' }]]
    }),
  )

/** What a person says of a cell. */
export type Said = Required<Pick<Cell, 'text' | 'value' | 'said'>>

/** The report with what a person said of cells that it has. */
export const withSaid = (report: Report, said: readonly (readonly [CellAddress, Said])[]): Report => {
  const answered = said.map(([address, { text, value, said: how }]) => {
    const cell: Cell = { text, value, anchor: report.cells[address]?.anchor ?? null, said: how }
    return [address, cell] as const
  })
  const cells: Cells = { ...report.cells, ...Object.fromEntries(answered) }
  return { ...report, cells, losses: report.losses.flatMap(loss => leftOf(loss, cells)) }
}

const saysTheSame = (cell: Cell, edit: Edit): boolean => !cell.unread && cell.value === edit.value

/** Of cells that were not read, those that still are not. */
const leftOf = (loss: Loss, cells: Cells): readonly Loss[] => {
  if (loss.kind !== 'cells-unread' && loss.kind !== 'cells-uncertain') return [loss]
  const mark = loss.kind === 'cells-unread' ? 'unread' : 'uncertain'
  const own = (Object.entries(cells) as [CellAddress, Cell | undefined][]).filter(([address]) => tableOfAddress(address) === loss.table)
  const count = own.filter(([, cell]) => cell?.[mark]).length
  return count > 0 ? [{ ...loss, count }] : []
}

/** Cells that a person is asked about together: one, all of a row whose cells were not told apart, with one picture, or all of a sum that fails, with one each. */
export interface Look {
  readonly cells: readonly CellAddress[]
  /** Of a sum, which of them the others should add up to; none where it is a cell or a row. */
  readonly totals: readonly CellAddress[]
}

/**
 * What a person is asked about: in the order of print cells of pictures that stayed unread and those that a witness contradicts, then the sums
 * that fail, and what else something is found about.
 * @param found what is found, gravest first.
 */
export const looksToAsk = (report: Report, found: readonly Subject[]): readonly Look[] => {
  const printed = tablesOf(report).flatMap(cellsOfTable)
  const open = printed.map(({ address }) => address).filter(address => isUnseen(report, address))
  const those = (wanted: (address: CellAddress) => boolean) =>
    open.filter(wanted).map((address): Look => ({ cells: [address], totals: [] }))
  const doubtful = (address: CellAddress) => report.cells[address]?.unread === true || report.cells[address]?.uncertain === true
  const sums = found.flatMap(subject =>
    subject.kind === 'sum' && cellsNamed(subject).some(cell => isWaitingInSum(report, cell)) ? [subject] : [],
  )
  const doubted = new Set(found.filter(({ kind }) => kind !== 'sum').flatMap(cellsNamed))
  const summed = new Set(sums.flatMap(cellsNamed))
  return [
    ...inStrips(report, those(doubtful)),
    ...sums.map((sum): Look => ({ cells: cellsNamed(sum), totals: sum.right })),
    ...those(address => !doubtful(address) && doubted.has(address) && !summed.has(address)),
  ]
}

/** Cells behind each other whose pictures are one are asked as one. */
const inStrips = (report: Report, looks: readonly Look[]): readonly Look[] => {
  const strips: Look[] = []
  for (const look of looks) {
    const [before, [cell]] = [strips.at(-1), look.cells]
    const isSame = before?.cells[0] && cell && hasPlace(report.cells[cell]) && isOnePicture(report, before.cells[0], cell)
    if (before && isSame) strips[strips.length - 1] = { cells: [...before.cells, ...look.cells], totals: [] }
    else strips.push(look)
  }
  return strips
}

const isOnePicture = ({ cells }: Report, one: CellAddress, other: CellAddress): boolean => {
  const [ours, theirs] = [cells[one]?.anchor, cells[other]?.anchor]
  return ours?.page === theirs?.page && ours?.box?.join() === theirs?.box?.join() && tableOfAddress(one) === tableOfAddress(other)
}

/**
 * What a person is asked about once more: cells of pictures that the person has looked at, those of sums that fail first, each sum together.
 * @param found what is found now. @param first a cell that is asked before all others, where it is among them.
 */
export const looksAgain = (report: Report, found: readonly Subject[], first: CellAddress | null): readonly Look[] => {
  const looked = cellsLookedAt(report)
  const sums = found.flatMap((subject): Look[] => {
    const cells = subject.kind === 'sum' ? cellsNamed(subject) : []
    return subject.kind === 'sum' && cells.some(cell => looked.includes(cell)) && !cells.some(cell => isWaitingInSum(report, cell))
      ? [{ cells, totals: subject.right }]
      : []
  })
  const summed = new Set(sums.flatMap(({ cells }) => cells))
  const alone = looked.filter(cell => cell !== first && !summed.has(cell)).map((cell): Look => ({ cells: [cell], totals: [] }))
  return [...(first !== null && looked.includes(first) ? [{ cells: [first], totals: [] }] : []), ...sums, ...alone]
}

/** Whether a person has said of any cell of a picture what stands there. */
export const hasLookedAt = (report: Report): boolean => cellsLookedAt(report).length > 0

const cellsLookedAt = (report: Report): readonly CellAddress[] =>
  tablesOf(report)
    .flatMap(cellsOfTable)
    .flatMap(({ address }) => (wasLookedAt(report, address) ? [address] : []))

const wasLookedAt = ({ cells }: Report, address: CellAddress): boolean => cells[address]?.said !== undefined

/** Whether a person typed a cell and has not looked at it yet beside what it is added up with. */
const isTyped = ({ cells }: Report, address: CellAddress): boolean => cells[address]?.said === 'typed'

/** Whether nobody has looked at a cell of a picture. */
const isUnseen = (report: Report, address: CellAddress): boolean => isSeen(report, address) || isUnplaced(report, address)

/** Whether nobody has looked at a cell beside what it is added up with: who types one alone may mistype it. */
const isWaitingInSum = (report: Report, address: CellAddress): boolean => isUnseen(report, address) || isTyped(report, address)

/** Whether a cell was read from a picture, has its place there, and no person has looked at it. */
const isSeen = ({ cells }: Report, address: CellAddress): boolean => cells[address]?.seen === true && hasPlace(cells[address])

/** Whether a cell was not read and has no place, in a table that stands on pictures. */
const isUnplaced = (report: Report, address: CellAddress): boolean =>
  report.cells[address]?.unread === true && !hasPlace(report.cells[address]) && isPictured(report, address)

/**
 * Whether a cell stands on a page that is a picture. One without a place does where all others of its table do, or of the report where its table
 * has none with a place; not in a table of which nothing was made out, which is better scanned again than typed.
 */
export const isPictured = (report: Report, address: CellAddress): boolean => {
  const { cells, losses } = report
  const own = cells[address]?.anchor
  if (own?.page !== undefined) return isSeenAt(own, report)
  const table = tableOfAddress(address)
  if (losses.some(loss => loss.kind === 'table-unclear' && loss.table === table)) return false
  const placed = (Object.entries(cells) as [CellAddress, Cell | undefined][]).filter(([, at]) => hasPlace(at))
  const beside = placed.filter(([other]) => tableOfAddress(other) === table)
  const others = beside.length > 0 ? beside : placed
  return others.length > 0 && others.every(([, at]) => at?.anchor && isSeenAt(at.anchor, report))
}

/** A part of a page, from one height to another; in points, from the top. */
export interface Stretch {
  readonly page: number
  readonly from: number
  /** null down to the end of the page. */
  readonly to: number | null
}

/** Where a cell without a place stands: from the last cell before it in print that has one to the first behind it, page by page. */
export const stretchOf = (report: Report, address: CellAddress): readonly Stretch[] => {
  const { cells, seen = [] } = report
  const printed = tablesOf(report).flatMap(cellsOfTable)
  const at = printed.findIndex(place => place.address === address)
  const placesOf = (some: typeof printed) =>
    some.flatMap(place => {
      const { page, box } = cells[place.address]?.anchor ?? {}
      return page !== undefined && box ? [{ page, box }] : []
    })
  const before = placesOf(printed.slice(0, at)).at(-1)
  const behind = placesOf(printed.slice(at + 1))[0]
  return seen.flatMap(page => {
    if (page < (before?.page ?? 0) || page > (behind?.page ?? Number.POSITIVE_INFINITY)) return []
    const from = before?.page === page ? before.box[1] : 0
    const to = behind?.page === page ? behind.box[3] : null
    // Of what stands in another order than the form's the whole page is shown.
    return [to === null || from < to ? { page, from, to } : { page, from: 0, to: null }]
  })
}

const hasPlace = (cell: Cell | undefined): boolean => cell?.anchor?.page !== undefined && cell.anchor.box !== undefined

/** Whether cells that are asked together have one picture, that of their row. */
export const isStrip = (report: Report, { cells }: Look): boolean => {
  const [first] = cells
  return first !== undefined && cells.length > 1 && hasPlace(report.cells[first]) && cells.every(cell => isOnePicture(report, first, cell))
}

/** Whether a cell's picture is the whole row that it stands in, as of rows whose cells were not told apart: which of them it is, from 1; else null. */
export const placeInRow = (report: Report, address: CellAddress): number | null => {
  const own = report.cells[address]?.anchor
  if (!own?.box) return null
  const row = cellsOfTable(formOfTable(report, tableOfAddress(address)).tables[tableOfAddress(address)]).filter(place => {
    const anchor = report.cells[place.address]?.anchor
    return anchor?.page === own.page && anchor?.box?.join() === own.box?.join()
  })
  return row.length > 1 ? row.findIndex(place => place.address === address) + 1 : null
}

/** Cells of a look that nobody has looked at yet; of a sum, not beside the others. */
export const waitingIn = (report: Report, looks: readonly Look[]): readonly CellAddress[] => {
  const isOpen = (address: CellAddress) => report.cells[address]?.seen === true || isUnplaced(report, address)
  return [
    ...new Set(
      looks.flatMap(({ cells, totals }) => cells.filter(address => isOpen(address) || (totals.length > 0 && isTyped(report, address)))),
    ),
  ]
}

/** Whether there is still something to look at: not where all cells have been, nor where by now the sum holds. */
export const isOpenLook = (report: Report, look: Look): boolean => {
  if (waitingIn(report, [look]).length === 0) return false
  if (look.totals.length === 0) return true
  const parts = look.cells.filter(cell => !look.totals.includes(cell))
  const [left, right] = [sumOf(report, parts), sumOf(report, look.totals)]
  return left === null || left !== right
}
