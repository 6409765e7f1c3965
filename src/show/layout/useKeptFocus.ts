import { useEffect } from 'react'
import { openFile, showsSet } from '../../store/selectors'
import { useStore } from '../../store/store'

/**
 * Where a file comes, changes its state or goes, or the page turns to the set or back, what had the focus may be gone with it, and a
 * button may go with what it did. The focus moves on to the list of the set, or else to the page as a whole: from there the arrow
 * keys go through the findings.
 */
export const useKeptFocus = (): void => {
  const files = useStore(state => state.files.length)
  const open = useStore(state => state.open)
  const inSet = useStore(showsSet)
  const state = useStore(store => (showsSet(store) ? null : openFile(store)?.state))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what may take the focus away
  useEffect(moveOn, [files, open, inSet, state])
  useEffect(followButtons, [])
}

const moveOn = (): void => {
  if (document.activeElement !== document.body) return
  const next = document.querySelector<HTMLElement>('[data-pane="set"] [data-entry="true"]') ?? document.querySelector<HTMLElement>('main')
  next?.focus({ preventScroll: true })
}

/** Looks after each change whether what had the focus is still there, once those who know where it belongs have had their turn. */
const followButtons = (): (() => void) => {
  let last: EventTarget | null = null
  let frame = 0
  const note = ({ target }: FocusEvent) => {
    last = target
  }
  const look = () => {
    if (last instanceof Node && !last.isConnected && !document.querySelector('dialog[open]')) moveOn()
  }
  const ask = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(look)
    })
  }
  document.addEventListener('focusin', note)
  const stop = useStore.subscribe(ask)
  return () => {
    document.removeEventListener('focusin', note)
    stop()
    cancelAnimationFrame(frame)
  }
}
