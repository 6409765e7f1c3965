/**
 * Keeps the memory of the page small where many reports are open: those that are not looked at are packed into blobs,
 * which the browser holds outside of the heap, and unpacked when they are opened.
 */
import { mostAtHand, shelve, spare, unshelve, wanted } from './shelved'
import type { ReadOutcome, State } from './state'

/** The part of a store that the shelf uses. */
interface Shelving {
  get(): State
  set(change: (state: State) => State): void
  subscribe(listener: (state: State, before: State) => void): unknown
}

/** An outcome as the shelf holds it: plain data, so that nothing is lost on the way. */
export const pack = (outcome: ReadOutcome): Blob => new Blob([JSON.stringify(outcome)])

/** Rejects where the browser cannot reach the blob any more. */
export const unpack = async (packed: Blob): Promise<ReadOutcome> => JSON.parse(await packed.text())

/** Follows a store from now on. @param readAgain reads the file of a report that could not be unpacked. */
export const followShelf = ({ get, set, subscribe }: Shelving, readAgain: (id: number) => void): void => {
  /** Ids of the files shown last, latest first. */
  let recent: readonly number[] = []
  const coming = new Set<number>()
  let due = false

  const bringBack = async (id: number) => {
    const file = get().files.find(entry => entry.id === id)
    if (file?.state !== 'shelved' || coming.has(id)) return
    coming.add(id)
    const outcome = await unpack(file.packed).catch(() => null)
    coming.delete(id)
    if (outcome) set(state => unshelve(state, id, outcome))
    else readAgain(id)
  }

  const tidy = () => {
    due = false
    for (const id of wanted(get())) void bringBack(id)
    for (const id of spare(get(), recent)) {
      const file = get().files.find(entry => entry.id === id)
      if (file?.state === 'ready') set(state => shelve(state, id, pack(file.outcome)))
    }
  }

  subscribe((state, before) => {
    const { open, opening, files } = state
    if (open !== before.open && open !== null) recent = [open, ...recent.filter(id => id !== open)].slice(0, mostAtHand)
    if (opening !== null && opening !== before.opening) void bringBack(opening)
    if (due || (files === before.files && open === before.open && opening === before.opening)) return
    due = true
    // Not before everybody has heard of the change, and all that comes with it is done.
    setTimeout(tidy)
  })
}
