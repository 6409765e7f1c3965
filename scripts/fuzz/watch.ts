/** Ends this process where one of its steps never does: a thread of its own looks on, for a thread that hangs cannot. */
import { Worker } from 'node:worker_threads'

export interface Watch {
  begin(): void
  end(): void
}

/** Plain JavaScript, since a worker made of text is not compiled. */
const code = `
const { workerData } = require('node:worker_threads')
const state = new Int32Array(workerData.shared)
let seen = -1, since = Date.now()
setInterval(() => {
  const now = Atomics.load(state, 0)
  if (now !== seen) { seen = now; since = Date.now() }
  if (now % 2 === 1 && Date.now() - since > workerData.limit) {
    require('node:fs').writeSync(2, 'case ' + (now + 1) / 2 + ' of the run hangs\\n')
    process.kill(process.pid, 'SIGKILL')
  }
}, 500)
`

/** @param limit milliseconds that a step may take. */
export const watch = (limit: number): Watch => {
  const shared = new SharedArrayBuffer(4)
  const state = new Int32Array(shared)
  new Worker(code, { eval: true, workerData: { shared, limit } }).unref()
  return { begin: () => void Atomics.add(state, 0, 1), end: () => void Atomics.add(state, 0, 1) }
}
