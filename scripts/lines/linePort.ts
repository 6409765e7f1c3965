import type { MessagePort, Worker } from 'node:worker_threads'
import type { LinePort } from '../../src/picture/recognition/farLines'

/** A thread's end of its channel, as browsers have it. */
export const linePort = (thread: Worker | MessagePort): LinePort => {
  const port: LinePort = { postMessage: (message: unknown) => thread.postMessage(message), onmessage: null }
  thread.on('message', data => port.onmessage?.call(null as never, { data } as MessageEvent))
  return port
}
