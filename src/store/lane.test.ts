import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ask, Tell } from '../worker/protocol'
import { createBridge } from './bridge'
import { silenceLimit, totalLimit, type WorkerLike } from './lane'

/** A worker that answers when the test says so. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onerror: WorkerLike['onerror'] = null
  onmessageerror: WorkerLike['onmessageerror'] = null
  asked: Ask[] = []
  ended = false
  postMessage = (ask: Ask) => void this.asked.push(ask)
  terminate = () => {
    this.ended = true
  }
  tell = (tell: Tell | { sourceName: string }) => this.onmessage?.({ data: tell } as MessageEvent)
}

const failed = { ok: false as const, source: { name: 'a', kind: null, bytes: 1 }, failure: { code: 'empty' as const, message: '空' } }
const done = (job: number): Tell => ({ kind: 'done', job, outcome: failed })
const settle = () => vi.advanceTimersByTimeAsync(0)

const start = () => {
  const workers: FakeWorker[] = []
  const bridge = createBridge(async () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  const heard: string[] = []
  const read = (blob: Blob = new Blob(['x'])) => {
    const job = bridge.newJob()
    bridge.read(
      job,
      { name: `${job}.txt`, blob },
      {
        started: () => heard.push(`${job} started`),
        progressed: progress => heard.push(`${job} ${progress.done}/${progress.of}`),
        done: outcome => heard.push(`${job} ${outcome.source.name}`),
        failed: failure => heard.push(`${job} ${failure.code}`),
      },
    )
    return job
  }
  return { workers, bridge, heard, read, last: () => workers[workers.length - 1] as FakeWorker }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a lane to the worker', () => {
  it('reads files one after another in one worker', async () => {
    const { workers, heard, read, last } = start()
    const [one, two] = [read(), read()]
    await settle()
    expect(last().asked.map(ask => ask.job)).toEqual([one])
    last().tell(done(one))
    await settle()
    expect(last().asked.map(ask => ask.job)).toEqual([one, two])
    expect(heard).toEqual([`${one} started`, `${one} a`, `${two} started`])
    expect(workers).toHaveLength(1)
  })

  it('hears only answers to the job under way', async () => {
    const { heard, read, last } = start()
    const job = read()
    await settle()
    last().tell({ sourceName: 'worker' })
    last().tell(done(job + 50))
    last().tell({ kind: 'progress', job, progress: { stage: 'read', done: 1, of: 5 } })
    expect(heard).toEqual([`${job} started`, `${job} 1/5`])
  })

  it('ends the worker of a cancelled file and goes on with the next in a new one', async () => {
    const { workers, bridge, heard, read, last } = start()
    const [one, two] = [read(), read()]
    await settle()
    bridge.cancel(one)
    await settle()
    expect(workers.map(worker => worker.ended)).toEqual([true, false])
    last().tell(done(two))
    expect(heard).toEqual([`${one} started`, `${two} started`, `${two} a`])
  })

  it('takes a cancelled file out of the queue without touching the worker', async () => {
    const { workers, bridge, heard, read, last } = start()
    const [one, two] = [read(), read()]
    await settle()
    bridge.cancel(two)
    last().tell(done(one))
    await settle()
    expect(workers.map(worker => worker.ended)).toEqual([false])
    expect(heard).toEqual([`${one} started`, `${one} a`])
  })

  it('ends a worker that says nothing for too long; progress is a sign of life', async () => {
    const { workers, heard, read, last } = start()
    const [one, two] = [read(), read()]
    await settle()
    await vi.advanceTimersByTimeAsync(silenceLimit - 1)
    last().tell({ kind: 'progress', job: one, progress: { stage: 'read', done: 1, of: 2 } })
    await vi.advanceTimersByTimeAsync(silenceLimit - 1)
    expect(heard).not.toContain(`${one} timeout`)
    await vi.advanceTimersByTimeAsync(1)
    expect(heard).toContain(`${one} timeout`)
    expect(heard).toContain(`${two} started`)
    expect(workers.map(worker => worker.ended)).toEqual([true, false])
  })

  it('ends a file that keeps busy for ever', async () => {
    const { heard, read, last } = start()
    const job = read()
    await settle()
    for (let spent = 0; spent < totalLimit; spent += silenceLimit / 2) {
      last().tell({ kind: 'progress', job, progress: { stage: 'read', done: 1, of: 2 } })
      await vi.advanceTimersByTimeAsync(silenceLimit / 2)
    }
    expect(heard).toContain(`${job} timeout`)
  })

  it('fails only the file at which the worker crashed', async () => {
    const { workers, heard, read, last } = start()
    const [one, two, three] = [read(), read(), read()]
    await settle()
    last().tell({ kind: 'crashed', job: one, error: 'Error' })
    await settle()
    last().onerror?.({} as ErrorEvent)
    await settle()
    last().tell(done(three))
    expect(heard.filter(line => !line.endsWith('started'))).toEqual([`${one} crashed`, `${two} crashed`, `${three} a`])
    expect(workers).toHaveLength(3)
  })

  it('fails only the file whose answer or question cannot be passed on', async () => {
    const { workers, heard, read, last } = start()
    const [one, two, three] = [read(), read(), read()]
    await settle()
    last().onmessageerror?.({} as MessageEvent)
    await settle()
    last().tell(done(two))
    await settle()
    last().tell(done(three))
    last().postMessage = () => {
      throw new DOMException('DataCloneError')
    }
    const four = read()
    await settle()
    const ends = [`${one} crashed`, `${two} a`, `${three} a`, `${four} crashed`]
    expect(heard.filter(line => !line.endsWith('started'))).toEqual(ends)
    expect(workers.map(worker => worker.ended)).toEqual([true, true])
  })

  it('hears nothing more of a worker that was ended, and replaces one that died while nobody asked', async () => {
    const { workers, bridge, heard, read, last } = start()
    const one = read()
    await settle()
    const ended = last()
    bridge.cancel(one)
    const two = read()
    await settle()
    ended.onerror?.({} as ErrorEvent)
    last().tell(done(two))
    last().onerror?.({} as ErrorEvent)
    await settle()
    const three = read()
    await settle()
    last().tell(done(three))
    expect(heard.filter(line => !line.endsWith('started'))).toEqual([`${two} a`, `${three} a`])
    expect(workers).toHaveLength(3)
  })

  it('replaces a worker that gave a file up and may still be busy with it', async () => {
    const { workers, heard, read, last } = start()
    const [one, two] = [read(), read()]
    await settle()
    last().tell({ ...done(one), spent: true } as Tell)
    await settle()
    last().tell(done(two))
    expect(heard).toContain(`${two} a`)
    expect(workers.map(worker => worker.ended)).toEqual([true, false])
  })

  it('says so when a file cannot be opened', async () => {
    const { heard, read } = start()
    const gone = { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) } as Blob
    const job = read(gone)
    await settle()
    expect(heard).toEqual([`${job} started`, `${job} unreadable`])
  })

  it('checks changed cells in a second worker while the first is busy', async () => {
    const { workers, bridge, read } = start()
    read()
    await settle()
    const findings = vi.fn()
    const job = bridge.newJob()
    bridge.check(job, {} as never, { done: findings, failed: vi.fn() })
    await settle()
    workers[1]?.tell({ kind: 'checked', job, findings: [] })
    expect(findings).toHaveBeenCalledWith([])
  })
})
