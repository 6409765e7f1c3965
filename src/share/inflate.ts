/** Inflating what strangers packed. */
import { Inflate } from 'fflate'

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
  return ended ? joined(chunks, length) : null
}

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
