import { useEffect } from 'react'
import { openFile, showsSet } from '../../store/selectors'
import { useStore } from '../../store/store'

/**
 * Where a file comes, changes its state or goes, or the page turns to the set or back, what had the focus may be gone with it. It
 * moves on to the list of the set, or else to the page as a whole: from there the arrow keys go through the findings.
 */
export const useKeptFocus = (): void => {
  const files = useStore(state => state.files.length)
  const open = useStore(state => state.open)
  const inSet = useStore(showsSet)
  const state = useStore(store => (showsSet(store) ? null : openFile(store)?.state))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what may take the focus away
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const next = document.querySelector<HTMLElement>('[data-pane="set"] [data-entry="true"]') ?? document.querySelector<HTMLElement>('main')
    next?.focus({ preventScroll: true })
  }, [files, open, inSet, state])
}
