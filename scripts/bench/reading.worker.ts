/** In a worker of a browser: the whole journey of a PDF beside pdf.js's own text of all pages, in turn. */
import '../../src/worker/oldBrowsers'
import { CarriedAlong } from '../../src/read/pdf/pdfjs/carriedAlong'
import { loadPdfjs } from '../../src/read/pdf/pdfjs/loadPdfjs'
import { readingSession } from '../../src/read/pdf/pdfjs/readingSession'
import { settings } from '../../src/read/pdf/pdfjs/settings'
import { validate } from '../../src/validate'

export interface Wanted {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Runs before the clock counts, and after. */
  readonly warmUp: number
  readonly runs: number
}

const post = self.postMessage.bind(self) as (ratios: readonly number[]) => void

self.onmessage = async ({ data: { bytes, warmUp, runs } }: MessageEvent<Wanted>) => {
  const pdfs = readingSession()
  const ratios: number[] = []
  for (let i = 0; i < warmUp + runs; i++) {
    const alone = await timed(() => textAlone(bytes.slice()))
    const whole = await timed(() => validate('report.pdf', bytes.slice(), { openPdf: pdfs.open, now: () => performance.now() }))
    if (i >= warmUp) ratios.push(whole / alone)
  }
  post(ratios)
}

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now()
  await run()
  return performance.now() - begin
}

/** Both halves of pdf.js in one thread, as for reading, but over its own kind of channel and with all that it does. */
const textAlone = async (data: Uint8Array) => {
  const { getDocument, freshWorker } = await loadPdfjs()
  const worker = freshWorker(0)
  const task = getDocument({ ...settings, data, worker, verbosity: 0, BinaryDataFactory: CarriedAlong })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) await (await document.getPage(number)).getTextContent()
  await task.destroy()
  worker.destroy()
}
