/** A store whose reports come when the test says so; what is asked beside others is answered by the rules themselves. Wants fake timers. */
import { vi } from 'vitest'
import { checkBeside } from '../check/checkBeside'
import { claim } from '../claims/claim'
import type { Bridge, CheckListener, ReadListener } from '../jobs/bridge'
import type { BesideOthers } from '../model/packedBeside'
import type { Report } from '../model/report'
import type { Ready } from '../store/state'
import { createStore } from '../store/store'
import { readyFile } from './readyFile'

/** The name of the file, its report, and what tells its bytes from others. */
export type Dropped = readonly [name: string, report: Report, bytes?: string]

export const followedStore = () => {
  const reads = new Map<number, ReadListener>()
  const waiting: { job: number; make: () => BesideOthers; listener: CheckListener }[] = []
  let jobs = 0
  const nothing = () => {}
  const bridge: Bridge = {
    newJob: () => ++jobs,
    read: (job, _file, _looked, listener) => void reads.set(job, listener),
    check: nothing,
    checkBeside: (job, make, _looked, listener) => void waiting.push({ job, make, listener }),
    ...{
      across: nothing,
      hasten: nothing,
      draw: nothing,
      inspect: nothing,
      cancel: nothing,
      forget: (job: number) => void waiting.splice(0, waiting.length, ...waiting.filter(other => other.job !== job)),
      pause: nothing,
      lines: nothing,
      warm: nothing,
    },
  }
  const store = createStore(bridge)

  /** Opens files together. @returns what answers for each, in their order, whenever that is called. */
  const drop = (...files: readonly Dropped[]): readonly (() => void)[] => {
    store.getState().openFiles(files.map(([name]) => ({ name, blob: new Blob(['x']) })))
    const listeners = [...reads.values()]
    reads.clear()
    return files.map(([, report, fingerprint], at) => () => {
      const { outcome } = readyFile(report)
      listeners[at]?.done({ ...outcome, source: { ...outcome.source, ...(fingerprint && { fingerprint }) } })
    })
  }

  const open = async (...files: readonly Dropped[]) => {
    for (const answer of drop(...files)) answer()
    await settle()
  }

  /** Until nothing is asked any more, or so many rounds at most. */
  const settle = async (rounds = 3) => {
    await vi.dynamicImportSettled()
    for (let round = 0; round < rounds; round++) {
      await vi.advanceTimersByTimeAsync(60_000)
      for (const { make, listener } of waiting.splice(0)) {
        const subject = make()
        listener.done(checkBeside({ ...subject, claims: claim(subject.report) }))
      }
    }
  }

  const files = () => store.getState().files.filter((file): file is Ready => file.state === 'ready')
  const rules = () => files().map(file => [file.name, ...(file.beside?.findings ?? []).map(({ rule }) => rule)])
  return { store, drop, open, settle, files, rules, waiting }
}
