/** Names of the fonts of a binary Word document, by their number. [MS-DOC] 2.9.286, 2.9.81. */
export const readFonts = (bytes: Uint8Array): readonly string[] => {
  const names: string[] = []
  const count = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8)
  let at = 4
  while (names.length < count && at < bytes.length) {
    const end = at + 1 + (bytes[at] ?? 0)
    const [name = ''] = new TextDecoder('utf-16le').decode(bytes.subarray(Math.min(end, at + 40), end)).split('\0')
    names.push(name)
    at = end
  }
  return names
}
