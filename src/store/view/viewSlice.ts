/** Actions on what the page shows: a file or the set, and its panes. */
import type { Core } from '../core'
import * as list from '../files/list'
import type { Pane, SourceView } from '../state'

export interface ViewActions {
  /** Shows the panes of a file. */
  showFile(id: number): void
  /** Chooses a file in the list of the set, which stays on show. */
  chooseEntry(id: number): void
  /** Shows the set. @param subView id of one of its views; without it the one that was shown last. */
  showSet(subView?: string): void
  showPane(pane: Pane): void
  foldSource(folded: boolean): void
  showSource(view: SourceView): void
  /** The page of the source with this number is looked at. */
  seePage(number: number): void
  /** @param share in percent of the panes' width; null for the usual width. */
  widenSource(share: number | null): void
  say(sentence: string | null): void
}

export const viewSlice = ({ set }: Core): ViewActions => ({
  showFile: id => set(state => list.openReport(state, id)),
  chooseEntry: id => set(state => list.showFile(state, id)),
  showSet: subView => set(state => ({ view: 'set', subView: subView ?? state.subView })),
  showPane: pane => set({ pane }),
  foldSource: sourceFolded => set({ sourceFolded }),
  showSource: sourceView => set({ sourceView }),
  seePage: pageSeen => set({ pageSeen }),
  widenSource: sourceShare => set({ sourceShare }),
  say: said => set({ said }),
})
