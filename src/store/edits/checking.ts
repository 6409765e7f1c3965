/** Files that are read, checked anew as they are changed. */
import type { CheckListener } from '../../jobs/bridge'
import type { Core } from '../core'
import { isPassedOn } from '../files/passed'
import { stop } from '../files/stopping'
import { keepSelection } from '../selection/selection'
import { fileOf, openReady } from '../selectors'
import { type Ready, withFile } from '../state'
import { editCount, failCheck, finishCheck, reportNow, startCheck, withFindings, withKnownFindings } from './edits'
import { findingsListed } from './tried'

export interface Checking {
  /** Changes a file that is read; what was chosen of it stays chosen as far as it is still there. */
  readonly changeReady: (id: number, change: (file: Ready) => Ready) => void
  /** Changes a file's cells, those of the open one unless told, and has it checked anew; the check before is no longer wanted. */
  readonly tryOut: (change: (file: Ready) => Ready, of?: number | null) => void
  /** Has a file checked anew, as it is and as it is tried out. */
  readonly checkAgain: (file: Ready) => void
}

export const createChecking = ({ get, set, bridge }: Core): Checking => {
  const changeReady: Checking['changeReady'] = (id, change) =>
    set(state => {
      const next = withFile(state, id, file => (file.state === 'ready' ? change(file) : file))
      const ready = next.open === id ? openReady(next) : null
      return ready ? { ...next, selection: keepSelection(next.selection, findingsListed(ready, next.tried)) } : next
    })

  const startAgain = (file: Ready) => {
    const { id } = file
    const job = bridge.newJob()
    changeReady(id, () => startCheck(file, job))
    const listener: CheckListener = {
      done: findings => changeReady(id, checked => finishCheck(checked, job, findings)),
      failed: () => changeReady(id, checked => failCheck(checked, job)),
    }
    bridge.check(job, reportNow(file), listener, get().settings)
  }

  const tryOut: Checking['tryOut'] = (change, of = get().open) => {
    const before = fileOf(get(), of)
    if (before?.state !== 'ready') return
    const after = change(before)
    const known = after === before ? null : withKnownFindings(after)
    // What was passed on cannot be checked again: it is seen with the changes that it came with, or without.
    if (after === before || (isPassedOn(before) && !known)) return
    stop(bridge, before)
    if (known) changeReady(before.id, () => known)
    else startAgain(after)
  }

  const checkAgain = (file: Ready) => {
    const { id, outcome } = file
    if (isPassedOn(file)) return
    const listener: CheckListener = {
      done(findings) {
        changeReady(id, ready => withFindings(ready, findings))
        tryOut(ready => (editCount(ready.edits) > 0 ? { ...ready } : ready), id)
      },
      failed: () => {},
    }
    bridge.check(bridge.newJob(), outcome.report, listener, get().settings)
  }

  return { changeReady, tryOut, checkAgain }
}
