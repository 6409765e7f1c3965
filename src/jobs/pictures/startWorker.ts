import type { LinePartsAsk, PartsAsk } from '../../worker/protocol'
import type { WorkerLike } from '../lane'

/**
 * Starts a worker that reads pages that are pictures, and beside it the thread of its reader B. Code and parts come with the first one.
 * Rejects where they do not come, as without a network before they were kept.
 */
export const startPictureWorker = async (): Promise<WorkerLike> => {
  if (__PICTURES__ === 'none') throw new Error('pictures are read by another edition')
  const [{ default: PictureWorker }, { default: LineWorker }, { lineParts, decoders }] = await Promise.all([
    import('./pictures-worker'),
    import('./pictures-lines'),
    import('./pictures-parts'),
  ])
  const [worker, lines] = [new PictureWorker(), new LineWorker()]
  const { port1, port2 } = new MessageChannel()
  lines.postMessage({ kind: 'line-parts', parts: lineParts, port: port2 } satisfies LinePartsAsk, [port2])
  worker.postMessage({ kind: 'parts', decoders, lines: port1 } satisfies PartsAsk, [port1])
  return asOne(worker, lines)
}

/** A worker that ends its helper with itself, and has failed where that has. */
export const asOne = (worker: WorkerLike, helper: WorkerLike): WorkerLike => {
  const ends = [worker, helper].map(each => each.terminate.bind(each))
  helper.onerror = event => worker.onerror?.(event)
  helper.onmessageerror = event => worker.onmessageerror?.(event)
  return Object.assign(worker, {
    terminate: () => {
      for (const end of ends) end()
    },
  })
}
