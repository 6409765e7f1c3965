/** Characters of a stretch of the document stream, with the place of each. */
export interface Stretch {
  readonly text: string
  /** Bytes from the beginning of the stretch to each UTF-16 unit of the text. */
  readonly offsetOf: (index: number) => number
}

/** @param width bytes a character. @param chinese its writer's language: some programs write GBK where one byte a character is said. */
export const decodeStretch = (bytes: Uint8Array, width: 1 | 2, chinese: boolean): Stretch => {
  if (width === 2) return { text: new TextDecoder('utf-16le').decode(bytes), offsetOf: index => 2 * index }
  if (!chinese || !isGbk(bytes)) return { text: new TextDecoder('windows-1252').decode(bytes), offsetOf: index => index }
  const offsets: number[] = []
  for (let at = 0; at < bytes.length; at += (bytes[at] ?? 0) < 0x80 ? 1 : 2) offsets.push(at)
  return { text: new TextDecoder('gbk').decode(bytes), offsetOf: index => offsets[index] ?? bytes.length }
}

/** Bytes above 7F come in pairs, each a character of GB 2312: signs in the rows A1 to A9, Chinese in B0 to F7. Quotes of Windows-1252 stand alone. */
const isGbk = (bytes: Uint8Array): boolean => {
  let found = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const next = bytes[++at] ?? 0
    if (!((byte >= 0xa1 && byte <= 0xa9) || (byte >= 0xb0 && byte <= 0xf7)) || next < 0xa1 || next > 0xfe) return false
    found ||= byte >= 0xb0
  }
  return found
}
