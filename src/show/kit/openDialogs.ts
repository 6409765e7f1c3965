/** Which dialogs are open: while one is, the page behind it is neither clear to see nor heard. */
import { create } from 'zustand'

export const useOpenDialogs = create<{ readonly closers: readonly (() => void)[] }>(() => ({ closers: [] }))

/** One more is open. @param close closes it. @returns what says that it is closed again. */
export const noteDialog = (close: () => void): (() => void) => {
  useOpenDialogs.setState(({ closers }) => ({ closers: [...closers, close] }))
  return () => useOpenDialogs.setState(({ closers }) => ({ closers: closers.filter(other => other !== close) }))
}

/** Closes whatever is open over the page, for what comes now is to be seen. */
export const closeDialogs = (): void => {
  for (const close of useOpenDialogs.getState().closers) close()
}
