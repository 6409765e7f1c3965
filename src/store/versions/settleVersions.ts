import { groupBy } from '../../model/groupBy'
import { dropOf, inOrder, isBefore } from '../across/inOrder'
import { isPending, isReady } from '../files/list'
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

/** A number for each agency, by the id of a file; none for a file whose agency nobody knows. */
type AgenciesOf = (files: readonly Ready[]) => ReadonlyMap<number, number>

/**
 * Lets newly read files take the place of their earlier versions, drop by drop; files that are there already byte for byte go, which is said.
 * @param settled ids of the files that were looked at before; those of the others are put in.
 */
export const settleVersions = (before: State, settled: Set<number>, agenciesOf: AgenciesOf): Settled => {
  // One that is still to be read may be the one meant, or tell more of whose report it is: which worker was faster decides nothing.
  const [awaited] = before.paused ? [] : inOrder(before.files.filter(isPending))
  const due = inOrder(before.files.filter(isReady)).filter(file => !settled.has(file.id) && !(awaited && isBefore(awaited, file)))
  for (const { id } of due) settled.add(id)
  return groupBy(due, dropOf).reduce<Settled>((done, files) => settleDrop(done, files, agenciesOf), { state: before, placed: [] })
}

const settleDrop = ({ state: before, placed: earlierPlaced }: Settled, files: readonly Ready[], agenciesOf: AgenciesOf): Settled => {
  const drop = Math.max(...files.map(dropOf))
  const agencies = agenciesOf(before.files.filter(isReady).filter(file => dropOf(file) <= drop))
  const same: (readonly [string, string])[] = []
  const placed = [...earlierPlaced]
  let state = before
  for (const file of files) {
    const earlier = earlierVersion(file, state.files, id => agencies.get(id))
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
