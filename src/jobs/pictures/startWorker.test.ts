import { expect, test, vi } from 'vitest'
import type { WorkerLike } from '../lane'
import { asOne } from './startWorker'

const fakeWorker = () =>
  ({ postMessage: vi.fn(), terminate: vi.fn(), onmessage: null, onerror: null, onmessageerror: null }) satisfies WorkerLike

test('a worker ends its helper with itself, and has failed where that has', () => {
  const [worker, helper] = [fakeWorker(), fakeWorker()]
  const [ended, helperEnded] = [worker.terminate, helper.terminate]
  const both = asOne(worker, helper)
  both.onerror = vi.fn()
  const failure = {} as ErrorEvent
  ;(helper as WorkerLike).onerror?.(failure)
  expect(both.onerror).toHaveBeenCalledWith(failure)
  both.terminate()
  expect(ended).toHaveBeenCalledOnce()
  expect(helperEnded).toHaveBeenCalledOnce()
})
