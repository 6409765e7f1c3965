import { inflateSync } from 'fflate'

/** A file that came along as text: deflated, in base 64. */
export const unpacked = (packed: string): Uint8Array => inflateSync(Uint8Array.from(atob(packed), sign => sign.charCodeAt(0)))
