/** What tells that bytes of a text are no longer those that were written. */

/** Undecodable characters, and controls that no program leaves in text: Word and old systems leave marks of cells, fields and lines (7, 13 to 15, 1e, 1f). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
const strange = /[\ufffd\x02-\x06\x08\x0e-\x12\x16-\x1a\x1c\x1d\x7f]/g

/** In how many places, at least. @param more places that are known otherwise. */
export const garbledPlaces = (text: string, more = 0): number => (text.match(strange)?.length ?? 0) + more

/**
 * NUL fills up files after a crash of the machine that wrote them.
 * @returns the text without, and in how many places it stood within the text, where something else must have stood.
 */
export const withoutZeros = (text: string): { readonly text: string; readonly blanked: number } => {
  if (!text.includes('\0')) return { text, blanked: 0 }
  const parts = text.split(/\0+/)
  // Behind the last zeros nothing was lost.
  if (parts.at(-1) === '') parts.pop()
  return { text: parts.join(''), blanked: parts.slice(1).filter((_, at) => at > 0 || parts[0] !== '').length }
}
