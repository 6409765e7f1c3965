import { useEffect, useRef } from 'react'
import { openFile } from '../../store/selectors'
import { useStore } from '../../store/store'

/**
 * Where a file comes, changes its state or goes, what had the focus may be gone with it. It moves on to the list of files,
 * where it was there before, or else to the page as a whole: from there the arrow keys go through the findings.
 */
export const useKeptFocus = (): void => {
  const files = useStore(state => state.files.length)
  const open = useStore(state => state.open)
  const state = useStore(store => openFile(store)?.state)
  const wasInFiles = useRef(false)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      wasInFiles.current = target instanceof Element && target.closest('[data-pane="files"]') !== null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what may take the focus away
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const inFiles = wasInFiles.current ? document.querySelector<HTMLElement>('[data-pane="files"] [data-entry="true"]') : null
    const next = inFiles ?? document.querySelector<HTMLElement>('main')
    next?.focus({ preventScroll: true })
  }, [files, open, state])
}
