/** The bytes of a file, and who it is, on their way before it is asked about: a browser fetches them elsewhere, and the thread would wait for that. */
import { bytesIn, type NoBytes } from './bytesIn'
import { fingerprint } from './fingerprint'
import type { AheadAsk } from './protocol'

/** Larger files (bytes) are left until their turn comes: two of them at once would fill the memory, and for reading them the wait is nothing. */
export const largestAhead = 4 * 1024 * 1024

export interface FileAtHand {
  readonly bytes: Promise<Uint8Array<ArrayBuffer> | NoBytes>
  /** SHA-256, where it is being worked out already; empty for a file that cannot be opened. */
  readonly fingerprint?: Promise<string>
}

export interface ReadAhead {
  /** Begins to read a file, and lets go of the one that was begun before. */
  begin(ask: Omit<AheadAsk, 'kind'>): void
  /** The file of a job: what was begun, or begun now. It is handed out once. */
  take(ask: Omit<AheadAsk, 'kind'>): FileAtHand
}

export const createReadAhead = (): ReadAhead => {
  let ahead: ({ readonly job: number } & FileAtHand) | null = null
  return {
    begin({ job, blob }) {
      ahead = null
      if (blob.size > largestAhead) return
      const bytes = bytesIn(blob)
      // First of all that is done with the bytes: whoever reads them may change them.
      const known = bytes.then(read => (typeof read === 'string' ? '' : fingerprint(read)))
      // Nobody may ever ask for it.
      known.catch(() => {})
      ahead = { job, bytes, fingerprint: known }
    },
    take({ job, blob }) {
      if (ahead?.job !== job) return { bytes: bytesIn(blob) }
      const taken = ahead
      ahead = null
      return taken
    },
  }
}
