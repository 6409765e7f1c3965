/**
 * Several picture files bound to one, whose pages they are: the user says so of loose pictures of one report. It is kept, read and drawn like any
 * file; nobody saves it.
 */

const head = 'gouji/pictures/1'
/** The first line, with the size of each file, is no longer than this. Bytes. */
const HEAD_WITHIN = 4096

/** What stands before files that are bound one behind the other. @param sizes of the files, in bytes, in the order of the pages. */
export const boundHead = (sizes: readonly number[]): string => `${[head, ...sizes].join(' ')}\n`

/** The files that were bound, in their order; null for any other file. */
export const boundIn = (bytes: Uint8Array): readonly Uint8Array[] | null => {
  if (bytes[0] !== head.charCodeAt(0) || bytes[1] !== head.charCodeAt(1)) return null
  const begin = String.fromCharCode(...bytes.subarray(0, HEAD_WITHIN))
  const line = begin.slice(0, begin.indexOf('\n') + 1)
  const [first, ...sizes] = line.trimEnd().split(' ')
  if (first !== head) return null
  let at = line.length
  return sizes.map(size => {
    const from = at
    at += Number(size)
    return bytes.subarray(from, at)
  })
}
