/** Styles of a binary Word document: what each changes, on top of the one that it is based on. [MS-DOC] 2.9.271, 2.9.257. */
export interface DocStyle {
  readonly paragraph: readonly Uint8Array[]
  readonly characters: readonly Uint8Array[]
}

interface Read {
  readonly base: number
  readonly paragraph: Uint8Array | null
  readonly characters: Uint8Array | null
}

const NONE = 0xfff
const PARAGRAPH = 1
const CHARACTER = 2
/** Styles may be based on each other in a circle. */
const LONGEST_CHAIN = 30

/** @returns the changes of a style by its number, those of what it is based on first. */
export const readStylesheet = (bytes: Uint8Array): ((style: number) => DocStyle) => {
  const styles = bytes.length > 8 ? readAll(bytes) : []
  const known = new Map<number, DocStyle>()
  return style => {
    const found = known.get(style)
    if (found) return found
    const chain: Read[] = []
    for (let at = style; at !== NONE && chain.length < LONGEST_CHAIN; ) {
      const own = styles[at]
      if (!own) break
      chain.unshift(own)
      at = own.base
    }
    const resolved = {
      paragraph: chain.flatMap(({ paragraph }) => paragraph ?? []),
      characters: chain.flatMap(({ characters }) => characters ?? []),
    }
    known.set(style, resolved)
    return resolved
  }
}

const readAll = (bytes: Uint8Array): (Read | null)[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const u16 = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0)
  const styles: (Read | null)[] = []
  const [count, base] = [u16(2), u16(4)]
  let at = 2 + u16(0)
  while (styles.length < count && at + 2 <= bytes.length) {
    const length = u16(at)
    styles.push(length < base + 2 ? null : readStyle(bytes.subarray(at + 2, at + 2 + length), base))
    at += 2 + length
  }
  return styles
}

const readStyle = (bytes: Uint8Array, base: number): Read => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const u16 = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0)
  const [kind, basedOn] = [u16(2) & 0xf, u16(2) >> 4]
  const changes: Uint8Array[] = []
  // Behind the head stands the name, then for each kind of property a list of changes, at even places.
  let at = base + 2 + 2 * u16(base) + 2
  for (let index = 0; index < (u16(4) & 0xf) && at + 2 <= bytes.length; index++) {
    const length = u16(at)
    changes.push(bytes.subarray(at + 2, at + 2 + length))
    at += 2 + length + (length & 1)
  }
  if (kind === CHARACTER) return { base: basedOn, paragraph: null, characters: changes[0] ?? null }
  if (kind !== PARAGRAPH) return { base: basedOn, paragraph: null, characters: null }
  // The first two bytes of the paragraph's are the style's own number.
  return { base: basedOn, paragraph: changes[0]?.subarray(2) ?? null, characters: changes[1] ?? null }
}
