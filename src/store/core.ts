/** What every slice of the store works with. */
import type { Bridge } from '../jobs/bridge'
import type { Batch } from './batch'
import type { State } from './state'

/** The state, how it is changed, and whom work is asked of. */
export interface Core {
  readonly get: () => State
  readonly set: (change: Partial<State> | ((state: State) => State | Partial<State>)) => void
  /** Changes as they come from workers, many at once as one. */
  readonly hear: Batch
  readonly bridge: Bridge
}
