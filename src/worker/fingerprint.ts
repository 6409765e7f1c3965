import { sha256 } from '../model/sha256'

/** SHA-256 of a file in hexadecimal digits; by the platform, beside everything else, where the page may use its own. */
export const fingerprint = async (bytes: Uint8Array): Promise<string> => {
  // Absent where the page was served without encryption.
  if (!self.crypto?.subtle) return sha256(bytes)
  const digest = await self.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}
