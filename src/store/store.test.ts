import { describe, expect, it } from 'vitest'
import type { Bridge, CheckListener, ReadListener } from '../jobs/bridge'
import type { Report } from '../model/report'
import { findingTold } from '../testing/finding'
import { everyFindingIn } from '../testing/findingsIn'
import { readyFile } from '../testing/readyFile'
import { reportWith } from '../testing/reportWith'
import { editsMade, editsOf } from './edits/edits'
import { openReady } from './selectors'
import type { FileEntry } from './state'
import { createStore } from './store'

/** A bridge whose answers the test gives. */
const start = () => {
  const reads = new Map<number, ReadListener>()
  const checks: { job: number; report: Report; listener: CheckListener }[] = []
  const urgent: number[] = []
  let jobs = 0
  const bridge: Bridge = {
    newJob: () => ++jobs,
    read(job, _file, looked, listener) {
      reads.set(job, listener)
      if (looked) urgent.push(job)
    },
    hasten: job => void urgent.push(job),
    check: (job, report, listener) => void checks.push({ job, report, listener }),
    checkBeside: () => {},
    across: () => {},
    draw: () => {},
    inspect: () => {},
    cancel: job => void reads.delete(job),
    forget: () => {},
    pause: () => {},
    lines: () => {},
    warm: () => {},
  }
  const store = createStore(bridge)
  const open = (report: Report) => {
    store.getState().openFiles([{ name: 'a.txt', blob: new Blob(['x']) }])
    const [job, listener] = [...reads.entries()].pop() as [number, ReadListener]
    listener.started()
    listener.done(readyFile(report).outcome)
    reads.delete(job)
  }
  return { store, checks, open, reads, urgent, ready: () => openReady(store.getState()) }
}

const cell = 'proceedings/review/total'
const typed = (value: number) => ({ [cell]: { text: String(value), value } })

describe('the store', () => {
  it('asks for a new check after an edit and shows its answer', () => {
    const { store, checks, open, ready } = start()
    open(reportWith({ [cell]: 2 }))
    expect(ready()?.findings).not.toEqual([])
    store.getState().editCells(typed(0))
    const asked = checks[0]
    expect(asked?.report.cells[cell]?.value).toBe(0)
    asked?.listener.done(everyFindingIn(asked.report))
    expect(ready()).toMatchObject({ findings: [], checking: 'done' })
  })

  it('changes nothing in a result that was passed on', () => {
    const { store, checks, reads, ready } = start()
    store.getState().openFiles([{ name: 'a.gouji.json', blob: new Blob(['x']) }])
    const passed = { by: 'file', decisions: [], rulesOff: [] } as const
    for (const listener of reads.values()) listener.done({ ...readyFile(reportWith()).outcome, passed })
    store.getState().editCells(typed(1))
    expect(checks).toEqual([])
    expect(ready()?.edits).toEqual({})
  })

  it('keeps what was tried out before a reload until the password is there, and puts it back then', () => {
    const { store, checks, reads, ready } = start()
    store.getState().openFiles([{ name: 'a.pdf', blob: new Blob(['x']), awaiting: typed(1) }])
    const id = store.getState().files[0]?.id as number
    const answer = () => [...reads.values()].pop() as ReadListener
    const locked = { ok: false, source: { name: 'a.pdf', kind: 'pdf', bytes: 1 }, failure: { code: 'encrypted', message: '' } } as const
    answer().done(locked)
    expect(editsMade(store.getState().files)).toBe(1)
    store.getState().unlockFile(id, 'wrong')
    answer().done(locked)
    expect(editsOf(store.getState().files[0] as FileEntry)).toEqual(typed(1))
    store.getState().unlockFile(id, 'right')
    answer().started()
    answer().done(readyFile(reportWith()).outcome)
    expect(ready()).toMatchObject({ edits: typed(1), past: [{}] })
    expect(ready()).not.toHaveProperty('awaiting')
    expect(checks).toHaveLength(1)
    store.getState().undo()
    expect(editsMade(store.getState().files)).toBe(0)
  })

  it('drops the answer to an edit that another has overtaken', () => {
    const { store, checks, open, ready } = start()
    open(reportWith())
    store.getState().editCells(typed(1))
    store.getState().editCells(typed(2))
    checks[1]?.listener.done([])
    checks[0]?.listener.done([findingTold({ message: 'late' })])
    expect(ready()?.findings).toEqual([])
  })

  it('undoes to the report itself without asking', () => {
    const { store, checks, open, ready } = start()
    open(reportWith())
    store.getState().editCells(typed(1))
    store.getState().undo()
    expect(checks).toHaveLength(1)
    expect(ready()).toMatchObject({ checking: 'done', edits: {} })
    checks[0]?.listener.done([findingTold({ message: 'late' })])
    expect(ready()?.findings).toEqual([])
  })

  it('leaves the cell chosen when the edit settles its finding', () => {
    const { store, checks, open, ready } = start()
    open(reportWith({ [cell]: 2 }))
    const key = ready()?.findings[0]?.id as string
    store.getState().chooseFinding(key)
    expect(store.getState().selection).toEqual({ finding: key, cell })
    store.getState().editCells(typed(0))
    checks[0]?.listener.done([])
    expect(store.getState().selection).toEqual({ finding: null, cell })
  })

  it('says when a check could not be made, and keeps the findings', () => {
    const { store, checks, open, ready } = start()
    open(reportWith({ [cell]: 2 }))
    const before = ready()?.findings
    store.getState().editCells(typed(3))
    checks[0]?.listener.failed()
    expect(ready()).toMatchObject({ checking: 'failed', findings: before })
  })

  it('stops reading a file that is cancelled', () => {
    const { store, reads } = start()
    store.getState().openFiles([{ name: 'a.txt', blob: new Blob(['x']) }])
    const id = store.getState().files[0]?.id as number
    store.getState().cancelFile(id)
    expect(reads.size).toBe(0)
    expect(store.getState().files[0]).toMatchObject({ state: 'failed', failure: { code: 'cancelled' } })
    store.getState().retryFile(id)
    expect(reads.size).toBe(1)
  })
  it('has the file that is looked at read before the others', () => {
    const { store, reads, urgent } = start()
    store.getState().openFiles(['a.txt', 'b.txt', 'c.txt'].map(name => ({ name, blob: new Blob(['x']) })))
    const [first, , third] = [...reads.keys()]
    expect(new Set(urgent)).toEqual(new Set([first]))
    store.getState().showFile(store.getState().files[2]?.id as number)
    expect(urgent.at(-1)).toBe(third)
  })
})
