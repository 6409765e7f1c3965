/** How many dialogs are open: while one is, the page behind it is neither clear to see nor heard. */
import { create } from 'zustand'

export const useOpenDialogs = create<{ readonly count: number }>(() => ({ count: 0 }))

/** One more is open. @returns what says that it is closed again. */
export const noteDialog = (): (() => void) => {
  const add = (step: number) => useOpenDialogs.setState(({ count }) => ({ count: count + step }))
  add(1)
  return () => add(-1)
}
