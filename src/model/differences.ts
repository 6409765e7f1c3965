/** What differs between two reports: cell by cell and sentence by sentence. */
import { cellsOf } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import { forms } from '../statute/forms'
import { sentencesIn } from './pieces'
import type { Cell, Report } from './report'

export interface CellDifference {
  readonly cell: CellAddress
  /** As printed; null where the report has no such cell. */
  readonly other: string | null
  readonly own: string | null
}

export interface Differences {
  /** In the order of the form. */
  readonly cells: readonly CellDifference[]
  /** Sentences that only one of them has, each once, in the order of its document. */
  readonly onlyOther: readonly string[]
  readonly onlyOwn: readonly string[]
}

/** From one report to another. Cells that either did not read for certain are left out. */
export const differencesOf = (other: Report, own: Report): Differences => {
  const theirs = new Set(sentencesIn(other).map(({ text }) => text))
  const ours = new Set(sentencesIn(own).map(({ text }) => text))
  return {
    cells: addresses.flatMap(cell => differenceIn(cell, other.cells[cell], own.cells[cell])),
    onlyOther: [...theirs].filter(text => !ours.has(text)),
    onlyOwn: [...ours].filter(text => !theirs.has(text)),
  }
}

const addresses: readonly CellAddress[] = [
  ...new Set([forms['2021'], forms['2019']].flatMap(form => cellsOf(form).map(({ address }) => address))),
]

const differenceIn = (cell: CellAddress, other: Cell | undefined, own: Cell | undefined): readonly CellDifference[] => {
  if ((!other && !own) || [other, own].some(one => one?.unread || one?.uncertain)) return []
  const isSame = other && own && other.value === own.value && (other.value !== null || other.text.trim() === own.text.trim())
  return isSame ? [] : [{ cell, other: other?.text.trim() ?? null, own: own?.text.trim() ?? null }]
}
