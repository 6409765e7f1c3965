/** Bytes as characters that stand in an address unchanged. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Map([...alphabet].map((character, value) => [character, value]))

export const toBase64url = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const characters = Math.min(bytes.length - at, 3) + 1
    for (let i = 0; i < characters; i++) text += alphabet[(three >> (18 - 6 * i)) & 63]
  }
  return text
}

/** Reads up to the first character that is none of ours: chat programs leave a full stop or a bracket behind a link. */
export const fromBase64url = (text: string): Uint8Array => {
  const bytes: number[] = []
  let [held, bits] = [0, 0]
  for (const character of text) {
    const value = values.get(character)
    if (value === undefined) break
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 255)
    }
  }
  return Uint8Array.from(bytes)
}
