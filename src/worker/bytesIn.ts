import type { Unopened } from './protocol'

/** Files above this size (bytes) are not taken into memory at all. Readers have finer limits of their own. */
export const largestFile = 500 * 1024 * 1024

/** The bytes of a file, or why they are not to be had: it is gone or cannot be opened, or it is too large. */
export const bytesIn = async (blob: Blob): Promise<Uint8Array<ArrayBuffer> | Unopened> => {
  if (blob.size > largestFile) return 'too-large'
  const buffer = await blob.arrayBuffer().catch(() => null)
  return buffer ? new Uint8Array(buffer) : 'unreadable'
}
