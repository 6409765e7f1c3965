/** A few words kept on this machine under a name. Storage can be closed to us: a file on disk, a strict profile. */

/** @returns null where nothing is kept. */
export const readKept = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** @param text null forgets what was kept. @returns whether that could be done. */
export const writeKept = (key: string, text: string | null): boolean => {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
