/**
 * The compound file in which Office keeps its older formats: streams in chains of sectors, read only. Our own, as the library there is
 * for it writes as well, packs ten times as much, and has not been published for years; files of which the last sector is cut short are read.
 */
export interface Container {
  /** Names of the streams and folders at the top. */
  readonly names: readonly string[]
  /** A stream at the top; null where there is none. */
  read(name: string): Uint8Array | null
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
  readonly links: readonly number[]
  readonly child: number
}

const STREAM = 2
const ENTRY_BYTES = 128
/** Greater numbers are no sectors: end of a chain, free, or part of the table itself. */
const LAST_SECTOR = 0xfffffff9

/** @returns null where the file is no such container, or its tables are damaged. */
export const openContainer = (bytes: Uint8Array): Container | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512 || view.getUint32(0) !== 0xd0cf11e0) return null
  const shift = view.getUint16(30, true)
  const miniShift = view.getUint16(32, true)
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return null
  const size = 1 << shift
  const next = tableOf(joinSectors(bytes, size, sectorsOfTable(view, size)))
  const chain = (start: number) => joinSectors(bytes, size, follow(start, next))
  const entries = readEntries(chain(view.getUint32(48, true)))
  const root = entries[0]
  if (!root) return null
  const cutoff = view.getUint32(56, true)
  const miniNext = tableOf(chain(view.getUint32(60, true)))
  let small: Uint8Array | null = null
  const top = siblings(entries, root.child)
  return {
    names: top.map(({ name }) => name),
    read(name) {
      const entry = top.find(other => other.type === STREAM && other.name === name)
      if (!entry) return null
      if (entry.size >= cutoff) return chain(entry.start).subarray(0, entry.size)
      small ??= chain(root.start)
      return joinSectors(small, 1 << miniShift, follow(entry.start, miniNext), 0).subarray(0, entry.size)
    },
  }
}

/** The sectors of the table of chains: 109 in the head, further ones in a chain of lists. */
const sectorsOfTable = (view: DataView, size: number): number[] => {
  const sectors: number[] = []
  const add = (at: number, count: number) => {
    for (let index = 0; index < count && at + 4 * index + 4 <= view.byteLength; index++) {
      const sector = view.getUint32(at + 4 * index, true)
      if (sector <= LAST_SECTOR) sectors.push(sector)
    }
  }
  add(76, 109)
  const seen = new Set<number>()
  for (let list = view.getUint32(68, true); list <= LAST_SECTOR && !seen.has(list); ) {
    seen.add(list)
    const at = (list + 1) * size
    add(at, size / 4 - 1)
    list = at + size <= view.byteLength ? view.getUint32(at + size - 4, true) : 0xffffffff
  }
  return sectors
}

const tableOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The sectors of a chain; a chain in a circle ends where it would begin anew. */
const follow = (start: number, next: DataView): number[] => {
  const sectors: number[] = []
  const seen = new Set<number>()
  for (let sector = start; sector <= LAST_SECTOR && !seen.has(sector); ) {
    seen.add(sector)
    sectors.push(sector)
    sector = 4 * sector + 4 <= next.byteLength ? next.getUint32(4 * sector, true) : 0xffffffff
  }
  return sectors
}

/** @param head sectors that the file's head takes. The last sector of a file need not be whole. */
const joinSectors = (bytes: Uint8Array, size: number, sectors: readonly number[], head = 1): Uint8Array => {
  const there = sectors.filter(sector => (sector + head) * size < bytes.length)
  const joined = new Uint8Array(there.length * size)
  for (const [index, sector] of there.entries()) {
    const at = (sector + head) * size
    joined.set(bytes.subarray(at, at + size), index * size)
  }
  return joined
}

const readEntries = (bytes: Uint8Array): Entry[] => {
  const view = tableOf(bytes)
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const length = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      type: bytes[at + 66] ?? 0,
      links: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    })
  }
  return entries
}

/** The entries of a folder hang together as a tree. */
const siblings = (entries: readonly Entry[], first: number): Entry[] => {
  const found: Entry[] = []
  const seen = new Set<number>()
  const open = [first]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at]
    if (!entry || seen.has(at)) continue
    seen.add(at)
    found.push(entry)
    open.push(...entry.links)
  }
  return found
}
