import { describe, expect, it, vi } from 'vitest'
import { createBridge } from '../jobs/bridge'
import type { WorkerLike } from '../jobs/lane'
import { readyFile } from '../testing/readyFile'
import type { Ask, DrawAsk, Tell } from '../worker/protocol'
import { createStore } from './store'

/** A worker that answers when the test says so. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onerror: WorkerLike['onerror'] = null
  onmessageerror: WorkerLike['onmessageerror'] = null
  asked: Ask[] = []
  postMessage = (ask: Ask) => void this.asked.push(ask)
  terminate = () => {}
  tell = (tell: Tell) => this.onmessage?.({ data: tell } as MessageEvent)
}

const settle = () => new Promise(done => setTimeout(done))
const bitmap = () => ({ close: vi.fn() }) as unknown as ImageBitmap & { close: ReturnType<typeof vi.fn> }

const start = async () => {
  const workers: FakeWorker[] = []
  const store = createStore(
    createBridge(async () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker
    }, 1),
  )
  store.getState().openFiles([{ name: 'a.pdf', blob: new Blob(['x']) }])
  const file = store.getState().open as number
  await settle()
  const heard: string[] = []
  const draw = (page: number) =>
    store
      .getState()
      .drawPage(
        { file, page, turn: 0, scale: 1 },
        { drawn: () => heard.push(`${page} drawn`), failed: reason => heard.push(`${page} ${reason}`) },
      )
  return { store, workers, file, heard, draw }
}

describe('drawing pages', () => {
  it('has a worker of its own, so that reading and checking never wait', async () => {
    const { workers, draw, file } = await start()
    draw(3)
    await settle()
    expect(workers.map(worker => worker.asked.map(ask => ask.kind))).toEqual([['validate'], ['draw']])
    expect(workers[1]?.asked[0]).toMatchObject({ file, page: 3, blob: expect.any(Blob) })
  })

  it('draws one page after the other, and none that is no longer wanted', async () => {
    const { workers, draw, heard } = await start()
    draw(1)
    const forget = draw(2)
    draw(3)
    await settle()
    forget()
    const asked = () => workers[1]?.asked as DrawAsk[]
    workers[1]?.tell({ kind: 'drawn', job: asked()[0]?.job ?? 0, bitmap: bitmap() })
    await settle()
    expect(asked().map(ask => ask.page)).toEqual([1, 3])
    workers[1]?.tell({ kind: 'undrawn', job: asked()[1]?.job ?? 0, reason: 'damaged' })
    expect(heard).toEqual(['1 drawn', '3 damaged'])
  })

  it('gives back a picture that comes too late', async () => {
    const { workers, draw, heard } = await start()
    const forget = draw(1)
    await settle()
    forget()
    const late = bitmap()
    workers[1]?.tell({ kind: 'drawn', job: workers[1].asked[0]?.job ?? 0, bitmap: late })
    expect(late.close).toHaveBeenCalled()
    expect(heard).toEqual([])
  })

  it('starts its worker when a file with pages was read', async () => {
    const { workers } = await start()
    const { outcome } = readyFile()
    const job = workers[0]?.asked[0]?.job ?? 0
    workers[0]?.tell({ kind: 'done', job, outcome: { ...outcome, pages: [{ number: 1, width: 595, height: 842, turn: 0 }] } })
    await settle()
    expect(workers).toHaveLength(2)
    expect(workers[1]?.asked).toEqual([])
  })
})

it('what was seen in a file is asked for when it is looked at, and is null where the file is gone', async () => {
  const { store, workers, file } = await start()
  workers[0]?.tell({ kind: 'done', job: workers[0].asked[0]?.job ?? 0, outcome: readyFile().outcome })
  const seen = store.getState().inspect(file)
  await settle()
  const ask = workers[0]?.asked[1]
  expect(ask?.kind).toBe('inspect')
  workers[0]?.tell({ kind: 'inspected', job: ask?.job ?? 0, trace: { pages: [], tables: [] } })
  expect(await seen).toEqual({ pages: [], tables: [] })
  expect(await store.getState().inspect(999)).toBeNull()
})
