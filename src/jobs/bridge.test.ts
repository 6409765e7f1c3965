import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AheadAsk, Ask, Tell } from '../worker/protocol'
import { createBridge } from './bridge'
import { grownAfter, seeingLimit, silenceLimit, totalLimit, type WorkerLike, wornAfter } from './lane'
import { headStart, renewLimit, restLimit } from './pool'

/** A worker that answers when the test says so. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onerror: WorkerLike['onerror'] = null
  onmessageerror: WorkerLike['onmessageerror'] = null
  asked: Ask[] = []
  ended = false
  /** Jobs whose files it was told to fetch. */
  fetched: number[] = []
  /** Jobs of all that it was told, in their order. */
  heard: number[] = []
  postMessage = (ask: Ask | AheadAsk) => {
    this.heard.push(ask.job)
    if (ask.kind === 'ahead') this.fetched.push(ask.job)
    else this.asked.push(ask)
  }
  terminate = () => {
    this.ended = true
  }
  tell = (tell: Tell | { sourceName: string }) => this.onmessage?.({ data: tell } as MessageEvent)
}

const failed = { ok: false as const, source: { name: 'a', kind: null, bytes: 1 }, failure: { code: 'empty' as const, message: '空' } }
const done = (job: number, pages?: number): Tell => ({
  kind: 'done',
  job,
  outcome: { ...failed, source: { ...failed.source, ...(pages && { pages }) } },
})
const settle = () => vi.advanceTimersByTimeAsync(0)
/** Until workers beyond the first may start. */
const headStartOver = () => vi.advanceTimersByTimeAsync(headStart)

