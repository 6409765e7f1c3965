/** Inflating what strangers packed. */
import { Inflate } from 'fflate'
import { joinChunks } from '../model/joinChunks'

/** Deflate makes at most 1032 bytes of one: with bites of this size (bytes) the limit is never passed by more than half a megabyte. */
const bite = 512

/**
 * Inflates raw deflate and stops as soon as there is too much of it.
 * @param most bytes that are allowed.
 * @returns null for what is no whole stream.
 */
export const inflate = (packed: Uint8Array, most: number): Uint8Array | 'too-large' | null => {
  const chunks: Uint8Array[] = []
  let [length, ended] = [0, false]
  const stream = new Inflate((chunk, last) => {
    chunks.push(chunk)
    length += chunk.length
    ended = last
  })
  try {
    for (let at = 0; at < packed.length; at += bite) {
      stream.push(packed.subarray(at, at + bite), at + bite >= packed.length)
      if (length > most) return 'too-large'
    }
  } catch {
    return null
  }
  return ended ? joinChunks(chunks, length) : null
}
