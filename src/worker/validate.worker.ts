/** The thread in which files are read and checked; `protocol.ts` says what is asked and told. */
import './oldBrowsers'
import { check } from '../check/check'
import { validate } from '../validate'
import { openPdf } from './openPdf'
import type { Ask, Tell } from './protocol'

// Held fast: while pdf.js is loaded, `self.postMessage` is out of sight for a moment.
const post = self.postMessage.bind(self) as (message: Tell) => void

/** One after the other: what pdf.js logs while a file is open belongs to that file. */
let last: Promise<void> = Promise.resolve()

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  if (data?.kind !== 'validate' && data?.kind !== 'check') return
  last = last.then(async () => post(await answer(data).catch(error => crashed(data.job, error))))
}

const answer = async (ask: Ask): Promise<Tell> => {
  const { job } = ask
  if (ask.kind === 'check') return { kind: 'checked', job, findings: check(ask.report) }
  const outcome = await validate(ask.name, new Uint8Array(ask.bytes), {
    openPdf,
    now: () => performance.now(),
    onProgress: progress => post({ kind: 'progress', job, progress }),
  })
  return { kind: 'done', job, outcome }
}

const crashed = (job: number, error: unknown): Tell => ({
  kind: 'crashed',
  job,
  error: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error),
})
