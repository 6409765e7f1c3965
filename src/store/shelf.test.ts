import { describe, expect, it, vi } from 'vitest'
import type { Bridge, CheckListener, ReadListener } from '../jobs/bridge'
import type { Report } from '../model/report'
import { everyFindingIn } from '../testing/findingsIn'
import { readyFile } from '../testing/readyFile'
import { reportWith } from '../testing/reportWith'
import { pack, unpack } from './shelf'
import { mostAtHand } from './shelved'
import { openReady } from './state'
import { createStore } from './store'

const cell = 'proceedings/review/total'
const count = 20

/** A store with reports that were read, number n with n in a total; most of them on the shelf. */
const start = async () => {
  const reads = new Map<number, ReadListener>()
  const checks: { report: Report; listener: CheckListener }[] = []
  let jobs = 0
  const bridge: Bridge = {
    newJob: () => ++jobs,
    read: (job, _file, _looked, listener) => void reads.set(job, listener),
    hasten: () => {},
    check: (_job, report, listener) => void checks.push({ report, listener }),
    draw: () => {},
    inspect: () => {},
    cancel: () => {},
    forget: () => {},
    warm: () => {},
  }
  const store = createStore(bridge)
  const names = Array.from({ length: count }, (_, at) => `${at}.txt`)
  store.getState().openFiles(names.map(name => ({ name, blob: new Blob([name]) })))
  for (const [at, listener] of [...reads.values()].entries()) listener.done(readyFile(reportWith({ [cell]: at })).outcome)
  reads.clear()
  const away = () => store.getState().files.filter(file => file.state === 'shelved').length
  await vi.waitFor(() => expect(away()).toBe(count - mostAtHand))
  const ids = store.getState().files.map(file => file.id)
  const shown = () => openReady(store.getState())?.outcome.report.cells[cell]?.value
  return { store, reads, checks, ids, away, shown }
}

describe('many reports in a row', () => {
  it('are shown as they were, whichever is opened', async () => {
    const { store, ids, shown } = await start()
    for (const at of [19, 3, 12, 0, 19]) {
      store.getState().showFile(ids[at] as number)
      await vi.waitFor(() => expect(shown()).toBe(at))
      expect(openReady(store.getState())?.findings).toEqual(everyFindingIn(reportWith({ [cell]: at })))
    }
  })

  it('are never at hand in numbers', async () => {
    const { store, ids, away, shown } = await start()
    for (const [at, id] of ids.entries()) {
      store.getState().showFile(id)
      await vi.waitFor(() => expect(shown()).toBe(at))
    }
    await vi.waitFor(() => expect(away()).toBe(count - mostAtHand))
  })

  it('show the one that was asked for last', async () => {
    const { store, ids, shown } = await start()
    const seen = new Set<unknown>()
    store.subscribe(() => void seen.add(shown()))
    for (const at of [15, 16, 9]) store.getState().showFile(ids[at] as number)
    await vi.waitFor(() => expect(shown()).toBe(9))
    expect([...seen]).toEqual([0, 9])
  })

  it('keep changes, and what undo and redo go by', async () => {
    const { store, checks, ids, shown } = await start()
    store.getState().showFile(ids[2] as number)
    store.getState().editCells({ [cell]: { text: '7', value: 7 } })
    store.getState().editCells({ [cell]: { text: '8', value: 8 } })
    for (const at of [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]) {
      store.getState().showFile(ids[at] as number)
      await vi.waitFor(() => expect(shown()).toBe(at))
    }
    checks[1]?.listener.done([])
    store.getState().showFile(ids[2] as number)
    expect(openReady(store.getState())).toMatchObject({ edits: { [cell]: { value: 8 } }, findings: [], checking: 'done' })
    store.getState().undo()
    expect(openReady(store.getState())?.edits).toMatchObject({ [cell]: { value: 7 } })
  })

  it('can be closed while they come back', async () => {
    const { store, ids, shown } = await start()
    store.getState().showFile(ids[15] as number)
    store.getState().leaveFiles([ids[15] as number])
    store.getState().leaveFiles([ids[0] as number])
    store.getState().leaveFiles([ids[1] as number])
    await vi.waitFor(() => expect(shown()).toBe(2))
    expect(store.getState().files.map(file => file.id)).toEqual(ids.filter((_, at) => ![0, 1, 15].includes(at)))
    store.getState().leaveFiles(store.getState().files.map(({ id }) => id))
    store.getState().answerLeaving(true)
    await new Promise(done => setTimeout(done, 10))
    expect(store.getState()).toMatchObject({ files: [], open: null, opening: null })
  })

  it('come back from neighbour to neighbour as each is closed', async () => {
    const { store, ids, shown } = await start()
    for (let at = 0; at < count - 1; at++) {
      store.getState().leaveFiles([ids[at] as number])
      await vi.waitFor(() => expect(shown()).toBe(at + 1))
    }
  })

  it('are read again where the browser has lost what was packed', async () => {
    const { store, reads, ids, shown } = await start()
    const lost = vi.spyOn(Blob.prototype, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'))
    store.getState().showFile(ids[15] as number)
    await vi.waitFor(() => expect(reads.size).toBeGreaterThan(0))
    lost.mockRestore()
    expect(store.getState().open).toBe(ids[15])
    for (const listener of reads.values()) listener.done(readyFile(reportWith({ [cell]: 15 })).outcome)
    expect(shown()).toBe(15)
  })
})

describe('what is packed', () => {
  it('comes back without a loss', async () => {
    const { outcome } = readyFile(reportWith({ [cell]: 2, 'requests/new/natural': 'unread', 'proceedings/review/upheld': null }))
    expect(await unpack(pack(outcome))).toEqual(outcome)
  })
})
