import { useSyncExternalStore } from 'react'

/** Below this the panes are tabs; the same width as in panes.css and the components beside it. */
const query = '(max-width: 899px)'

const subscribe = (changed: () => void) => {
  const list = matchMedia(query)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

/** Whether the window is so narrow that one pane is shown at a time. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches)
