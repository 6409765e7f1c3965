/** Actions by which the user settles things: findings set aside, things looked at by hand. */
import type { Decision } from '../../model/decision'
import type { ManualCheck } from '../../words/manualChecks'
import type { Core } from '../core'
import type { Decisions } from '../state'
import { setAside, takeBack, withKept } from './decisions'

export interface DecisionsActions {
  /** Sets the finding with this key aside. */
  setAside(key: string, decision: Decision): void
  takeBack(key: string): void
  /** What was kept on this machine, or nothing where it was cleared. */
  setDecisions(decisions: Decisions): void
  /** Ticks what was looked at by hand, or takes the tick back. */
  tick(file: number, check: ManualCheck): void
}

export const decisionsSlice = ({ set }: Core): DecisionsActions => ({
  setAside: (key, decision) => set(state => setAside(state, key, decision)),
  takeBack: key => set(state => takeBack(state, key)),
  setDecisions: kept => set(state => ({ decisions: withKept(state.decisions, kept) })),
  tick: (file, check) =>
    set(({ ticks }) => {
      const before = ticks[file] ?? []
      const after = before.includes(check) ? before.filter(one => one !== check) : [...before, check]
      return { ticks: { ...ticks, [file]: after } }
    }),
})
