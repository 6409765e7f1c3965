/** The directory of a zip. Our own, as libraries unpack at once and tell neither locked entries nor names in GBK. */
export interface ZipEntry {
  /** As the zip says it, with / between folders; a folder ends with one. */
  readonly name: string
  /** Bytes in the zip and unpacked, as it says. */
  readonly packed: number
  readonly bytes: number
  readonly crc: number
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly encrypted: boolean
  /** Where its own head stands. */
  readonly at: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
/** The record at the end may be followed by a comment of up to 64 KB. */
const END_WITHIN = 22 + 0xffff

/** @returns null where there is no whole directory. */
export const listEntries = (bytes: Uint8Array): ZipEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const directory = findDirectory(view, end)
  const entries: ZipEntry[] = []
  let { at } = directory
  while (entries.length < directory.count) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    if (at + 46 + name + extra > bytes.length) return null
    entries.push(readEntry(view, at, bytes.subarray(at + 46, at + 46 + name), bytes.subarray(at + 46 + name, at + 46 + name + extra)))
    at += 46 + name + extra + comment
  }
  return entries
}

const findEnd = (view: DataView): number | null => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - END_WITHIN); at--) if (view.getUint32(at, true) === END) return at
  return null
}

/** Of a zip with more than 65,535 entries, or above 4 GB, the numbers stand in a record of their own; some programs always write it. */
const findDirectory = (view: DataView, end: number): { at: number; count: number } => {
  const short = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) }
  if (short.at !== 0xffffffff && short.count !== 0xffff) return short
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return short
  const long = u64(view, end - 12)
  if (long + 56 > view.byteLength || view.getUint32(long, true) !== END_64) return short
  return { at: u64(view, long + 48), count: u64(view, long + 32) }
}

const readEntry = (view: DataView, at: number, name: Uint8Array, extra: Uint8Array): ZipEntry => {
  const flags = view.getUint16(at + 8, true)
  const sizes = longSizes(extra, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)])
  return {
    name: (unicodeName(extra) ?? decodeName(name, (flags & 0x800) !== 0)).replaceAll('\\', '/'),
    bytes: sizes[0] ?? 0,
    packed: sizes[1] ?? 0,
    at: sizes[2] ?? 0,
    crc: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
  }
}

/** In the extra field 1 those of size, packed size and place that have no room in four bytes, in this order. */
const longSizes = (extra: Uint8Array, sizes: readonly number[]): number[] => {
  const field = fieldOf(extra, 1)
  if (!field) return [...sizes]
  let at = 0
  return sizes.map(size => {
    if (size !== 0xffffffff || at + 8 > field.byteLength) return size
    at += 8
    return u64(field, at - 8)
  })
}

/** The extra field 0x7075 has the name in UTF-8: 7-Zip and WinRAR write it. */
const unicodeName = (extra: Uint8Array): string | null => {
  const field = fieldOf(extra, 0x7075)
  if (!field || field.byteLength < 6) return null
  return utf8(new Uint8Array(field.buffer, field.byteOffset + 5, field.byteLength - 5))
}

const fieldOf = (extra: Uint8Array, id: number): DataView | null => {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === id && at + 4 + length <= extra.length)
      return new DataView(extra.buffer, extra.byteOffset + at + 4, length)
  }
  return null
}

/** Names that do not say they are UTF-8 often are all the same (macOS); else they are in the code page of a Chinese Windows. */
const decodeName = (name: Uint8Array, said: boolean): string => utf8(name) ?? new TextDecoder(said ? 'utf-8' : 'gb18030').decode(name)

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Beyond what a number holds exactly no file reaches. */
const u64 = (view: DataView, at: number): number => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
