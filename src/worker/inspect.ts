/** The journey of a file made once more, for the trace of it: nothing of that is kept while reports are only read. */
import type { Trace } from '../model/trace'
import type { OpenPdf } from '../read/pdf/pdfjs/opened'
import { validate } from '../validate'

/** @returns null where the file is gone or cannot be read. */
export const inspect = async (blob: Blob, openPdf: OpenPdf): Promise<Trace | null> => {
  const bytes = await blob.arrayBuffer().catch(() => null)
  if (!bytes) return null
  let trace: Trace | null = null
  const onTrace = (seen: Trace) => {
    trace = seen
  }
  await validate('', new Uint8Array(bytes), { openPdf, now: () => performance.now(), onTrace })
  return trace
}
