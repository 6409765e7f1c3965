/** Lists of a binary Word document. [MS-DOC] 2.9.131, 2.9.147, 2.9.150. */
import type { ListLevel, ListUse } from '../office/listCounter'
import { numberFormatOf } from '../office/numberFormat'

const HEAD = 28

interface Kind {
  readonly id: number
  readonly levels: readonly ListLevel[]
}

/** @param kinds the stream from where the lists are described. @param uses the part in which they are put to use. @returns by number, from 1. */
export const readDocLists = (kinds: Uint8Array, uses: Uint8Array): ((list: number) => ListUse | null) => {
  const described = kinds.length > 2 ? readKinds(kinds) : []
  const lists = uses.length > 4 ? readUses(uses, described) : []
  return list => lists[list - 1] ?? null
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const readKinds = (bytes: Uint8Array): Kind[] => {
  const view = viewOf(bytes)
  const count = view.getUint16(0, true)
  let at = 2 + HEAD * count
  const kinds: Kind[] = []
  for (let index = 0; index < count && 2 + HEAD * (index + 1) <= bytes.length; index++) {
    const head = 2 + HEAD * index
    const levels: ListLevel[] = []
    for (let level = 0; level < (view.getUint8(head + 26) & 1 ? 1 : 9); level++) {
      const read = readLevel(bytes, at)
      if (!read) break
      levels.push(read.level)
      at = read.end
    }
    kinds.push({ id: view.getInt32(head, true), levels })
  }
  return kinds
}

/** @returns null where it is cut off. */
const readLevel = (bytes: Uint8Array, at: number): { level: ListLevel; end: number } | null => {
  if (at + HEAD + 2 > bytes.length) return null
  const view = viewOf(bytes)
  const text = at + HEAD + view.getUint8(at + 24) + view.getUint8(at + 25)
  if (text + 2 > bytes.length) return null
  const length = view.getUint16(text, true)
  const end = text + 2 + 2 * length
  if (end > bytes.length) return null
  const flags = view.getUint8(at + 5)
  const format = view.getUint8(at + 4)
  const level: ListLevel = {
    start: view.getInt32(at, true),
    format: numberFormatOf(format),
    // Numbers of levels stand in it as the characters 0 to 8.
    text: new TextDecoder('utf-16le').decode(bytes.subarray(text + 2, end)).replace(levelSign, sign => `%${sign.charCodeAt(0) + 1}`),
    restart: flags & 8 ? view.getUint8(at + 26) : null,
    legal: (flags & 4) !== 0,
  }
  return { level, end }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what stands there.
const levelSign = /[\x00-\x08]/g

const readUses = (bytes: Uint8Array, kinds: readonly Kind[]): (ListUse | null)[] => {
  const view = viewOf(bytes)
  // Paragraphs name them by a number of 16 bits.
  const count = Math.min(view.getUint32(0, true), Math.floor((bytes.length - 4) / 16), 0xffff)
  const levelsOf = new Map(kinds.map(kind => [kind.id, kind.levels]))
  let at = 4 + 16 * count
  const lists: (ListUse | null)[] = []
  for (let index = 0; index < count; index++) {
    const head = 4 + 16 * index
    const id = view.getInt32(head, true)
    const levels = [...(levelsOf.get(id) ?? [])]
    const startsAt = new Map<number, number>()
    at += 4
    for (let change = 0; change < view.getUint8(head + 12) && at + 8 <= bytes.length; change++) {
      const said = view.getUint32(at + 4, true)
      const level = said & 0xf
      if (said & 0x10 && !(said & 0x20)) startsAt.set(level, view.getInt32(at, true))
      at += 8
      const own = said & 0x20 ? readLevel(bytes, at) : null
      if (own) {
        levels[level] = own.level
        if (said & 0x10) startsAt.set(level, own.level.start)
        at = own.end
      }
    }
    lists.push(levels.length > 0 ? { id: String(index + 1), kind: String(id), levels, startsAt } : null)
  }
  return lists
}
