/** The keys of the list: through it, into a report, and a report off it. */
import type { KeyboardEvent } from 'react'
import { listedEntries } from '../../../store/set/arrange'
import { useStore } from '../../../store/store'

/** Id of a row's element. */
export const rowId = (file: number | null): string => `file-${file}`

/** Rows that PageUp and PageDown pass over. */
const page = 10

export const listKeys = (event: KeyboardEvent): void => {
  const { ctrlKey, metaKey, altKey, key } = event
  if (ctrlKey || metaKey || altKey || event.target !== event.currentTarget) return
  const action = actionOf(key)
  if (!action) return
  event.preventDefault()
  action()
}

const actionOf = (key: string): (() => void) | null => {
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }[
    key
  ]
  if (step !== undefined) return () => move(step)
  const { open, showFile } = useStore.getState()
  if (open === null) return null
  if (key === 'Enter') return () => showFile(open)
  return key === 'Delete' ? () => close(open) : null
}

/** Chooses the row so many further down; without a chosen one the first or the last. */
const move = (step: number): void => {
  const state = useStore.getState()
  const entries = listedEntries(state)
  const here = entries.findIndex(({ id }) => id === state.open)
  const wanted =
    here < 0
      ? step > 0 && step !== Number.POSITIVE_INFINITY
        ? 0
        : step < 0 && step !== Number.NEGATIVE_INFINITY
          ? entries.length - 1
          : step
      : here + step
  const next = entries[Math.min(Math.max(wanted, 0), entries.length - 1)]
  if (next) state.chooseEntry(next.id)
}

/** Takes the chosen file off the list; its neighbour in the list is chosen then. */
const close = (id: number): void => {
  const state = useStore.getState()
  const entries = listedEntries(state)
  const here = entries.findIndex(entry => entry.id === id)
  if (here < 0) return
  state.leaveFiles([id])
  const neighbour = entries[here + 1] ?? entries[here - 1]
  if (neighbour && !useStore.getState().files.some(file => file.id === id)) state.chooseEntry(neighbour.id)
}
