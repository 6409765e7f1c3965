import { sharedPatch } from './sharedPatch'

/**
 * Hears what pdf.js logs. Nothing of it reaches the real console meanwhile: it speaks of the user's file. Where two files are open
 * at once both hear everything, since a message does not say whose it is.
 */
export const hearLog = sharedPatch<(message: string) => void>(listeners => {
  const { warn, info } = console
  const tell = (...words: unknown[]) => {
    const message = words.join(' ').slice(0, LONGEST)
    for (const hear of listeners) hear(message)
  }
  Object.assign(console, { warn: tell, info: tell })
  return () => Object.assign(console, { warn, info })
})

/** A hostile file makes messages as long as it likes. Characters. */
const LONGEST = 400
