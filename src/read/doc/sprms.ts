/** Lists of property changes, of which a binary Word document is made. [MS-DOC] 2.2.5. */
export interface Sprm {
  readonly code: number
  /** Its operand; of variable ones without the length before it. */
  readonly operand: DataView
}

const TABLE_DEFINITION = 0xd608
const TABLE_DEFINITION_OLD = 0xd606
const TABS = 0xc615

/** Bytes of an operand by the three highest bits; 6 is variable. */
const sizes = [1, 1, 2, 4, 2, 2, null, 3] as const

/** In order; what is cut off at the end is left out. */
export const sprmsIn = (bytes: Uint8Array): Sprm[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Sprm[] = []
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = view.getUint16(at, true)
    const { from, to } = operandOf(view, at + 2, code)
    if (to > bytes.length || to <= at) break
    found.push({ code, operand: new DataView(bytes.buffer, bytes.byteOffset + from, to - from) })
    at = to
  }
  return found
}

const operandOf = (view: DataView, at: number, code: number): { from: number; to: number } => {
  const fixed = sizes[code >> 13] ?? null
  if (fixed !== null) return { from: at, to: at + fixed }
  if (code === TABLE_DEFINITION || code === TABLE_DEFINITION_OLD) {
    const length = at + 2 <= view.byteLength ? view.getUint16(at, true) : 0
    return { from: at + 2, to: at + 1 + length }
  }
  const length = view.getUint8(at)
  if (code === TABS && length === 255) return { from: at + 1, to: endOfTabs(view, at + 1) }
  return { from: at + 1, to: at + 1 + length }
}

/** So many tab stops that one byte does not tell their length: those deleted, two numbers each, and those set. */
const endOfTabs = (view: DataView, at: number): number => {
  const byte = (place: number) => (place < view.byteLength ? view.getUint8(place) : 0)
  const set = at + 1 + 4 * byte(at)
  return set + 1 + 3 * byte(set)
}

/** First byte of an operand as a switch; null where it says: as the style. @param style what the style says. */
export const toggled = (operand: DataView, style: boolean): boolean => {
  const value = operand.getUint8(0)
  if (value === 0x80) return style
  return value === 0x81 ? !style : value !== 0
}
