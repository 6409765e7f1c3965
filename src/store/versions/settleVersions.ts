import type { FileEntry, Ready, State } from '../state'
import { earlierVersion } from './earlierVersion'
import { replacedInWords, sameInWords } from './inWords'
import { dropSame, takePlace } from './takePlace'

/**
 * Lets newly read files take the place of their earlier versions, and says so; files that are there already byte for byte go.
 * @param settled ids of the files that were looked at before; those of the others are put in.
 */
export const settleVersions = (before: State, settled: Set<number>, agencyOf: (id: number) => number | undefined): State => {
  const same: (readonly [string, string])[] = []
  const placed: (readonly [older: FileEntry, newer: Ready])[] = []
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
  const said = [...(placed.length > 0 ? [replacedInWords(placed)] : []), ...(same.length > 0 ? [sameInWords(same)] : [])]
  return said.length > 0 ? { ...state, said: said.join('；') } : state
}