const start = (readers = 1) => {
  const workers: FakeWorker[] = []
  const bridge = createBridge(async () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  }, readers)
  const heard: string[] = []
  const read = (blob: Blob = new Blob(['x']), looked = false) => {
    const job = bridge.newJob()
    bridge.read(job, { name: `${job}.txt`, blob }, looked, {
      started: () => heard.push(`${job} started`),
      progressed: progress => heard.push(`${job} ${progress.done}/${progress.of}`),
      unpacked: files => heard.push(`${job} ${files.map(file => file.name)}`),
      done: outcome => heard.push(`${job} ${outcome.source.name}`),
      failed: failure => heard.push(`${job} ${failure.code}`),
    })
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

describe('one worker that reads', () => {
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

  it('gives each page that is a picture as long as it gives a file, and no longer', async () => {
    const { heard, read, last } = start()
    const job = read()
    await settle()
    const see = async (done: number) => {
      for (let spent = 0; spent < 0.9 * totalLimit; spent += silenceLimit / 2) {
        last().tell({ kind: 'progress', job, progress: { stage: 'see', done, of: 3 } })
        await vi.advanceTimersByTimeAsync(silenceLimit / 2)
      }
    }
    for (const page of [0, 1, 2]) await see(page)
    expect(heard).not.toContain(`${job} timeout`)
    await see(2)
    expect(heard).toContain(`${job} timeout`)
  })

  it('waits longer for a word where pages are pictures', async () => {
    const { heard, read, last } = start()
    const job = read()
    await settle()
    last().tell({ kind: 'progress', job, progress: { stage: 'see', done: 0, of: 3 } })
    await vi.advanceTimersByTimeAsync(seeingLimit - 1)
    expect(heard).not.toContain(`${job} timeout`)
    await vi.advanceTimersByTimeAsync(1)
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

  it('says so when a file cannot be opened, and goes on with the same worker', async () => {
    const { workers, heard, read, last } = start()
    const [one, two] = [read(), read()]
    await settle()
    last().tell({ kind: 'unopened', job: one })
    await settle()
    expect(heard).toEqual([`${one} started`, `${one} unreadable`, `${two} started`])
    expect(workers.map(worker => worker.ended)).toEqual([false])
  })

  it('leaves it to the worker to look at the file: for its size a browser goes to the disk, and the page would wait', async () => {
    const { read, last } = start()
    const untouched = new Proxy(new Blob(['x']), {
      get: (_, key) => {
        throw new Error(`asked for ${String(key)}`)
      },
    })
    const job = read(untouched)
    await settle()
    expect(last().asked.map(ask => ask.job)).toEqual([job])
  })

  it('reads next what the user looks at, once the file under way is done', async () => {
    const { bridge, read, last } = start()
    const [one, two, three] = [read(), read(), read()]
    const four = read(undefined, true)
    bridge.hasten(three)
    await settle()
    for (const job of [one, three, four]) {
      last().tell(done(job))
      await settle()
    }
    expect(last().asked.map(ask => ask.job)).toEqual([one, three, four, two])
  })

  it('leaves checking to the worker that draws while it is busy, before all pictures that wait', async () => {
    const { workers, bridge, read } = start()
    read()
    await settle()
    const picture = () => ({ job: bridge.newJob(), file: 1, blob: new Blob(), page: 1, turn: 0 as const, scale: 1 })
    const drawn = { drawn: vi.fn(), failed: vi.fn() }
    bridge.draw(picture(), drawn)
    bridge.draw(picture(), drawn)
    const findings = vi.fn()
    const job = bridge.newJob()
    bridge.check(job, {} as never, { done: findings, failed: vi.fn() })
    await settle()
    const drawing = workers[1] as FakeWorker
    drawing.tell({ kind: 'undrawn', job: drawing.asked[0]?.job ?? 0, reason: 'damaged' })
    await settle()
    expect(drawing.asked.map(ask => ask.kind)).toEqual(['draw', 'check'])
    drawing.tell({ kind: 'checked', job, findings: [] })
    expect(findings).toHaveBeenCalledWith([])
  })

  it('checks changed cells itself while it has nothing to read', async () => {
    const { workers, bridge, heard, read } = start()
    const job = read()
    await settle()
    workers[0]?.tell(done(job))
    bridge.check(bridge.newJob(), {} as never, { done: vi.fn(), failed: vi.fn() })
    await settle()
    expect(workers).toHaveLength(1)
    expect(workers[0]?.asked.map(ask => ask.kind)).toEqual(['validate', 'check'])
    expect(heard).toEqual([`${job} started`, `${job} a`])
  })
})

describe('a file is fetched while another is read', () => {
  it('one ahead, and asked about when its turn comes', async () => {
    const { heard, read, last } = start()
    const [one, two, three] = [read(), read(), read()]
    await settle()
    expect([last().asked.map(ask => ask.job), last().fetched]).toEqual([[one], [two]])
    last().tell(done(one))
    await settle()
    expect([last().asked.map(ask => ask.job), last().fetched]).toEqual([
      [one, two],
      [two, three],
    ])
    // What is told of the third would make it let go of the second.
    expect(last().heard).toEqual([one, two, two, three])
    expect(heard).toEqual([`${one} started`, `${one} a`, `${two} started`])
  })

  it('and another in its place where the user looks at that', async () => {
    const { bridge, read, last } = start()
    const [one, two, three] = [read(), read(), read()]
    await settle()
    bridge.hasten(three)
    await settle()
    last().tell(done(one))
    await settle()
    last().tell(done(three))
    await settle()
    expect(last().asked.map(ask => ask.job)).toEqual([one, three, two])
    expect(last().fetched).toEqual([two, three, two])
  })

  it('and waits on where something is asked that reads no file', async () => {
    const { bridge, read, last } = start()
    const [one, two] = [read(), read()]
    await settle()
    const across = bridge.newJob()
    bridge.across(across, [], undefined, () => {})
    last().tell(done(one))
    await settle()
    last().tell({ kind: 'across', job: across, across: {} as never })
    await settle()
    expect([last().asked.map(ask => ask.job), last().fetched]).toEqual([[one, across, two], [two]])
  })

  it('and gives way to the next where it is cancelled', async () => {
    const { bridge, read, last } = start()
    const [one, two, three] = [read(), read(), read()]
    await settle()
    bridge.cancel(two)
    await settle()
    expect(last().fetched).toEqual([two, three])
    last().tell(done(one))
    await settle()
    expect(last().asked.map(ask => ask.job)).toEqual([one, three])
  })

  it('anew by a worker that takes the place of one that was ended', async () => {
    const { bridge, workers, read } = start()
    const [one, two, three] = [read(), read(), read()]
    await settle()
    bridge.cancel(one)
    await settle()
    expect(workers.map(worker => worker.fetched)).toEqual([[two], [three]])
  })

  it('but not while reading is paused', async () => {
    const { bridge, read, last } = start()
    bridge.pause(true)
    const [one, two] = [read(undefined, true), read()]
    await settle()
    expect([last().asked.map(ask => ask.job), last().fetched]).toEqual([[one], []])
    bridge.pause(false)
    await settle()
    expect(last().fetched).toEqual([two])
  })
})

describe('several workers that read', () => {
  it('read as many files at once, and the others as each gets free', async () => {
    const { workers, read } = start(3)
    const jobs = Array.from({ length: 5 }, () => read())
    await headStartOver()
    expect(workers.map(worker => worker.asked.map(ask => ask.job))).toEqual([[jobs[0]], [jobs[1]], [jobs[2]]])
    workers[1]?.tell(done(jobs[1] as number))
    await settle()
    // The fourth is fetched by the first already.
    expect(workers[1]?.asked.map(ask => ask.job)).toEqual([jobs[1], jobs[4]])
    workers[1]?.tell(done(jobs[4] as number))
    await settle()
    expect(workers[1]?.asked.map(ask => ask.job)).toEqual([jobs[1], jobs[4], jobs[3]])
    expect(workers).toHaveLength(3)
  })

  it('start when the first has given its first answer, or leaves it wanting for long', async () => {
    const answering = start(2)
    const [one] = [answering.read(), answering.read(), answering.read()]
    await settle()
    expect(answering.workers).toHaveLength(1)
    answering.workers[0]?.tell(done(one as number))
    await settle()
    expect(answering.workers.map(worker => worker.asked.length)).toEqual([2, 1])
    const silent = start(2)
    silent.read()
    silent.read()
    await vi.advanceTimersByTimeAsync(headStart - 1)
    expect(silent.workers).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(silent.workers).toHaveLength(2)
  })

  it('are started only as they are needed', async () => {
    const { workers, bridge, read } = start(3)
    bridge.warm()
    await settle()
    for (const _ of [1, 2, 3]) {
      const job = read()
      await settle()
      workers[0]?.tell(done(job))
      await settle()
    }
    expect(workers).toHaveLength(1)
  })

  it('stand in for each other: one that is ended or crashes keeps no other from its file', async () => {
    const { workers, bridge, heard, read } = start(2)
    const [one, two, three] = [read(), read(), read()]
    await headStartOver()
    bridge.cancel(one)
    workers[1]?.tell({ kind: 'crashed', job: two, error: 'Error' })
    await settle()
    expect(workers.map(worker => worker.ended)).toEqual([true, true, false])
    workers[0]?.tell(done(one))
    workers[2]?.tell(done(three))
    expect(heard.filter(line => !line.endsWith('started'))).toEqual([`${two} crashed`, `${three} a`])
  })

  it('begin nothing while they are paused but what the user looks at', async () => {
    const { workers, bridge, read } = start(1)
    bridge.pause(true)
    const [one, two] = [read(), read()]
    await settle()
    expect(workers).toHaveLength(0)
    bridge.hasten(two)
    await settle()
    expect(workers[0]?.asked.map(ask => ask.job)).toEqual([two])
    workers[0]?.tell(done(two))
    await settle()
    expect(workers[0]?.asked).toHaveLength(1)
    bridge.pause(false)
    await settle()
    expect(workers[0]?.asked.map(ask => ask.job)).toEqual([two, one])
  })

  it('are replaced after many pages, so that what they leave behind goes with them', async () => {
    const { workers, heard, read } = start(1)
    const pages = 50
    const jobs = Array.from({ length: wornAfter / pages + 1 }, () => read())
    for (const [at, job] of jobs.entries()) {
      await settle()
      workers[at * pages < wornAfter ? 0 : 1]?.tell(done(job, pages))
    }
    expect(workers.map(worker => worker.ended)).toEqual([true, false])
    expect(heard.filter(line => !line.endsWith('started'))).toHaveLength(jobs.length)
  })

  it('count a file without pages as one', async () => {
    const { workers, read } = start(1)
    const [one, two, three] = [read(), read(), read()]
    await settle()
    workers[0]?.tell(done(one, wornAfter - 2))
    await settle()
    workers[0]?.tell(done(two))
    await settle()
    expect(workers[0]?.ended).toBe(false)
    workers[0]?.tell(done(three))
    await settle()
    expect(workers[0]?.ended).toBe(true)
  })

  it('give way when nothing is to do for long and the first has grown: another stands ready in its place', async () => {
    const { workers, bridge, read } = start(1)
    bridge.warm()
    const pages = async (count: number) => {
      const job = read()
      await settle()
      workers.at(-1)?.tell(done(job, count))
      await vi.advanceTimersByTimeAsync(renewLimit)
    }
    await pages(grownAfter - 1)
    expect(workers.map(worker => worker.ended)).toEqual([false])
    await pages(1)
    expect(workers.map(worker => worker.ended)).toEqual([true, false])
    expect(workers[1]?.asked.map(ask => (ask as { kind: string }).kind)).toEqual(['prepare'])
  })

  it('that see pages which are pictures end at once when that is cancelled, and when nothing is to do for long', async () => {
    const { workers, bridge } = start(1)
    const see = async () => {
      const job = bridge.newJob()
      const nothing = () => {}
      const listener = { started: nothing, progressed: nothing, unpacked: nothing, done: nothing, failed: nothing }
      bridge.read(job, { name: '扫描件.pdf', blob: new Blob(['x']), pictures: true }, true, listener)
      await settle()
      return job
    }
    bridge.cancel(await see())
    await settle()
    expect(workers.map(worker => worker.ended)).toEqual([true])
    const job = await see()
    workers[1]?.tell(done(job, 1))
    await vi.advanceTimersByTimeAsync(renewLimit - 1)
    expect(workers[1]?.ended).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(workers.map(worker => worker.ended)).toEqual([true, true])
  })

  it('have no worker made ready for pictures while files wait', async () => {
    const { workers, read } = start(1)
    const [one, two] = [read(), read(undefined, true)]
    const pictured = { ...failed, ok: true, pages: [{}] } as never
    await settle()
    workers[0]?.tell({ kind: 'done', job: one as number, outcome: pictured })
    await settle()
    expect(workers).toHaveLength(1)
    workers[0]?.tell({ kind: 'done', job: two as number, outcome: pictured })
    await settle()
    expect(workers).toHaveLength(2)
  })

  it('have none made ready for the pictures of a file that nobody looks at', async () => {
    const { workers, read } = start(1)
    const job = read()
    await settle()
    workers[0]?.tell({ kind: 'done', job, outcome: { ...failed, ok: true, pages: [{}] } as never })
    await settle()
    expect(workers).toHaveLength(1)
  })

  it('answer for their own file only', async () => {
    const { workers, heard, read } = start(2)
    const [one, two] = [read(), read()]
    await headStartOver()
    workers[0]?.tell(done(two))
    expect(heard).toEqual([`${one} started`, `${two} started`])
  })

  it('are ended when nothing is to do for long, all but the first', async () => {
    const { workers, read } = start(3)
    const jobs = [read(), read(), read()]
    await headStartOver()
    for (const [at, job] of jobs.entries()) workers[at]?.tell(done(job))
    await vi.advanceTimersByTimeAsync(restLimit)
    expect(workers.map(worker => worker.ended)).toEqual([false, true, true])
    const [four, five] = [read(), read()]
    await settle()
    expect(workers.map(worker => worker.asked.map(ask => ask.job)).slice(3)).toEqual([[five]])
    expect(workers[0]?.asked.map(ask => ask.job)).toEqual([jobs[0], four])
  })
})
