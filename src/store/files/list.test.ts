import { describe, expect, it } from 'vitest'
import { readyFile } from '../../testing/readyFile'
import { openFile, showsSet } from '../selectors'
import { type Edits, initialState, type State } from '../state'
import { failureOf } from './failures'
import {
  addFiles,
  cancelFile,
  failReading,
  finishReading,
  hasUnseen,
  hearProgress,
  openReport,
  pendingTwin,
  readPictures,
  removeFile,
  retryFile,
  showEarlier,
  showFile,
  startReading,
} from './list'
import { pastedName } from './pastedName'

const blob = new Blob(['x'])
const incoming = (id: number) => ({ id, job: id * 10, name: `${id}.pdf`, blob })
const three: State = addFiles(initialState, [incoming(1), incoming(2), incoming(3)])
const { outcome } = readyFile()
const states = (state: State) => state.files.map(file => file.state)

describe('the list of files', () => {
  it('queues what is opened and shows the first of it', () => {
    expect(states(three)).toEqual(['queued', 'queued', 'queued'])
    expect(openFile(three)?.id).toBe(1)
  })

  it('leaves every file its name', () => {
    const again = addFiles(three, [incoming(1), { ...incoming(4), name: '年报' }])
    expect(again.files.map(file => file.name)).toEqual(['1.pdf', '2.pdf', '3.pdf', '1.pdf', '年报'])
  })

  it('shows one alone, several in the list of the set, and what comes while that is on show there too', () => {
    const one = addFiles(initialState, [incoming(1)])
    expect(showsSet(one)).toBe(false)
    const second = addFiles(one, [incoming(2)])
    expect([second.open, showsSet(second)]).toEqual([2, false])
    expect(showsSet(three)).toBe(true)
    const more = addFiles(three, [incoming(4)])
    expect([more.open, showsSet(more)]).toEqual([4, true])
    expect(showsSet(openReport(more, 2))).toBe(false)
    expect(showsSet([1, 2].reduce(removeFile, three))).toBe(false)
  })

  it('knows a file that is opened once more while it waits, and only then', () => {
    const file = (name: string, lastModified = 1) => ({ name, blob: new File(['x'], name, { lastModified }) })
    const waiting = addFiles(initialState, [{ ...incoming(1), ...file('年报.pdf') }])
    expect(pendingTwin(waiting, file('年报.pdf'))?.id).toBe(1)
    expect(pendingTwin(waiting, file('年报.pdf', 2))).toBeUndefined()
    expect(pendingTwin(waiting, file('甲/年报.pdf'))).toBeUndefined()
    expect(pendingTwin(three, { name: '1.pdf', blob })).toBeUndefined()
    expect(pendingTwin(finishReading(waiting, 10, outcome), file('年报.pdf'))).toBeUndefined()
  })

  it('calls what was pasted by its report once that is read', () => {
    const pasted = addFiles(initialState, [{ ...incoming(1), name: pastedName }, { ...incoming(2), name: pastedName }, incoming(3)])
    const report = { ...outcome.report, agency: '青石县水务局', year: 2023 }
    const read = [10, 20, 30].reduce((state, job) => finishReading(state, job, { ...outcome, report }), pasted)
    expect(read.files.map(file => file.name)).toEqual(['青石县水务局 2023 年（粘贴）', '青石县水务局 2023 年（粘贴）', '3.pdf'])
  })

  it('follows a file from the queue to its report', () => {
    const reading = hearProgress(startReading(three, 10), 10, { stage: 'read', done: 2, of: 5 })
    expect(reading.files[0]).toMatchObject({ state: 'reading', progress: { done: 2, of: 5 } })
    const done = finishReading(reading, 10, outcome)
    expect(done.files[0]).toMatchObject({ state: 'ready', findings: outcome.findings, edits: {} })
  })

  it('keeps the other files when one fails', () => {
    const failure = { code: 'damaged' as const, message: '文件损坏。' }
    const state = finishReading(finishReading(three, 10, { ok: false, source: outcome.source, failure }), 20, outcome)
    expect(states(state)).toEqual(['failed', 'ready', 'queued'])
    expect(state.files[0]).toMatchObject({ failure })
  })

  it('drops an answer that comes after the file was cancelled', () => {
    const cancelled = cancelFile(startReading(three, 10), 1)
    expect(cancelled.files[0]).toMatchObject({ state: 'failed', failure: { code: 'cancelled' } })
    expect(finishReading(cancelled, 10, outcome)).toBe(cancelled)
    expect(hearProgress(cancelled, 10, { stage: 'read', done: 1, of: 2 })).toBe(cancelled)
  })

  it('shows what was read of a file before when the user stops reading its pictures', () => {
    const scanned: State = failReading(three, 10, { code: 'scanned', message: '都是图片', pictures: true })
    const reading = startReading(readPictures(scanned, 1, 40), 40)
    expect(reading.files[0]).toMatchObject({ state: 'reading', pictures: true })
    const stopped = cancelFile(reading, 1)
    expect(stopped.files[0]).toBe(scanned.files[0])
    expect(hasUnseen(stopped.files[0])).toBe(true)
    expect(finishReading(stopped, 40, outcome)).toBe(stopped)
    expect(startReading(readPictures(stopped, 1, 41), 41).files[0]).toMatchObject({ state: 'reading', job: 41 })
    const failed = failReading(reading, 40, failureOf('timeout'))
    expect(failed.files[0]).toMatchObject({ state: 'failed', failure: { code: 'timeout' } })
    expect(showEarlier(failed, 1).files[0]).toBe(scanned.files[0])
    expect(cancelFile(retryFile(failed, 1, 42), 1).files[0]).toBe(scanned.files[0])
  })

  it('reads the pictures of a file without losing what was changed in it', () => {
    const read = finishReading(three, 10, outcome)
    const edits: Edits = { 'requests/new/natural': { text: '3', value: 3 } }
    const changed: State = { ...read, files: read.files.map(file => (file.state === 'ready' ? { ...file, edits } : file)) }
    expect(readPictures(changed, 1, 40).files[0]).toMatchObject({ state: 'queued', awaiting: edits })
    expect(cancelFile(readPictures(changed, 1, 40), 1).files[0]).toBe(changed.files[0])
  })

  it('drops an answer for a file that was removed', () => {
    const removed = removeFile(three, 1)
    expect(finishReading(removed, 10, outcome)).toBe(removed)
  })

  it('reads a failed file again under a new job, and hears only that one', () => {
    const again = retryFile(failReading(three, 10, failureOf('timeout')), 1, 99)
    expect(again.files[0]?.state).toBe('queued')
    expect(finishReading(again, 10, outcome)).toBe(again)
    expect(finishReading(again, 99, outcome).files[0]?.state).toBe('ready')
  })

  it('does not read a file again that has not failed', () => {
    expect(retryFile(three, 1, 99)).toBe(three)
  })

  it('shows the neighbour when the file on show is removed, and nothing after the last', () => {
    expect(removeFile(three, 1).open).toBe(2)
    expect(removeFile(showFile(three, 3), 3).open).toBe(2)
    expect(removeFile(three, 2).open).toBe(1)
    expect([1, 2, 3].reduce(removeFile, three).open).toBeNull()
  })

  it('keeps what is chosen in a file until one comes back to it', () => {
    const chosen: State = { ...finishReading(three, 10, outcome), selection: { finding: null, cell: 'requests/new/natural' } }
    expect(showFile(chosen, 2).selection.cell).toBeNull()
    expect(showFile(showFile(chosen, 2), 1).selection).toEqual(chosen.selection)
    expect(removeFile(showFile(chosen, 2), 2).selection.cell).toBeNull()
    expect(showFile(chosen, 1)).toBe(chosen)
    const gone: State = { ...chosen, selection: { finding: 'settled meanwhile', cell: 'requests/new/natural' } }
    expect(showFile(showFile(gone, 2), 1).selection).toEqual(chosen.selection)
  })
})
