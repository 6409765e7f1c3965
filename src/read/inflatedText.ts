/** Text that a PDF packs. */
import { Inflate } from 'fflate'

/** So much is unpacked at a time: what comes of it passes the limit by little. Bytes. */
const BITE = 4096

/** @param packed with the header of zlib, one character a byte. @returns what could be unpacked of it, one character a byte and no more than so many. */
export const inflatedText = (packed: string, most: number): string => {
  const parts: string[] = []
  let length = 0
  // A header of two bytes stands before what is deflated.
  const bytes = Uint8Array.from(packed.slice(2), character => character.charCodeAt(0))
  const inflate = new Inflate(chunk => {
    length += chunk.length
    if (length <= most) parts.push(new TextDecoder('latin1').decode(chunk))
  })
  try {
    for (let at = 0; at < bytes.length && length <= most; at += BITE) inflate.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length)
  } catch {
    // What is damaged pdf.js says; a check sum behind the data ends here too.
  }
  return parts.join('')
}
