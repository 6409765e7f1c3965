/** Actions on what is chosen in the report on show. */
import { findingOf } from '../../model/finding'
import type { CellAddress } from '../../statute/form'
import type { Core } from '../core'
import { reportNow } from '../edits/edits'
import { selectTried } from '../edits/tried'
import { openReady } from '../selectors'
import { nothingSelected, type State } from '../state'
import { doubtfulCell } from './doubt'
import { selectCell, selectCells, selectFinding } from './selection'

export interface SelectionActions {
  chooseFinding(key: string): void
  chooseCell(cell: CellAddress): void
  /** Chooses the cells of a table between two corners. */
  chooseCells(cell: CellAddress, to: CellAddress): void
  chooseNothing(): void
}

export const selectionSlice = ({ set }: Core): SelectionActions => ({
  chooseFinding: key => set(state => findingChosen(state, key)),
  chooseCell: cell => set({ selection: selectCell(cell) }),
  chooseCells: (cell, to) => set({ selection: selectCells(cell, to) }),
  chooseNothing: () => set({ selection: nothingSelected }),
})

const findingChosen = (state: State, key: string): Partial<State> => {
  const ready = openReady(state)
  if (!ready) return state
  const report = reportNow(ready)
  const finding = findingOf(ready.findings, key)
  const tried = finding ? undefined : state.tried.find(one => one.file === ready.id && one.finding.id === key)
  if (tried) return { selection: selectTried(tried) }
  const selection = selectFinding(ready.findings, key, report)
  // What may have been misread is to be looked at.
  return finding && doubtfulCell(report, finding) ? { selection, sourceFolded: false } : { selection }
}
