import { inflateSync } from 'fflate'

/** A file that came along as text: deflated, in base 64. */
export const unpacked = (packed: string): Uint8Array => {
  const text = atob(packed)
  // Sign by sign: `from` would first make a list of all of them, some hundred MB for the runtime of reader B.
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return inflateSync(bytes)
}
