import type { FileEntry, Ready, State } from '../state'
import { earlierVersion } from './earlierVersion'
import { sameInWords } from './inWords'
import { dropSame, takePlace } from './takePlace'

export type Placed = readonly [older: FileEntry, newer: Ready]

export interface Settled {
  readonly state: State
  /** What gave way, and what took its place. */
  readonly placed: readonly Placed[]
}

/**
 * Lets newly read files take the place of their earlier versions; files that are there already byte for byte go, which is said.
 * @param settled ids of the files that were looked at before; those of the others are put in.
 */
export const settleVersions = (before: State, settled: Set<number>, agencyOf: (id: number) => number | undefined): Settled => {
  const same: (readonly [string, string])[] = []
  const placed: Placed[] = []
  let state = before
  for (const file of before.files) {
    if (file.state !== 'ready' || settled.has(file.id)) continue
    settled.add(file.id)
    const earlier = earlierVersion(file, state.files, agencyOf)
    if (!earlier) continue
    if (earlier.kind === 'same') {
      same.push([file.name, earlier.file.name])
      state = dropSame(state, file.id, earlier.file.id)
    } else {
      placed.push([earlier.file, file])
      state = takePlace(state, file.id, earlier.file.id)
    }
  }
  return { state: same.length > 0 ? { ...state, said: sameInWords(same) } : state, placed }
}
