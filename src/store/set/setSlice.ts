/** Actions on the set of all open files: its list, its roll, what is added up, which version stands in it. */
import type { Core } from '../core'
import type { Parts } from '../state'
import { putVersion } from '../versions/putVersion'
import type { Listing } from './listing'
import type { Roll } from './roll'

export interface SetActions {
  /** Sorts or filters the list of the set. */
  setListing(change: Partial<Listing>): void
  /** Changes the list of bodies whose reports are looked for. */
  setRoll(change: Partial<Roll>): void
  /** What is added up, and whether it is all of a whole; null for nothing. */
  declareParts(parts: Parts | null): void
  /** Puts another version of a file in its place. */
  putVersion(id: number, which: 'older' | 'newer'): void
}

export const setSlice = ({ set }: Core): SetActions => ({
  setListing: change => set(state => ({ listing: { ...state.listing, ...change } })),
  setRoll: change => set(state => ({ roll: { ...state.roll, ...change } })),
  declareParts: parts => set({ parts }),
  putVersion: (id, which) => set(state => putVersion(state, id, which)),
})
