/** What the page asks of the workers without any of the state changing. */
import type { DrawListener } from '../../jobs/bridge'
import type { Across, Declared } from '../../model/across'
import type { Report } from '../../model/report'
import type { Trace } from '../../model/trace'
import type { DrawAsk } from '../../worker/protocol'
import type { Core } from '../core'
import { fileOf } from '../selectors'

/** A picture of a page; `file` is the id of an open file. */
export type Wanted = Omit<DrawAsk, 'kind' | 'job' | 'blob' | 'password'>

export interface AsksActions {
  /** Asks for a picture of a page. @returns what to call when it is no longer wanted: the listener then hears nothing. */
  drawPage(wanted: Wanted, listener: DrawListener): () => void
  /** What was seen on the pages of a file; null where it cannot be read any more. */
  inspect(file: number): Promise<Trace | null>
  /** The lines of a file that is no report of the list; null where it cannot be read. */
  linesIn(blob: Blob): Promise<readonly string[] | null>
  /** What is found between reports, null for a file that gave none; null where that could not be had. */
  across(reports: readonly (Report | null)[], declared?: Declared): Promise<Across | null>
  warm(): void
}

export const asksSlice = ({ get, bridge }: Core): AsksActions => ({
  drawPage(wanted, listener) {
    const file = fileOf(get(), wanted.file)
    if (!file) return () => {}
    const job = bridge.newJob()
    let gone = false
    bridge.draw(
      { job, blob: file.blob, ...(file.password === undefined ? {} : { password: file.password }), ...wanted },
      {
        drawn: bitmap => (gone ? bitmap.close() : listener.drawn(bitmap)),
        failed: reason => !gone && listener.failed(reason),
      },
      file.pictures,
    )
    return () => {
      gone = true
      bridge.forget(job)
    }
  },
  inspect(file) {
    const entry = fileOf(get(), file)
    return new Promise(done => (entry ? bridge.inspect(bridge.newJob(), entry, { done }) : done(null)))
  },
  linesIn: blob => new Promise(done => bridge.lines(bridge.newJob(), blob, done)),
  across: (reports, declared) => new Promise(done => bridge.across(bridge.newJob(), reports, declared, done)),
  warm: () => bridge.warm(),
})
