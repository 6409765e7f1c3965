/** The piece table: in which stretches of the file the text stands, in order. A document that was saved fast has many. [MS-DOC] 2.8.35, 2.9.38. */
export interface TextPiece {
  /** Characters of the text, counted from 0, to excluded. */
  readonly from: number
  readonly to: number
  /** Where it begins in the document stream. */
  readonly at: number
  /** Bytes a character. */
  readonly width: 1 | 2
  /** Changes that hold for all of it. */
  readonly changes: Uint8Array
}

/** @returns null where there is no whole table. */
export const readPieces = (bytes: Uint8Array): TextPiece[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const changes: Uint8Array[] = []
  let at = 0
  while (at + 3 <= bytes.length && bytes[at] === 1) {
    const length = view.getUint16(at + 1, true)
    changes.push(bytes.subarray(at + 3, at + 3 + length))
    at += 3 + length
  }
  if (at + 5 > bytes.length || bytes[at] !== 2) return null
  const length = Math.min(view.getUint32(at + 1, true), bytes.length - at - 5)
  const count = Math.floor((length - 4) / 12)
  const [limits, entries] = [at + 5, at + 5 + 4 * (count + 1)]
  return Array.from({ length: Math.max(0, count) }, (_, index): TextPiece => {
    const place = view.getUint32(entries + 8 * index + 2, true)
    const packed = (place & 0x40000000) !== 0
    return {
      from: view.getUint32(limits + 4 * index, true),
      to: view.getUint32(limits + 4 * index + 4, true),
      at: packed ? (place & 0x3fffffff) >> 1 : place & 0x3fffffff,
      width: packed ? 1 : 2,
      changes: changesOf(view.getUint16(entries + 8 * index + 6, true), changes),
    }
  })
}

/** Either the number of a list of changes, or a single change: its short number and a byte. */
const changesOf = (said: number, changes: readonly Uint8Array[]): Uint8Array => {
  if (said & 1) return changes[said >> 1] ?? nothing
  const code = shortCodes[(said >> 1) & 0x7f]
  return code === undefined ? nothing : Uint8Array.of(code & 0xff, code >> 8, said >> 8)
}

const nothing = new Uint8Array()

/** Short numbers of the changes that matter here. [MS-DOC] 2.9.215. */
const shortCodes: Readonly<Record<number, number>> = {
  ...{ 24: 0x2416, 25: 0x2417 },
  ...{ 65: 0x0800, 66: 0x0801, 87: 0x0837, 92: 0x083c, 104: 0x2a48, 115: 0x2a53 },
}
