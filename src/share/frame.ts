/**
 * The bytes of a link: a checksum (the first 4 of the data's SHA-256), how many bytes of data there are (3, big endian), the data.
 * The checksum finds what was cut or altered on the way. It proves no sender: whoever makes a link can make its checksum.
 */
import { sha256 } from '../model/sha256'
import { largestPacked } from './limits'

const sumBytes = 4
const head = 7

export const frame = (data: Uint8Array): Uint8Array => {
  const framed = new Uint8Array(head + data.length)
  framed.set(checksum(data))
  framed.set([data.length >> 16, data.length >> 8, data.length], sumBytes)
  framed.set(data, head)
  return framed
}

/** The data, or why there is none. Bytes beyond the end are left out. */
export const unframe = (bytes: Uint8Array): Uint8Array | 'truncated' | 'damaged' | 'too-large' => {
  if (bytes.length < head) return 'truncated'
  const [high = 0, middle = 0, low = 0] = bytes.subarray(sumBytes, head)
  const length = (high << 16) | (middle << 8) | low
  if (length > largestPacked) return 'too-large'
  if (bytes.length < head + length) return 'truncated'
  const data = bytes.subarray(head, head + length)
  return checksum(data).every((byte, at) => byte === bytes[at]) ? data : 'damaged'
}

const checksum = (data: Uint8Array): readonly number[] => {
  const digest = sha256(data)
  return Array.from({ length: sumBytes }, (_, at) => Number.parseInt(digest.slice(2 * at, 2 * at + 2), 16))
}
