import { MAX_BYTES } from '../read/limits'

/** Why a file gives no bytes: it is gone or cannot be opened; or it is larger than any that is read. */
export type NoBytes = 'unreadable' | 'too-large'

/** The bytes of a file, or why they are not to be had. One that is too large is not opened: a disk takes ten seconds for what is refused by its size. */
export const bytesIn = async (blob: Blob): Promise<Uint8Array<ArrayBuffer> | NoBytes> => {
  if (blob.size > MAX_BYTES) return 'too-large'
  const buffer = await blob.arrayBuffer().catch(() => null)
  return buffer ? new Uint8Array(buffer) : 'unreadable'
}
