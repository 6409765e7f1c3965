/** The set that is open, for its views. */

import { useMemo } from 'react'
import { arrange } from '../../store/set/arrange'
import { type SetEntry, setEntries } from '../../store/set/entries'
import { useStore } from '../../store/store'

/** All files as facts, in the order in which they were opened. */
export const useEntries = (): readonly SetEntry[] => useStore(setEntries)

/** Those that the list shows, as it is sorted. */
export const useListed = (): readonly SetEntry[] => {
  const entries = useEntries()
  const listing = useStore(state => state.listing)
  return useMemo(() => arrange(entries, listing), [entries, listing])
}
