/** Comes with the first look at it. */
import { fromBase64url } from '../../../share/base64url'
import { inflate } from '../../../share/inflate'
import type { Licence } from './licence'

/** Far more than the licences of a page. Bytes. */
const most = 4 * 1024 * 1024

/** The licences of what is shipped, by name; the build puts them, packed, in place of this name. Empty on the development server. */
export const licences = (): readonly Licence[] => {
  const packed = fromBase64url(__LICENCES__)
  const plain = packed.length > 0 ? inflate(packed, most) : null
  return plain instanceof Uint8Array ? JSON.parse(new TextDecoder().decode(plain)) : []
}
